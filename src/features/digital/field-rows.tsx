import { DataText } from '../../components/data-text'
import { useRecordLines } from '../../components/detail/use-record-lines'
import { RecordLink } from '../../components/record-link'
import { StatusWord } from '../../components/status-word'
import { UnitLink } from '../../components/ward-links'
import { recentCourse } from '../../domain/digital'
import { compareByGap } from '../../domain/indicator-groups'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { judgeSource } from '../../domain/sources'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './fields-panel.module.css'
import { SparkLine } from './spark-line'
import type { DigitalData } from './use-digital'

interface Props {
  data: DigitalData
  indicators: readonly JudgedIndicator[]
}

const coursePeriods = 12

/** The indicators of one field, the widest gap first. */
export function FieldRows({ data, indicators }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const lines = useRecordLines()
  const { ward, view } = data
  return [...indicators].sort(compareByGap).map((judged) => {
    const { indicator, token, actual, due, percent, point } = judged
    const { id, name, decimals, goal, unit } = indicator
    const isBelow = isBelowPath(token)
    const share = percent === null ? null : format.decimal(percent, 1)
    return (
      <tr key={id} className={styles.row} data-below={isBelow}>
        <th scope="row">
          <RecordLink kind="indicator" id={id}>
            <DataText>{name}</DataText>
          </RecordLink>
        </th>
        <td>
          <StatusWord token={token}>{lines.indicator(judged).word}</StatusWord>
          {share !== null && (
            <span className={styles.under}>{t('records.indicator.share', { percent: share })}</span>
          )}
        </td>
        <td data-column="actual" data-header={t('digital.table.column.actual')}>
          <strong>{format.decimal(actual, decimals)}</strong>
          {point && <span className={styles.under}>{format.period(point.period)}</span>}
        </td>
        <td data-column="due" data-header={t('digital.table.column.due')}>
          {format.decimal(due, decimals)}
        </td>
        <td data-column="goal" data-header={t('digital.table.column.goal')}>
          {format.decimal(goal?.value ?? null, Number.isInteger(goal?.value) ? 0 : decimals)}
          {goal && <span className={styles.under}>{format.period(goal.period)}</span>}
        </td>
        <td data-column="unit" data-header={t('digital.table.column.unit')}>
          <DataText>{unit}</DataText>
        </td>
        <td data-column="course">
          <SparkLine
            values={recentCourse(indicator, view.entry.asOf, coursePeriods).map(
              ({ value }) => value,
            )}
            level={due}
          />
        </td>
        <td data-column="lead">
          <UnitLink units={ward.units} id={indicator.leadUnitId} />
        </td>
        <td data-column="source">
          <SourceCell data={data} id={indicator.sourceId} />
        </td>
      </tr>
    )
  })
}

function SourceCell({ data: { ward, view }, id }: { data: DigitalData; id: string }) {
  const { t } = useTranslation()
  const source = ward.sources.find((known) => known.id === id)
  if (source === undefined) return t('digital.table.noSource')
  return (
    <>
      <RecordLink kind="source" id={id}>
        <DataText>{source.name}</DataText>
      </RecordLink>
      {judgeSource(source, view.reference.date, null).isLate && (
        <span className={styles.late}>{t('digital.table.sourceLate')}</span>
      )}
    </>
  )
}
