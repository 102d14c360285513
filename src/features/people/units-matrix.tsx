import { StatusShape } from '../../components/status-shape'
import { DataText } from '../../components/data-text'
import { PersonLink, UnitLink } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import { workBuckets } from '../../domain/people'
import type { UnitLoad, WorkBucket, WorkByPeople, WorkLoad } from '../../domain/people'
import { sixClears } from '../../domain/six-clears'
import type { StatusToken } from '../../domain/status'
import { missingLevel } from '../../domain/task-sets'
import type { TaskSet } from '../../domain/task-sets'
import { useTranslation } from '../../i18n/use-translation'
import { CountTick, LoadBar, PunctualityPoint } from './load-cells'
import { everybody, nobody } from './people-search'
import { SetCount } from './set-count'
import type { CarrierKey } from './set-count'
import styles from './units-matrix.module.css'
import { useSetWords } from './use-set-words'

interface Props {
  work: WorkByPeople
  ward: Ward
}

/** Open work by deadline, punctuality and the six clears, on the same rows of units. */
export function UnitsMatrix({ work, ward }: Props) {
  const { t } = useTranslation()
  const words = useSetWords(ward.rules)
  const { units, all } = work
  const longest = Math.max(...units.map(({ load }) => load.open))
  const most = Math.max(...units.flatMap(({ load }) => Object.values(load.buckets)))
  const scale = { ward, longest, most }
  const { days } = ward.rules.punctuality
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('people.units.caption')}</caption>
      <colgroup>
        <col />
        <col data-column="load" />
        <col data-column="open" />
        <col span={workBuckets.length} data-column="bucket" />
        <col data-column="point" />
        <col span={2} data-column="ratio" />
        <col span={sixClears.length} data-column="clear" />
      </colgroup>
      <thead>
        <tr className={styles.groups}>
          <td />
          <th scope="colgroup" colSpan={2 + workBuckets.length}>
            {t('people.column.openGroup')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {t('people.column.onTimeGroup', { days })}
          </th>
          <th scope="colgroup" colSpan={1 + sixClears.length}>
            {t('people.column.clearsGroup')}
          </th>
        </tr>
        <tr>
          <th scope="col">{t('people.column.unit')}</th>
          <th scope="col">{t('people.column.load')}</th>
          <th scope="col" data-align="end">
            {t('people.column.open')}
          </th>
          {workBuckets.map((bucket) => (
            <th key={bucket} scope="col" data-align="end">
              <BucketShape bucket={bucket} />
              {words.short(bucket)}
            </th>
          ))}
          <th scope="col" className={styles.scale}>
            <span aria-hidden="true">0</span>
            <span>{t('people.column.percent', { percent: ward.rules.punctuality.onTrack })}</span>
          </th>
          <th scope="col" data-align="end">
            {t('people.column.onTime')}
          </th>
          <th scope="col" data-align="end">
            {t('people.column.clears')}
          </th>
          {sixClears.map((clear) => (
            <th key={clear} scope="col" data-align="middle">
              {t(`people.clear.${clear}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((each) => (
          <UnitRow key={each.id ?? nobody} {...each} {...scale} />
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.row}>
          <th scope="row">
            {t('people.units.all', { count: units.filter(({ id }) => id !== null).length })}
          </th>
          <Cells
            carrier={{ kind: 'unit', id: everybody, name: t('people.name') }}
            load={all}
            isSum
            {...scale}
          />
        </tr>
      </tfoot>
    </table>
  )
}

const bucketTokens: Partial<Record<WorkBucket, StatusToken>> = {
  overdue: 'overdue',
  'due-soon': 'at-risk',
  'no-deadline': 'no-data',
}

function BucketShape({ bucket }: { bucket: WorkBucket }) {
  const token = bucketTokens[bucket]
  return token === undefined ? null : <StatusShape token={token} />
}

interface Scale {
  ward: Ward
  longest: number
  most: number
}

function UnitRow({ id, unit, member, load, ...scale }: UnitLoad & Scale) {
  const { t } = useTranslation()
  const { ward } = scale
  const name = unit?.name ?? id ?? t('people.units.noUnit')
  const key: CarrierKey = { kind: 'unit', id: id ?? nobody, name }
  return (
    <tr className={styles.row} data-late={load.buckets.overdue > 0}>
      <th scope="row">
        {id === null ? (
          <span className={styles.quiet}>{name}</span>
        ) : unit === null ? (
          <DataText>{name}</DataText>
        ) : (
          <UnitLink units={ward.units} id={id} isWhole />
        )}
        {id !== null && (
          <span className={styles.member}>
            {member === null ? (
              t('people.units.noMember')
            ) : (
              <PersonLink people={ward.people} id={member.id} />
            )}
          </span>
        )}
      </th>
      <Cells carrier={key} load={load} {...scale} />
    </tr>
  )
}

interface CellsProps extends Scale {
  carrier: CarrierKey
  load: WorkLoad
  /** The last row: its numbers have no scale in common with the others. */
  isSum?: boolean
}

function Cells({ carrier, load, ward, longest, most, isSum = false }: CellsProps) {
  const { t } = useTranslation()
  const words = useSetWords(ward.rules)
  const { buckets, punctuality, clears } = load
  const count = (set: TaskSet, number: number) => (
    <SetCount carrier={carrier} set={set} count={number} what={words.long(set)} />
  )
  const fraction = (set: TaskSet, part: number, ofSet: TaskSet, of: number) =>
    of === 0 ? (
      '–'
    ) : (
      <>
        <SetCount carrier={carrier} set={set} count={part} what={words.long(set)} isFraction />/
        {count(ofSet, of)}
      </>
    )
  return (
    <>
      <td data-column="load">{!isSum && <LoadBar load={load} longest={longest} />}</td>
      <td data-align="end" data-header={t('people.column.open')} className={styles.open}>
        {count('open', load.open)}
      </td>
      {workBuckets.map((bucket) => (
        <td
          key={bucket}
          data-align="end"
          data-bucket={buckets[bucket] > 0 ? bucket : undefined}
          data-none={buckets[bucket] === 0}
          data-header={words.short(bucket)}
        >
          {count(bucket, buckets[bucket])}
          {!isSum && <CountTick bucket={bucket} count={buckets[bucket]} most={most} />}
        </td>
      ))}
      <td data-column="point">
        {punctuality.of > 0 && <PunctualityPoint punctuality={punctuality} rules={ward.rules} />}
      </td>
      <td
        data-align="end"
        data-token={punctuality.token}
        data-header={t('people.column.onTimeGroup', { days: ward.rules.punctuality.days })}
      >
        {fraction('on-time', punctuality.onTime, 'judged', punctuality.of)}
      </td>
      <td
        data-align="end"
        data-token={clears.token}
        data-header={t('people.column.clears')}
        className={styles.ratio}
      >
        {fraction('complete', clears.complete, 'open', clears.of)}
      </td>
      {sixClears.map((clear) => (
        <td
          key={clear}
          className={styles.clear}
          data-none={clears.missing[clear] === 0}
          data-header={t(`people.clear.${clear}`)}
        >
          {clears.of === 0 ? (
            '–'
          ) : (
            <span
              className={styles.heat}
              data-level={isSum ? undefined : missingLevel(clears.missing[clear], clears.of)}
            >
              {clears.missing[clear] > 0 && count(clear, clears.missing[clear])}
            </span>
          )}
        </td>
      ))}
    </>
  )
}
