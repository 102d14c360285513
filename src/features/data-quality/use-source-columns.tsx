import { useMemo } from 'react'
import { ageText } from '../../components/age-text'
import type { TableColumn } from '../../components/data-table/table-column'
import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import { RecordLink } from '../../components/record-link'
import { UnitLink } from '../../components/ward-links'
import { cadences } from '../../contract/ward'
import type { Ward } from '../../contract/ward'
import type { Reference } from '../../domain/snapshots'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { wardDate, wardTime } from '../../lib/dates'
import type { SourceColumn } from './data-quality-search'
import styles from './quality-cells.module.css'
import type { SourceRow } from './source-rows'

type Column = TableColumn<SourceRow, SourceColumn>

/** The columns of the table of sources; ages are counted to the reference moment. */
export function useSourceColumns(
  { date, moment }: Reference,
  units: Ward['units'],
  /** The source that the address names. */
  named: string | null,
): readonly Column[] {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo<readonly Column[]>(
    () => [
      {
        id: 'name',
        header: t('quality.sources.column.name'),
        width: 16,
        grow: true,
        value: ({ judged }) => judged.source.name,
        cell: ({ judged: { source, isLate } }) => (
          <RecordLink
            kind="source"
            id={source.id}
            className={source.id === named ? styles.named : undefined}
          >
            {isLate ? (
              <strong>
                <DataText>{source.name}</DataText>
              </strong>
            ) : (
              <DataText>{source.name}</DataText>
            )}
          </RecordLink>
        ),
      },
      {
        id: 'unit',
        header: t('quality.sources.column.unit'),
        width: 12,
        value: ({ unit }) => unit?.name ?? null,
        cell: ({ unit }) =>
          unit ? (
            <UnitLink units={units} id={unit.id} />
          ) : (
            <span className={styles.muted}>{t('quality.sources.column.noUnit')}</span>
          ),
      },
      {
        id: 'cadence',
        header: t('quality.sources.column.cadence'),
        width: 6.5,
        value: ({ judged }) => cadences.indexOf(judged.source.cadence),
        exportValue: ({ judged }) => t(`quality.sources.cadence.${judged.source.cadence}`),
        cell: ({ judged }) => t(`quality.sources.cadence.${judged.source.cadence}`),
      },
      {
        id: 'schedule',
        header: t('quality.sources.column.schedule'),
        width: 14,
        value: ({ judged }) => judged.source.schedule ?? null,
        cell: ({ judged }) =>
          judged.source.schedule ? <DataText>{judged.source.schedule}</DataText> : '–',
      },
      {
        id: 'updated',
        header: t('quality.sources.column.updated'),
        width: 9,
        align: 'end',
        value: ({ updated }) => updated,
        exportValue: ({ judged }) => judged.updatedAt,
        cell: ({ updated }) =>
          updated === null ? (
            <span className={styles.muted}>{t('quality.sources.column.never')}</span>
          ) : (
            <>
              {wardTime(updated)} {format.date(wardDate(updated))}
              <span className={styles.under}>{ageText(t, moment - updated)}</span>
            </>
          ),
      },
      {
        id: 'due',
        header: t('quality.sources.column.due'),
        width: 6.5,
        align: 'end',
        value: ({ judged }) => judged.source.nextDueOn,
        cell: ({ judged }) => format.date(judged.source.nextDueOn),
      },
      {
        id: 'days',
        header: t('quality.sources.column.days'),
        width: 7,
        align: 'end',
        value: ({ judged }) => judged.daysLate,
        cell: ({ judged: { source, daysLate } }) =>
          daysLate === null ? (
            '–'
          ) : (
            <Explanation
              title={t('quality.sources.why.title')}
              button={<strong className={styles.late}>{format.integer(daysLate)}</strong>}
            >
              <p>
                {t('quality.sources.why.text', {
                  count: daysLate,
                  due: format.date(source.nextDueOn),
                  date: format.date(date),
                })}
              </p>
            </Explanation>
          ),
      },
    ],
    [t, format, date, moment, units, named],
  )
}
