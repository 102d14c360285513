import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from '../../charts/chart'
import { keepParams } from '../../components/kept-params'
import type { Ward } from '../../contract/ward'
import { useFormat } from '../../i18n/use-format'
import { buildHotspotMapOption } from './build-hotspot-map-option'
import type { HotspotMapInput } from './build-hotspot-map-option'
import type { MarkedHotspot } from './hotspot-list'
import styles from './hotspots-panel.module.css'
import { spotTarget } from './spot-target'
import type { HotspotWords } from './use-hotspot-words'
import { makeWardMap } from './ward-map'

interface Props {
  ward: Ward
  marked: readonly MarkedHotspot[]
  words: HotspotWords
}

/** The ward with every spot; a pressed mark leads to its row, as its name in the list beside does. */
export function HotspotMap({ ward, marked, words }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const navigate = useNavigate()
  const land = useMemo(
    () =>
      makeWardMap(
        ward,
        marked.map(({ spot }) => spot.hotspot.location),
      ),
    [ward, marked],
  )
  const input = useMemo(
    (): HotspotMapInput => ({
      ward: land,
      marks: marked.map(({ spot, rank }) => ({
        id: spot.id,
        kind: spot.hotspot.kind,
        severity: spot.severity,
        at: spot.hotspot.location,
        rank,
        tip: words.tip(spot),
      })),
      scaleLabel: (km) =>
        t('hotspots.panel.scale', { km: format.decimal(km, Number.isInteger(km) ? 0 : 1) }),
    }),
    [land, marked, words, t, format],
  )
  const showSpot = useCallback(
    (id: string) => {
      const picked = marked.find(({ spot }) => spot.id === id)
      if (!picked) return
      const { to, search } = spotTarget(picked.spot.hotspot)
      void navigate({
        to,
        search: (previous: Record<string, string | undefined>) => ({
          ...keepParams(previous),
          ...search,
        }),
      })
    },
    [marked, navigate],
  )
  return (
    <Chart
      build={buildHotspotMapOption}
      input={input}
      map={land.map}
      className={styles.map}
      onPick={showSpot}
    />
  )
}
