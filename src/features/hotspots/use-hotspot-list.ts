import { useCallback, useMemo } from 'react'
import { useFilteredRows } from '../../components/data-table/use-filtered-rows'
import { useTableModel } from '../../components/data-table/use-table-model'
import type { TableModel } from '../../components/data-table/use-table-model'
import { useSearchState } from '../../components/use-search-state'
import type { HotspotEventsFile } from '../../contract/hotspot-events'
import type { ProjectsFile } from '../../contract/projects'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { compareByBurden, measureYears } from '../../domain/hotspot-year'
import type { HotspotYear } from '../../domain/hotspot-year'
import { hotspotText, isInState, isKept, listHotspotRows } from './hotspot-rows'
import type { HotspotRow } from './hotspot-rows'
import { hotspotsSearch } from './hotspots-search'
import type { HotspotColumn, HotspotsSearch } from './hotspots-search'
import { useHotspotColumns } from './use-hotspot-columns'
import { useHotspotWords } from './use-hotspot-words'
import type { HotspotWords } from './use-hotspot-words'
import { useJudgedHotspots } from './use-hotspots'
import type { HotspotsData } from './use-hotspots'

/** Beside the files of the panel; each null while it is not read, and where it could not be. */
export interface MoreFiles {
  projects: ProjectsFile | null
  events: HotspotEventsFile | null
}

export type UpdateHotspots = (
  change: Partial<HotspotsSearch>,
  options?: { replace: boolean },
) => void

export interface HotspotList {
  search: HotspotsSearch
  update: UpdateHotspots
  clear: () => void
  words: HotspotWords
  judged: readonly JudgedHotspot[]
  /** Every spot, before any filter. */
  rows: readonly HotspotRow[]
  /** Those of the chosen state: what the count is out of. */
  ofState: readonly HotspotRow[]
  /** What the filters leave, in the table's order. */
  model: TableModel<HotspotRow, HotspotColumn>
  /** What the filters leave, in the order of the view that the address asks for. */
  ordered: readonly HotspotRow[]
  /** The twelve months of each spot; null without the events. */
  years: ReadonlyMap<string, HotspotYear> | null
}

const rowId = ({ judged }: HotspotRow): string => judged.id
const noFilter = {
  q: '',
  kind: 'all',
  severity: [],
  earlier: [],
  state: 'counted',
  area: null,
} as const

/** The spots that the address asks for, as map, list, table and each spot's neighbours have them. */
export function useHotspotList(data: HotspotsData, { projects, events }: MoreFiles): HotspotList {
  const { ward, hotspots } = data
  const { date: referenceDate } = data.view.reference
  const judged = useJudgedHotspots(data)
  const words = useHotspotWords(referenceDate)
  const [search, update] = useSearchState(hotspotsSearch)
  const { kind, severity, earlier, state, area, view } = search
  const rows = useMemo(
    () => listHotspotRows({ judged, ward, projects: projects?.items ?? [], referenceDate }),
    [judged, ward, projects, referenceDate],
  )
  const ofState = useMemo(() => rows.filter((row) => isInState(row, state)), [rows, state])
  const keep = useCallback(
    (row: HotspotRow) => isKept(row, { kind, severity, earlier, area }),
    [kind, severity, earlier, area],
  )
  const shown = useFilteredRows(ofState, { query: search.q, text: hotspotText, keep })
  const select = useCallback((spot: string | null) => update({ spot }), [update])
  const columns = useHotspotColumns({ words, rules: ward.rules, selected: search.spot, select })
  const model = useTableModel({
    rows: shown,
    total: rows.length,
    columns,
    sort: search.sort,
    onSort: (sort) => update({ sort }),
    rowId,
  })
  const years = useMemo(
    () => events && measureYears(hotspots.items, events.items, ward.rules, referenceDate),
    [hotspots, events, ward.rules, referenceDate],
  )
  const ordered = useMemo(() => {
    if (view === 'table') return model.shown
    return view === 'year' && years ? orderByBurden(shown, years) : orderByRank(shown)
  }, [view, years, shown, model.shown])
  const clear = () => update(noFilter)
  return { search, update, clear, words, judged, rows, ofState, model, ordered, years }
}

/** As the list beside the map: the active ones by their number, the others as they stand. */
const orderByRank = (rows: readonly HotspotRow[]): readonly HotspotRow[] => [
  ...rows
    .filter(({ rank }) => rank !== null)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0)),
  ...rows.filter(({ rank }) => rank === null),
]

/** Floods, then congestion, the heaviest burden first. */
export function orderByBurden(
  rows: readonly HotspotRow[],
  years: ReadonlyMap<string, HotspotYear>,
): readonly HotspotRow[] {
  const measured = rows.flatMap((row) => {
    const year = years.get(row.judged.id)
    return year ? [{ row, year }] : []
  })
  return (['flood', 'congestion'] as const).flatMap((kind) =>
    measured
      .filter(({ row }) => row.hotspot.kind === kind)
      .sort((left, right) => compareByBurden(left.year, right.year))
      .map(({ row }) => row),
  )
}
