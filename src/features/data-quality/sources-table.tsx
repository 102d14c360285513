import { useCallback, useMemo } from 'react'
import type { View } from '../../api/view'
import { DataTable } from '../../components/data-table/data-table'
import { TableActions } from '../../components/data-table/table-actions'
import { TableCount } from '../../components/data-table/table-count'
import { tableState } from '../../components/data-table/table-state'
import { useTableModel } from '../../components/data-table/use-table-model'
import { PageLink } from '../../components/page-link'
import { Panel } from '../../components/panel'
import { ChoiceFilter, ClearFilters, TableFilters } from '../../components/table-filters'
import { useSearchState } from '../../components/use-search-state'
import type { Readings } from '../../contract/readings'
import type { Ward } from '../../contract/ward'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { dataQualitySearch, qualityTarget } from './data-quality-search'
import styles from './quality-cells.module.css'
import { buildSourceRows } from './source-rows'
import type { SourceRow } from './source-rows'
import { SourcesFinding } from './sources-finding'
import { useSourceColumns } from './use-source-columns'

interface Props {
  view: View
  ward: Ward
  /** null where they could not be read. */
  readings: Readings | null
}

const rowId = ({ id }: SourceRow) => id

/** Every source, the latest first; the counts of late ones lead here. */
export function SourcesTable({ view: { reference }, ward, readings }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [{ sources, source, sourceSort }, update] = useSearchState(dataQualitySearch)
  const rows = useMemo(
    () => buildSourceRows(ward, reference, readings),
    [ward, reference, readings],
  )
  const late = useMemo(() => rows.filter(({ judged }) => judged.isLate), [rows])
  const named = rows.find(({ id }) => id === source)
  // What the address names is never filtered away.
  const shown = useMemo(
    () => (sources === 'late' ? rows.filter((row) => row.judged.isLate || row === named) : rows),
    [sources, rows, named],
  )
  const onSort = useCallback((sort: typeof sourceSort) => update({ sourceSort: sort }), [update])
  const sorted = useTableModel({
    rows: shown,
    total: rows.length,
    columns: useSourceColumns(reference, ward.units, source),
    sort: sourceSort,
    onSort,
    rowId,
  })
  const model = useMemo(
    () =>
      named === undefined
        ? sorted
        : { ...sorted, shown: [named, ...sorted.shown.filter((row) => row !== named)] },
    [sorted, named],
  )
  const clear = () => update({ sources: 'all' })
  return (
    <Panel
      id="sources"
      state={tableState(rows.length, shown.length)}
      title={
        rows.length === 0 ? (
          t('quality.sources.none')
        ) : (
          <SourcesFinding late={late.length} total={rows.length} />
        )
      }
      subtitle={t('quality.sources.subtitle', { date: format.date(reference.date) })}
      tools={<TableActions model={model} name="nguon-so-lieu" date={ward.asOf} />}
    >
      <TableFilters>
        <ChoiceFilter
          label={t('quality.sources.filter')}
          value={sources === 'late' ? 'late' : null}
          options={[{ value: 'late', label: t('quality.sources.late'), count: late.length }]}
          onChange={(next) => update({ sources: next === 'late' ? 'late' : 'all' })}
        />
        {sources === 'late' && <ClearFilters onClear={clear} />}
      </TableFilters>
      {source !== null && (
        <p role="status" className={styles.note}>
          {named === undefined
            ? t('quality.sources.unknown', { id: source })
            : t('quality.sources.named', { name: named.judged.source.name })}{' '}
          <PageLink target={qualityTarget({ sources })}>{t('quality.sources.all')}</PageLink>
        </p>
      )}
      <TableCount shown={shown.length} total={rows.length} unit={t('quality.sources.noun')} />
      <DataTable
        model={model}
        caption={t('quality.sources.caption')}
        empty={t('quality.sources.empty')}
        onClear={clear}
      />
    </Panel>
  )
}
