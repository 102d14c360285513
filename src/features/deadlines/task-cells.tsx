import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import { personName } from '../../components/ward-links'
import { extensionSum } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { RowCheck } from './row-checks'
import styles from './task-cells.module.css'
import { TaskExplanation } from './task-explanation'
import type { TaskRow } from './task-rows'
import { useTaskWords } from './use-task-words'

interface Props {
  row: TaskRow
}

/** What the task is, with its tick and its status's shape; its link keeps the list. */
export function TitleCell({ row: { id, task, word, judged } }: Props) {
  const { t } = useTranslation()
  return (
    <span className={styles.title}>
      <RowCheck id={id} title={task.title} />
      <StatusShape token={judged.token} label={t(`deadlines.word.${word}`)} />
      <RecordLink kind="task" id={id} keepList className={styles.line} title={task.title}>
        <DataText>{task.title}</DataText>
      </RecordLink>
    </span>
  )
}

export function ProductCell({ row: { task, missing } }: Props) {
  const { t } = useTranslation()
  if (missing.includes('product')) {
    return <span className={styles.unclear}>{t('deadlines.unclear.product')}</span>
  }
  return <Quiet text={task.deliverable} />
}

export function UnitCell({ row: { unitId, unit } }: Props) {
  const { t } = useTranslation()
  if (unitId === null) return <span className={styles.unclear}>{t('deadlines.unclear.unit')}</span>
  if (unit === null) return <Quiet text={unitId} />
  return (
    <RecordLink kind="unit" id={unitId} className={styles.quiet} title={unit.name}>
      <DataText>{unit.shortName ?? unit.name}</DataText>
    </RecordLink>
  )
}

export function OwnerCell({ row: { owner, task } }: Props) {
  const { t } = useTranslation()
  if (task.ownerId === null) {
    return <span className={styles.unclear}>{t('deadlines.unclear.owner')}</span>
  }
  if (owner === null) return <Quiet text={task.ownerId} />
  const name = personName(owner)
  return (
    <RecordLink kind="person" id={owner.id} className={styles.quiet} title={name}>
      <DataText>{name}</DataText>
    </RecordLink>
  )
}

export function DocumentCell({
  row: {
    task: { document },
  },
}: Props) {
  const format = useFormat()
  return <Quiet text={`${document.number}, ${format.date(document.date)}`} />
}

/** Days over or left; pressed, it says how the status came about. */
export function DaysCell({ row, today }: Props & { today: LocalDate }) {
  const { t } = useTranslation()
  const words = useTaskWords()
  return (
    <Explanation
      title={t('deadlines.why.title', { word: t(`deadlines.word.${row.word}`) })}
      button={
        <span className={styles.days} data-token={row.judged.token}>
          {words.daysOf(row)}
        </span>
      }
    >
      <TaskExplanation row={row} today={today} />
    </Explanation>
  )
}

export function ExtensionsCell({ row: { task } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const moved = extensionSum(task)
  if (moved === null) return '–'
  const { times, days, first } = moved
  const sum = t('deadlines.extensions.sum', { count: times, days })
  const since = t('deadlines.extensions.first', { date: format.date(first) })
  return (
    <span className={styles.quiet} title={`${sum} · ${since}`}>
      <strong className={styles.moved}>{sum}</strong> · {since}
    </span>
  )
}

function Quiet({ text }: { text: string | null }) {
  if (text === null || text === '') return '–'
  return (
    <span className={styles.quiet} title={text}>
      <DataText>{text}</DataText>
    </span>
  )
}
