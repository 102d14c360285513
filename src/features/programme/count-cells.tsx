import { StatusShape } from '../../components/status-shape'
import type { RollUp } from '../../domain/programme'
import { statusOrder } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './count-cells.module.css'
import { PartLink } from './part-link'
import type { LinkedPart } from './programme-search'

interface Props {
  /** The row's id in the address, and its name for those who hear the number alone. */
  item: string
  name: string
  work: RollUp
}

/** How many targets, or projects, have each status; the others of their kind stand behind. */
export function StatusCountsCell({
  kind,
  item,
  name,
  work,
}: Props & { kind: 'targets' | 'projects' }) {
  const { t } = useTranslation()
  const format = useFormat()
  const counts = kind === 'targets' ? work.targetCounts : work.projectCounts
  const beside = kind === 'targets' ? work.otherIndicators : work.apartProjects
  const present = statusOrder.filter((token) => counts[token] > 0)
  const besideWords = t(kind === 'targets' ? 'programme.othersLabel' : 'programme.apartLabel', {
    count: beside.length,
  })
  if (present.length === 0 && beside.length === 0) return <Nothing />
  return (
    <span className={styles.counts}>
      {present.map((token) => (
        <PartLink
          key={token}
          to={{ item, part: `${kind}-${token}` }}
          className={styles.shaped}
          label={t('programme.countLabel', {
            name,
            count: counts[token],
            what: `${t(`programme.part.${kind}`)} ${t(`common.status.${token}`)}`,
          })}
        >
          <StatusShape token={token} />
          {format.integer(counts[token])}
        </PartLink>
      ))}
      {beside.length > 0 && (
        <PartLink
          to={{ item, part: kind === 'targets' ? 'others' : 'apart' }}
          className={styles.beside}
          title={besideWords}
          label={`${name}: ${besideWords}`}
        >
          {t(kind === 'targets' ? 'programme.others' : 'programme.apart', { count: beside.length })}
        </PartLink>
      )}
    </span>
  )
}

interface TaskCountProps extends Props {
  /** null: all of them. */
  token: StatusToken | null
}

/** A number of tasks, which leads to them. */
export function TaskCountCell({ item, name, work, token }: TaskCountProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const count = token === null ? work.tasks.length : work.taskCounts[token]
  if (count === 0) return <Nothing />
  const part: LinkedPart = token === null ? 'tasks' : `tasks-${token}`
  return (
    <PartLink
      to={{ item, part }}
      className={styles.count}
      label={t('programme.countLabel', {
        name,
        count,
        what: [t('programme.part.tasks'), token && t(`common.status.${token}`)]
          .filter(Boolean)
          .join(' '),
      })}
    >
      {format.integer(count)}
    </PartLink>
  )
}

/** None, and quiet about it. */
function Nothing() {
  return (
    <span className={styles.nothing}>
      <span aria-hidden="true">·</span>
      <span className="visually-hidden">0</span>
    </span>
  )
}

/** Overdue tasks now − at the last meeting. */
export function ChangeCell({ work }: { work: RollUp }) {
  const format = useFormat()
  if (work.overdueThen === null) return '–'
  const change = work.taskCounts.overdue - work.overdueThen
  return (
    <span className={styles.change} data-change={Math.sign(change)}>
      {format.signed(change, 0)}
    </span>
  )
}

/** Exceptions first, so that they start at one line; as long as the row's share of the longest. */
const barOrder = ['overdue', 'late', 'at-risk', 'no-data', 'on-track', 'done'] as const

export function TaskBar({ work, longest }: { work: RollUp; longest: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {barOrder.map((token) => {
        const count = work.taskCounts[token]
        if (count === 0) return null
        return (
          <span
            key={token}
            className={styles.piece}
            data-token={token}
            style={{ inlineSize: `${(100 * count) / Math.max(1, longest)}%` }}
          />
        )
      })}
    </span>
  )
}
