import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import type { JudgedIndicator } from '../../domain/indicator-status'
import type { JudgedSource } from '../../domain/sources'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate } from '../../lib/dates'
import styles from './target-cells.module.css'
import type { TargetTableRow } from './target-rows'

/** The actual as per cent of the plans that others made for the whole year. */
export function OtherPlansCell({ judged }: { judged: JudgedIndicator }) {
  const { t } = useTranslation()
  const format = useFormat()
  return judged.otherPlans.map(({ name, period, percent }) => (
    <span key={`${name} ${period}`} className={styles.under}>
      <DataText>{name}</DataText>
      {': '}
      {t('targets.page.otherPlan', { percent: format.decimal(percent, 1) })}
    </span>
  ))
}

/** The unit in charge; an id that no unit has stays as it is. */
export function LeadCell({ row, isWhole = false }: { row: TargetTableRow; isWhole?: boolean }) {
  const { judged, unitName, unitShort } = row
  const { leadUnitId } = judged.indicator
  if (unitName === leadUnitId) return <DataText>{leadUnitId}</DataText>
  return (
    <RecordLink kind="unit" id={leadUnitId} title={unitName}>
      <DataText>{isWhole ? unitName : unitShort}</DataText>
    </RecordLink>
  )
}

/** A post, and the name of who holds it where one is published. */
export function OwnerCell({ owner }: Pick<TargetTableRow, 'owner'>) {
  const { t } = useTranslation()
  if (!owner) return <span className={styles.muted}>{t('targets.page.noOwner')}</span>
  return (
    <>
      <RecordLink kind="person" id={owner.id}>
        <DataText>{owner.position}</DataText>
      </RecordLink>
      {owner.name !== null && (
        <span className={styles.under}>
          <DataText>{owner.name}</DataText>
        </span>
      )}
    </>
  )
}

/** Where the figures come from, when they were sent, and whether the next ones are late. */
export function SourceCell({ source }: { source: JudgedSource | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!source) return <span className={styles.muted}>{t('targets.page.noSource')}</span>
  const { updatedAt, daysLate } = source
  return (
    <>
      <RecordLink kind="source" id={source.id}>
        <DataText>{source.source.name}</DataText>
      </RecordLink>
      <span className={styles.under}>
        {updatedAt === null
          ? t('targets.page.notReported')
          : t('targets.page.reported', { date: format.date(wardDate(toEpoch(updatedAt))) })}
      </span>
      {daysLate !== null && (
        <span className={styles.late}>{t('targets.page.lateSource', { days: daysLate })}</span>
      )}
    </>
  )
}
