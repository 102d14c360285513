import { useCallback, useMemo } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { DataTable } from '../../components/data-table/data-table'
import { TableActions } from '../../components/data-table/table-actions'
import { TableCount } from '../../components/data-table/table-count'
import { tableState } from '../../components/data-table/table-state'
import { useFilteredRows } from '../../components/data-table/use-filtered-rows'
import { useTableModel } from '../../components/data-table/use-table-model'
import { Panel } from '../../components/panel'
import { useSearchState } from '../../components/use-search-state'
import { useFormat } from '../../i18n/use-format'
import { nameTargetRows, rowsOfScope } from './target-rows'
import type { TargetTableRow } from './target-rows'
import { TargetFilters } from './target-filters'
import { TargetScopes } from './target-scopes'
import { TargetsFinding } from './targets-finding'
import { targetsSearch } from './targets-search'
import { useTargetColumns } from './use-target-columns'
import { useTargetRows } from './use-target-rows'
import type { TargetsData } from './use-targets'

const targetText = ({
  judged: { indicator },
  unitName,
  unitShort,
  owner,
  source,
}: TargetTableRow) => [
  indicator.name,
  indicator.shortName ?? null,
  indicator.code,
  unitName,
  unitShort,
  owner?.position ?? null,
  owner?.name ?? null,
  source?.source.name ?? null,
]

const rowId = ({ id }: TargetTableRow) => id

/** The table of one set of indicators. */
export function TargetsTable({ data }: { data: TargetsData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [search, update] = useSearchState(targetsSearch)
  const { scope, field, part, status } = search
  const { ward, view } = data
  const all = useTargetRows(data)
  const rows = useMemo(
    () => nameTargetRows(rowsOfScope(all, scope), ward, view.reference.date),
    [all, scope, ward, view.reference.date],
  )
  const keep = useCallback(
    ({ judged: { token, indicator } }: TargetTableRow) =>
      (status.length === 0 || status.includes(token)) &&
      (field === null || indicator.field === field) &&
      (part === null || indicator.part === part),
    [status, field, part],
  )
  const shown = useFilteredRows(rows, { query: search.q, text: targetText, keep })
  const columns = useTargetColumns(data)
  const model = useTableModel({
    rows: shown,
    total: rows.length,
    columns,
    sort: search.sort,
    onSort: (sort) => update({ sort }),
    rowId,
  })
  const clear = () => update({ q: '', status: [], field: null, part: null })
  const scopeName = t(`targets.scope.${scope}`)
  const { onTrack, atRisk } = ward.rules.indicator
  return (
    <Panel
      id="targets-table"
      state={tableState(rows.length, shown.length)}
      title={
        rows.length === 0 ? (
          t('targets.page.emptyTitle', { scope: scopeName })
        ) : (
          <Trans
            i18nKey="targets.page.titleOf"
            values={{ scope: scopeName }}
            components={{ finding: <TargetsFinding rows={rows} scope={scope} /> }}
          />
        )
      }
      subtitle={t('targets.page.subtitle', {
        onTrack: format.integer(onTrack),
        atRisk: format.integer(atRisk),
      })}
      tools={<TableActions model={model} name={`chi-tieu-${scope}`} date={ward.asOf} />}
    >
      <TargetScopes rows={all} scope={scope} />
      <TargetFilters rows={rows} search={search} update={update} onClear={clear} />
      <TableCount shown={shown.length} total={rows.length} unit={t('targets.noun')} />
      <DataTable
        model={model}
        caption={t('targets.page.caption', { scope: scopeName })}
        empty={t('targets.page.empty')}
        onClear={clear}
      />
    </Panel>
  )
}
