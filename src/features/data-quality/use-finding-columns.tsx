import { useMemo } from 'react'
import type { TableColumn } from '../../components/data-table/table-column'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { useTranslation } from '../../i18n/use-translation'
import type { FindingColumn } from './data-quality-search'
import type { FindingRow } from './finding-rows'
import styles from './quality-cells.module.css'

type Column = TableColumn<FindingRow, FindingColumn>

/** The columns of the table of what is wrong with the data. */
export function useFindingColumns(): readonly Column[] {
  const { t } = useTranslation()
  return useMemo<readonly Column[]>(
    () => [
      {
        id: 'resource',
        header: t('quality.findings.column.resource'),
        width: 13,
        value: ({ resource }) => resource,
      },
      {
        id: 'id',
        header: t('quality.findings.column.id'),
        width: 8,
        value: ({ finding }) => finding.id,
        cell: ({ finding: { id }, record }) =>
          id === null ? (
            '–'
          ) : (
            <span className={styles.field}>
              {record === null ? (
                <DataText>{id}</DataText>
              ) : (
                <RecordLink kind={record.kind} id={record.id}>
                  <DataText>{id}</DataText>
                </RecordLink>
              )}
            </span>
          ),
      },
      {
        id: 'field',
        header: t('quality.findings.column.field'),
        width: 12,
        value: ({ finding }) => finding.field,
        cell: ({ finding }) => <span className={styles.field}>{finding.field}</span>,
      },
      {
        id: 'found',
        header: t('quality.findings.column.found'),
        width: 14,
        value: ({ found }) => found,
        exportValue: ({ finding }) => finding.found,
        cell: ({ finding, found }) =>
          finding.found === '' ? (
            <span className={styles.muted}>{found}</span>
          ) : (
            <span className={styles.found}>
              <DataText>{found}</DataText>
            </span>
          ),
      },
      {
        id: 'expected',
        header: t('quality.findings.column.expected'),
        width: 18,
        grow: true,
        value: ({ expected }) => expected,
        cell: ({ expected }) => <span className={styles.field}>{expected}</span>,
      },
      {
        id: 'kind',
        header: t('quality.findings.column.kind'),
        width: 8,
        value: ({ finding }) => t(`quality.findings.kind.${finding.kind}`),
      },
    ],
    [t],
  )
}
