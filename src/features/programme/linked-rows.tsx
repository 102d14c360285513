import { Trans } from 'react-i18next'
import { DataText } from '../../components/data-text'
import type { RecordLine } from '../../components/detail/use-record-lines'
import { useRecordLines } from '../../components/detail/use-record-lines'
import { PageLink } from '../../components/page-link'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import { PersonLink, UnitLink } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import type { RollUp } from '../../domain/programme'
import { useTranslation } from '../../i18n/use-translation'
import { recordsOfPart, tokenOfPart } from './linked-part'
import styles from './linked-rows.module.css'
import { PartLink } from './part-link'
import type { LinkedPart } from './programme-search'

interface Props {
  item: string
  work: RollUp
  part: LinkedPart | 'whole'
  ward: Ward
  /** Of a solution; undefined where the row has no owner of its own. */
  ownerId?: string | null
}

/** The tasks of a whole programme would be a page of their own: they have one. */
const shownAtMost = 300

/** What is linked to the opened row, each record leading to its own page. */
export function LinkedRows({ item, work, part, ward, ownerId }: Props) {
  const { t } = useTranslation()
  const lines = useRecordLines()
  const { indicators, projects, tasks } = recordsOfPart(work, part)
  const all: readonly RecordLine[] = [
    ...indicators.map(lines.indicator),
    ...projects.map(lines.project),
    ...tasks.map(lines.task),
  ]
  const done = work.taskCounts.done
  return (
    <div className={styles.box}>
      <p className={styles.head}>
        {part !== 'whole' && (
          <strong>
            <PartWords part={part} count={all.length} />
          </strong>
        )}
        {part === 'whole' && ownerId !== undefined && (
          <span>
            {ownerId === null ? (
              t('programme.part.noOwner')
            ) : (
              <Trans
                i18nKey="programme.part.owner"
                components={{ owner: <PersonLink people={ward.people} id={ownerId} /> }}
              />
            )}
          </span>
        )}
        {part !== 'whole' && (
          <PartLink to={{ item, part: 'whole' }}>{t('programme.part.whole')}</PartLink>
        )}
        <PartLink to={{ item: null, part: 'whole' }}>{t('programme.part.close')}</PartLink>
      </p>
      {all.length === 0 && <p>{t('programme.part.nothing')}</p>}
      <ul>
        {all.slice(0, shownAtMost).map((line) => (
          <Line key={`${line.kind} ${line.id}`} line={line} units={ward.units} />
        ))}
      </ul>
      {all.length > shownAtMost && (
        <p>
          <Trans
            i18nKey="programme.part.cut"
            values={{ shown: shownAtMost, total: all.length }}
            components={{ all: <PageLink target={allTasks}>{''}</PageLink> }}
          />
        </p>
      )}
      {part === 'whole' && done > 0 && (
        <p>
          <PartLink to={{ item, part: 'tasks-done' }}>
            {t('programme.part.more', { count: done })}
          </PartLink>
        </p>
      )}
    </div>
  )
}

const allTasks = { to: '/deadlines', search: {} }

function PartWords({ part, count }: { part: LinkedPart; count: number }) {
  const { t } = useTranslation()
  const kind = (['targets', 'projects', 'tasks', 'others', 'apart'] as const).find((known) =>
    part.startsWith(known),
  )
  const token = tokenOfPart(part)
  const words = [kind && t(`programme.part.${kind}`), token && t(`common.status.${token}`)]
  return t('programme.part.of', { count, what: words.filter(Boolean).join(' ') })
}

function Line({ line, units }: { line: RecordLine; units: Ward['units'] }) {
  const { kind, id, name, token, word, kindWord, leadUnitId, facts, exception, remark } = line
  return (
    <li className={styles.line}>
      <StatusShape token={token} label={word} />
      <span className={styles.kind}>{kindWord}</span>
      <span className={styles.name}>
        <RecordLink kind={kind} id={id}>
          <DataText>{name}</DataText>
        </RecordLink>
      </span>
      <span className={styles.unit}>
        <UnitLink units={units} id={leadUnitId} />
      </span>
      <span className={styles.facts}>
        {facts}
        {exception !== null && (
          <>
            , <strong data-token={token}>{exception}</strong>
          </>
        )}
        {remark && (
          <>
            {'; '}
            {remark.label} <DataText>{remark.text}</DataText>
          </>
        )}
      </span>
    </li>
  )
}
