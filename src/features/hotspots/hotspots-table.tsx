import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../components/data-table/data-table'
import { TableActions } from '../../components/data-table/table-actions'
import { TableCount } from '../../components/data-table/table-count'
import { tableState } from '../../components/data-table/table-state'
import { useFilteredRows } from '../../components/data-table/use-filtered-rows'
import { useTableModel } from '../../components/data-table/use-table-model'
import { Panel } from '../../components/panel'
import { useSearchState } from '../../components/use-search-state'
import type { ProjectsFile } from '../../contract/projects'
import { countHotspots } from '../../domain/hotspot-counts'
import { measureRecentRain } from '../../domain/rain'
import { useFormat } from '../../i18n/use-format'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import { HotspotFilters } from './hotspot-filters'
import { hotspotText, isInState, isKept, listHotspotRows } from './hotspot-rows'
import type { HotspotRow } from './hotspot-rows'
import { HotspotsFinding } from './hotspots-finding'
import { hotspotsSearch } from './hotspots-search'
import { useHotspotColumns } from './use-hotspot-columns'
import { useHotspotWords } from './use-hotspot-words'
import { useJudgedHotspots } from './use-hotspots'
import type { HotspotsData } from './use-hotspots'

interface Props {
  data: HotspotsData
  /** null while they are not read, and where they could not be. */
  projects: ProjectsFile | null
}

const rowId = ({ judged }: HotspotRow): string => judged.id

export function HotspotsTable({ data, projects }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { ward, readings } = data
  const { date: referenceDate, moment } = data.view.reference
  const { rules } = ward
  const judged = useJudgedHotspots(data)
  const words = useHotspotWords(referenceDate)
  const rows = useMemo(
    () => listHotspotRows({ judged, ward, projects: projects?.items ?? [], referenceDate }),
    [judged, ward, projects, referenceDate],
  )
  const rain = useMemo(
    () => measureRecentRain(readings.rain, rules, moment),
    [readings, rules, moment],
  )
  const [search, update] = useSearchState(hotspotsSearch)
  const { kind, severity, earlier, state } = search
  const ofState = useMemo(() => rows.filter((row) => isInState(row, state)), [rows, state])
  const keep = useCallback(
    (row: HotspotRow) => isKept(row, { kind, severity, earlier }),
    [kind, severity, earlier],
  )
  const shown = useFilteredRows(ofState, { query: search.q, text: hotspotText, keep })
  const columns = useHotspotColumns({ words, rules })
  const model = useTableModel({
    rows: shown,
    total: rows.length,
    columns,
    sort: search.sort,
    onSort: (sort) => update({ sort }),
    rowId,
  })
  const clear = () => update({ q: '', kind: 'all', severity: [], earlier: [], state: 'counted' })
  const counts = useMemo(
    () => ({
      flood: countHotspots(judged, 'flood'),
      congestion: countHotspots(judged, 'congestion'),
      all: countHotspots(judged),
    }),
    [judged],
  )
  const readAt = toEpoch(readings.observedAt)
  return (
    <Panel
      id="hotspots-table"
      state={tableState(rows.length, shown.length)}
      title={
        counts.all.of === 0 ? (
          t('hotspots.empty.title')
        ) : (
          <HotspotsFinding counts={counts} rain={rain} />
        )
      }
      subtitle={t('hotspots.page.subtitle', {
        time: wardTime(readAt),
        date: format.date(wardDate(readAt)),
        floodSevere: words.number(rules.flood.severeCm),
        floodModerate: words.number(rules.flood.moderateCm),
        delaySevere: words.number(rules.congestion.severeMinutes),
        delayModerate: words.number(rules.congestion.moderateMinutes),
        stale: words.number(rules.readingStaleMinutes),
      })}
      tools={<TableActions model={model} name="diem-nong" date={referenceDate} />}
    >
      <HotspotFilters rows={rows} search={search} update={update} onClear={clear} />
      <TableCount shown={shown.length} total={ofState.length} unit={t('hotspots.noun')} />
      <DataTable
        model={model}
        caption={t('hotspots.page.caption')}
        empty={t('hotspots.page.none')}
        onClear={clear}
      />
    </Panel>
  )
}
