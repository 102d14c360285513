import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchBox } from '../../components/search-box'
import {
  ChoiceFilter,
  ClearFilters,
  StatusFilter,
  TableFilters,
} from '../../components/table-filters'
import { hotspotKinds } from '../../contract/hotspots'
import { severities, severityTokens } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { isInState } from './hotspot-rows'
import type { HotspotRow } from './hotspot-rows'
import { hotspotKindFilters, hotspotStateFilters } from './hotspots-search'
import type { HotspotsSearch } from './hotspots-search'

interface Props {
  rows: readonly HotspotRow[]
  search: HotspotsSearch
  update: (change: Partial<HotspotsSearch>, options?: { replace?: boolean }) => void
  onClear: () => void
}

/** Severity, kind, state and search of the table; severity of half an hour before where the address asks. */
export function HotspotFilters({ rows, search, update, onClear }: Props) {
  const { t } = useTranslation()
  const { kind, severity, earlier, state, q } = search
  const ofState = useMemo(() => rows.filter((row) => isInState(row, state)), [rows, state])
  const isFiltered =
    q !== '' || kind !== 'all' || severity.length > 0 || earlier.length > 0 || state !== 'counted'
  return (
    <TableFilters>
      <StatusFilter
        label={t('hotspots.page.severity')}
        selected={severity}
        options={severities.map((value) => ({
          value,
          token: severityTokens[value],
          label: t(`hotspots.severity.any.${value}`),
          count: ofState.filter(({ judged }) => judged.severity === value).length,
        }))}
        onChange={(next) => update({ severity: next })}
      />
      <ChoiceFilter
        label={t('hotspots.page.kind')}
        value={kind === 'all' ? null : kind}
        options={hotspotKinds.map((value) => ({
          value,
          label: t(`hotspots.kind.${value}`),
          count: ofState.filter(({ hotspot }) => hotspot.kind === value).length,
        }))}
        onChange={(next) =>
          update({ kind: hotspotKindFilters.find((known) => known === next) ?? 'all' })
        }
      />
      <ChoiceFilter
        label={t('hotspots.page.state')}
        value={state === 'all' ? null : state}
        options={(['counted', 'resolved'] as const).map((value) => ({
          value,
          label: t(value === 'counted' ? 'hotspots.page.counted' : 'hotspots.state.resolved'),
          count: rows.filter((row) => isInState(row, value)).length,
        }))}
        onChange={(next) =>
          update({ state: hotspotStateFilters.find((known) => known === next) ?? 'all' })
        }
      />
      {earlier.length > 0 && (
        <EarlierChip earlier={earlier} onRemove={() => update({ earlier: [] })} />
      )}
      <SearchBox
        label={t('hotspots.page.search')}
        value={q}
        onChange={(next, options) => update({ q: next }, options)}
      />
      {isFiltered && <ClearFilters onClear={onClear} />}
    </TableFilters>
  )
}

interface ChipProps {
  earlier: HotspotsSearch['earlier']
  onRemove: () => void
}

/** A filter that only an address sets: it is said, and can be taken away. */
function EarlierChip({ earlier, onRemove }: ChipProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const severity = format.list(earlier.map((one) => t(`hotspots.severity.any.${one}`)))
  return (
    <button
      type="button"
      className="button"
      aria-label={t('hotspots.page.removeEarlier', { severity })}
      onClick={onRemove}
    >
      {t('hotspots.page.earlier', { severity })} <span aria-hidden="true">×</span>
    </button>
  )
}
