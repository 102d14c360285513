import { useCallback, useMemo } from 'react'
import { DataTable } from '../../src/components/data-table/data-table'
import { TableActions } from '../../src/components/data-table/table-actions'
import type { TableColumn } from '../../src/components/data-table/table-column'
import { TableCount } from '../../src/components/data-table/table-count'
import { tableState } from '../../src/components/data-table/table-state'
import { useFilteredRows } from '../../src/components/data-table/use-filtered-rows'
import { useTableModel } from '../../src/components/data-table/use-table-model'
import { Explanation } from '../../src/components/explanation'
import { PageLink } from '../../src/components/page-link'
import { Panel } from '../../src/components/panel'
import { SearchBox } from '../../src/components/search-box'
import { StatusWord } from '../../src/components/status-word'
import {
  ChoiceFilter,
  ClearFilters,
  StatusFilter,
  TableFilters,
} from '../../src/components/table-filters'
import { useSearchState } from '../../src/components/use-search-state'
import { choice, choiceList, defineSearch, id, sortOf, text } from '../../src/lib/search-params'
import type { SortOrder } from '../../src/lib/search-params'

export interface Place {
  id: string
  name: string
  area: string
  depth: number | null
  status: 'late' | 'on-track'
}

type PlaceColumn = 'name' | 'area' | 'depth' | 'status'

interface PlacesSearch {
  q: string
  status: readonly Place['status'][]
  area: string | null
  sort: SortOrder<PlaceColumn>
  mode: 'a' | 'b'
}

const statuses = ['late', 'on-track'] as const
const placesSearch = defineSearch<PlacesSearch>({
  q: text(80),
  status: choiceList(statuses),
  area: id(),
  sort: sortOf(['name', 'area', 'depth', 'status'], { column: 'name', descending: false }),
  mode: choice(['a', 'b'], 'a'),
})

const placeText = ({ name, area }: Place) => [name, area]

/** A page as the four tables' pages are: every part of the kit, and nothing else. */
export function PlacesPage({ places }: { places: readonly Place[] }) {
  const columns = useMemo(
    (): TableColumn<Place, PlaceColumn>[] => [
      {
        id: 'name',
        header: 'Tên',
        width: 18,
        value: (row) => row.name,
        cell: (row) => <PageLink target={{ to: '/', search: { q: row.id } }}>{row.name}</PageLink>,
      },
      { id: 'area', header: 'Khu vực', width: 10, value: (row) => row.area },
      { id: 'depth', header: 'Sâu (cm)', width: 6, align: 'end', value: (row) => row.depth },
      {
        id: 'status',
        header: 'Tình trạng',
        width: 10,
        value: (row) => statuses.indexOf(row.status),
        exportValue: (row) => row.status,
        sortable: false,
        cell: (row) => (
          <Explanation
            title="Vì sao?"
            button={<StatusWord token={row.status}>{row.status}</StatusWord>}
          >
            <p>{`${row.name} sâu ${row.depth ?? 'chưa đo'}`}</p>
          </Explanation>
        ),
      },
    ],
    [],
  )
  const [search, update] = useSearchState(placesSearch)
  const { q, status, area, sort } = search
  const keep = useCallback(
    (row: Place) =>
      (status.length === 0 || status.includes(row.status)) && (area === null || row.area === area),
    [status, area],
  )
  const shown = useFilteredRows(places, { query: q, text: placeText, keep })
  const model = useTableModel({
    rows: shown,
    total: places.length,
    columns,
    sort,
    onSort: (next) => update({ sort: next }),
    rowId: (row) => row.id,
  })
  const clear = () => update({ q: '', status: [], area: null })
  return (
    <Panel
      id="places"
      state={tableState(places.length, shown.length)}
      title="Các điểm"
      tools={<TableActions model={model} name="cac-diem" date="2026-11-20" />}
    >
      <TableFilters>
        <StatusFilter
          label="Tình trạng"
          selected={status}
          options={statuses.map((value) => ({
            value,
            token: value,
            label: value,
            count: places.filter((place) => place.status === value).length,
          }))}
          onChange={(next) => update({ status: next })}
        />
        <ChoiceFilter
          label="Khu vực"
          value={area}
          options={[
            { value: 'bac', label: 'Bắc' },
            { value: 'nam', label: 'Nam' },
          ]}
          onChange={(next) => update({ area: next })}
        />
        <SearchBox
          label="Lọc điểm"
          value={q}
          onChange={(next, step) => update({ q: next }, step)}
        />
        {(q !== '' || status.length > 0 || area !== null) && <ClearFilters onClear={clear} />}
      </TableFilters>
      <TableCount shown={shown.length} total={places.length} unit="điểm" />
      <DataTable model={model} caption="Các điểm" empty="Chưa có điểm nào." onClear={clear} />
    </Panel>
  )
}
