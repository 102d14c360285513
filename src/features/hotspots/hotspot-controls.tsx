import { useMemo } from 'react'
import { Segments } from '../../components/segments'
import { TableCount } from '../../components/data-table/table-count'
import { SearchBox } from '../../components/search-box'
import { ChoiceFilter, ClearFilters, TableFilters } from '../../components/table-filters'
import { severities } from '../../domain/hotspot-severity'
import type { Severity } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './hotspot-controls.module.css'
import { isInState } from './hotspot-rows'
import { hotspotKindFilters, hotspotStateFilters } from './hotspots-search'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'

interface Props {
  data: HotspotsData
  list: HotspotList
}

/** The one row of controls: kind, severity, area, state and name, for map, list and table alike. */
export function HotspotControls({ data, list }: Props) {
  const { t } = useTranslation()
  const { rows, ofState, search, update, clear, model } = list
  const { kind, severity, earlier, state, area, q } = search
  const isFiltered =
    q !== '' ||
    kind !== 'all' ||
    severity.length > 0 ||
    earlier.length > 0 ||
    area !== null ||
    state !== 'counted'
  const countOf = (value: (typeof hotspotKindFilters)[number]): number =>
    value === 'all'
      ? ofState.length
      : ofState.filter(({ hotspot }) => hotspot.kind === value).length
  return (
    <div className={styles.controls}>
      <TableFilters>
        <Segments
          label={t('hotspots.page.kind')}
          value={kind}
          options={hotspotKindFilters.map((value) => ({
            value,
            label: t('table.optionCount', {
              label: t(`hotspots.page.kinds.${value}`),
              count: countOf(value),
            }),
          }))}
          onChange={(next) => update({ kind: next })}
        />
        <SeverityChoice list={list} />
        <AreaChoice data={data} list={list} />
        <ChoiceFilter
          label={t('hotspots.page.state')}
          all={t('hotspots.page.counted')}
          value={state === 'counted' ? null : state}
          options={(['resolved', 'all'] as const).map((value) => ({
            value,
            label: t(value === 'all' ? 'hotspots.page.all' : 'hotspots.state.resolved'),
            count: rows.filter((row) => isInState(row, value)).length,
          }))}
          onChange={(next) =>
            update({ state: hotspotStateFilters.find((known) => known === next) ?? 'counted' })
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
        {isFiltered && <ClearFilters onClear={clear} />}
        <TableCount shown={model.shown.length} total={ofState.length} unit={t('hotspots.noun')} />
      </TableFilters>
    </div>
  )
}

const active: readonly Severity[] = ['severe', 'moderate']

/** One severity, or the two that make a spot active; an address may name any. */
function SeverityChoice({ list: { ofState, search, update } }: { list: HotspotList }) {
  const { t } = useTranslation()
  const countOf = (wanted: readonly Severity[]): number =>
    ofState.filter(({ judged }) => wanted.includes(judged.severity)).length
  const choices = [
    { wanted: active, label: t('hotspots.page.active') },
    ...severities.map((one) => ({ wanted: [one], label: t(`hotspots.severity.any.${one}`) })),
  ].map(({ wanted, label }) => ({ wanted, label, value: wanted.join(','), count: countOf(wanted) }))
  const value = search.severity.join(',')
  const isKnown = value === '' || choices.some((choice) => choice.value === value)
  const other = {
    wanted: search.severity,
    value,
    label: search.severity.map((one) => t(`hotspots.severity.any.${one}`)).join(', '),
    count: countOf(search.severity),
  }
  const options = isKnown ? choices : [...choices, other]
  return (
    <ChoiceFilter
      label={t('hotspots.page.severity')}
      value={value === '' ? null : value}
      options={options.map(({ value: name, label, count }) => ({ value: name, label, count }))}
      onChange={(next) =>
        update({ severity: options.find((choice) => choice.value === next)?.wanted ?? [] })
      }
    />
  )
}

function AreaChoice({ data, list: { ofState, search, update } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const options = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { hotspot } of ofState) {
      counts.set(hotspot.areaId, (counts.get(hotspot.areaId) ?? 0) + 1)
    }
    return data.ward.areas.features
      .map(({ properties: { id, name } }) => ({
        value: id,
        label: name,
        count: counts.get(id) ?? 0,
        lang: 'vi' as const,
      }))
      .sort((left, right) => format.compare(left.label, right.label))
  }, [data.ward, ofState, format])
  return (
    <ChoiceFilter
      label={t('hotspots.page.area')}
      value={search.area}
      options={options}
      onChange={(area) => update({ area })}
    />
  )
}

interface ChipProps {
  earlier: readonly Severity[]
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
