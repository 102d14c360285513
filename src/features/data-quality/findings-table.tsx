import { useCallback, useMemo } from 'react'
import { DataTable } from '../../components/data-table/data-table'
import { TableActions } from '../../components/data-table/table-actions'
import { TableCount } from '../../components/data-table/table-count'
import { tableState } from '../../components/data-table/table-state'
import { useFilteredRows } from '../../components/data-table/use-filtered-rows'
import { useTableModel } from '../../components/data-table/use-table-model'
import { Panel } from '../../components/panel'
import type { PanelState } from '../../components/panel'
import { SearchBox } from '../../components/search-box'
import { ClearFilters, StatusFilter, TableFilters } from '../../components/table-filters'
import { useSearchState } from '../../components/use-search-state'
import type { Finding } from '../../contract/finding'
import type { FindingRecord } from '../../domain/findings-record'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { dataQualitySearch, findingKinds } from './data-quality-search'
import { FailedFiles } from './failed-files'
import { findingRowId, findingText } from './finding-rows'
import type { FindingRow } from './finding-rows'
import { FindingsTitle } from './findings-title'
import { useFindingColumns } from './use-finding-columns'
import { useFindingWords } from './use-finding-words'
import type { FailedFile } from './use-quality-files'

interface Props {
  findings: readonly Finding[]
  /** Must be stable. */
  recordOf: (finding: Finding) => FindingRecord | null
  failed: readonly FailedFile[]
  isAllFailed: boolean
  /** The snapshot's date, for the file's name. */
  asOf: LocalDate
}

/** What is wrong with the data, one row each; files that could not be read stand above. */
export function FindingsTable({ findings, recordOf, failed, isAllFailed, asOf }: Props) {
  const { t } = useTranslation()
  const words = useFindingWords()
  const [search, update] = useSearchState(dataQualitySearch)
  const { kind, q } = search
  const rows = useMemo<readonly FindingRow[]>(
    () =>
      findings.map((finding, place) => ({
        place,
        finding,
        record: recordOf(finding),
        ...words(finding),
      })),
    [findings, recordOf, words],
  )
  const keep = useCallback(
    ({ finding }: FindingRow) => kind.length === 0 || kind.includes(finding.kind),
    [kind],
  )
  const shown = useFilteredRows(rows, { query: q, text: findingText, keep })
  const model = useTableModel({
    rows: shown,
    total: rows.length,
    columns: useFindingColumns(),
    sort: search.sort,
    onSort: (sort) => update({ sort }),
    rowId: findingRowId,
  })
  const clear = () => update({ kind: [], q: '' })
  return (
    <Panel
      id="findings"
      state={stateOf(rows.length, shown.length, failed.length, isAllFailed)}
      title={<FindingsTitle total={rows.length} failed={failed.length} />}
      subtitle={t('quality.findings.subtitle')}
      tools={<TableActions model={model} name="chat-luong-so-lieu" date={asOf} />}
    >
      <FailedFiles failed={failed} />
      {rows.length > 0 && (
        <>
          <TableFilters>
            <StatusFilter
              label={t('quality.findings.column.kind')}
              selected={kind}
              options={findingKinds.map((value) => ({
                value,
                label: t(`quality.findings.kind.${value}`),
                count: rows.filter(({ finding }) => finding.kind === value).length,
              }))}
              onChange={(next) => update({ kind: next })}
            />
            <SearchBox
              label={t('quality.findings.search')}
              value={q}
              onChange={(text, options) => update({ q: text }, options)}
            />
            {(kind.length > 0 || q !== '') && <ClearFilters onClear={clear} />}
          </TableFilters>
          <TableCount shown={shown.length} total={rows.length} unit={t('quality.findings.noun')} />
        </>
      )}
      {!isAllFailed && (
        <DataTable
          model={model}
          caption={t('quality.findings.caption')}
          empty={t(failed.length > 0 ? 'quality.findings.emptyRead' : 'quality.findings.empty')}
          onClear={clear}
        />
      )}
    </Panel>
  )
}

function stateOf(total: number, shown: number, failed: number, isAllFailed: boolean): PanelState {
  if (total === 0 && failed > 0) return isAllFailed ? 'error' : 'ready'
  return tableState(total, shown)
}
