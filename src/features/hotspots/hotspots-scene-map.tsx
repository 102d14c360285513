import { useMemo } from 'react'
import { Chart } from '../../charts/chart'
import { enlarge } from '../../charts/enlarge'
import type { Ward } from '../../contract/ward'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { buildHotspotMapOption } from './build-hotspot-map-option'
import type { HotspotMapInput } from './build-hotspot-map-option'
import type { MarkedHotspot } from './hotspot-list'
import styles from './hotspots-scene.module.css'
import { makeWardMap } from '../../charts/ward-map'

/** So that the numbers in the marks, 11 px on a page, are 36 px and more. */
const buildMap = enlarge(buildHotspotMapOption, 3.3)
const noTip = { heading: '', lines: [] }

interface Props {
  ward: Ward
  marked: readonly MarkedHotspot[]
}

/** The ward with every spot that is not resolved; the list's numbers stand in the marks. */
export function HotspotsSceneMap({ ward, marked }: Props) {
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
  const input = useMemo(
    (): HotspotMapInput => ({
      ward: land,
      marks: marked.map(({ spot, rank }) => ({
        id: spot.id,
        kind: spot.hotspot.kind,
        severity: spot.severity,
        at: spot.hotspot.location,
        rank,
        isSelected: false,
        caption: null,
        tip: noTip,
      })),
      scaleLabel: (km) =>
        t('hotspots.panel.scale', { km: format.decimal(km, Number.isInteger(km) ? 0 : 1) }),
    }),
    [land, marked, t, format],
  )
  return (
    <div lang="vi" className={styles.mapPart}>
      <Chart build={buildMap} input={input} map={land.map} className={styles.map} />
      {ward.areasAre === 'schematic' && ward.areas.features.length > 0 && (
        <p className={styles.caption}>{t('wall.hotspots.schematic')}</p>
      )}
    </div>
  )
}
