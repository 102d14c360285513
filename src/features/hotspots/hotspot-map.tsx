import { useMemo } from 'react'
import { Chart } from '../../charts/chart'
import type { Ward } from '../../contract/ward'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { buildHotspotMapOption } from './build-hotspot-map-option'
import type { HotspotMapInput } from './build-hotspot-map-option'
import type { MarkedHotspot } from './hotspot-list'
import styles from './hotspot-map.module.css'
import { nameOf } from './spot-name'
import type { HotspotWords } from './use-hotspot-words'
import { makeWardMap } from '../../charts/ward-map'

interface Props {
  ward: Ward
  marked: readonly MarkedHotspot[]
  words: HotspotWords
  /** The spot with a ring around its mark. */
  selected?: string | null
  /** Names and values stand beside the marks that have a rank. */
  isCaptioned?: boolean
  className?: string | undefined
  onPick: (id: string) => void
}

const mostNamed = 6

/** The ward with every spot; what a pressed mark does, its name elsewhere on the page does by key. */
export function HotspotMap(props: Props) {
  const { ward, marked, words, selected = null, isCaptioned = false, className, onPick } = props
  const { t } = useTranslation()
  const format = useFormat()
  const land = useMemo(
    () =>
      makeWardMap(
        ward,
        marked.map(({ spot }) => spot.hotspot.location),
      ),
    [ward, marked],
  )
  const input = useMemo((): HotspotMapInput => {
    // A few that are light or silent are named too; many would bury the map.
    const quiet = marked.filter(
      ({ spot }) => spot.severity === 'light' || spot.severity === 'unknown',
    )
    const isNamed = (spot: JudgedHotspot): boolean =>
      quiet.length <= mostNamed && (spot.severity === 'light' || spot.severity === 'unknown')
    return {
      ward: land,
      marks: marked.map(({ spot, rank }) => ({
        id: spot.id,
        kind: spot.hotspot.kind,
        severity: spot.severity,
        at: spot.hotspot.location,
        rank,
        isSelected: spot.id === selected,
        caption:
          isCaptioned && (rank !== null || isNamed(spot) || spot.id === selected)
            ? {
                name: nameOf(spot.hotspot),
                value:
                  spot.value === null
                    ? words.severity(spot)
                    : words.value(spot.hotspot.kind, spot.value),
              }
            : null,
        tip: words.tip(spot),
      })),
      scaleLabel: (km) =>
        t('hotspots.panel.scale', { km: format.decimal(km, Number.isInteger(km) ? 0 : 1) }),
    }
  }, [land, marked, words, selected, isCaptioned, t, format])
  return (
    // Names of areas and spots are as the ward wrote them.
    <div lang="vi" className={[styles.map, className].filter(Boolean).join(' ')}>
      <Chart build={buildHotspotMapOption} input={input} map={land.map} onPick={onPick} />
    </div>
  )
}
