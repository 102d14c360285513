import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { hotspotsQuery } from '../../api/queries/hotspots'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useReadings, useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { HotspotsFile } from '../../contract/hotspots'
import type { Readings } from '../../contract/readings'
import type { Ward } from '../../contract/ward'
import { judgeHotspots } from '../../domain/hotspot-severity'
import type { JudgedHotspot } from '../../domain/hotspot-severity'

export interface HotspotsData {
  view: View
  ward: Ward
  hotspots: HotspotsFile
  /** Those of now where the page follows the latest snapshot, else those of the publication. */
  readings: Readings
}

/** What the panel and the page of hotspots are drawn from. */
export function useHotspots(): ResourceState<HotspotsData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const hotspots = useSnapshotFile(shown, hotspotsQuery)
  const readings = useReadings(shown)
  return combineResources({ view, ward, hotspots, readings })
}

/** How each hotspot stands at the page's moment. */
export function useJudgedHotspots({
  view,
  ward,
  hotspots,
  readings,
}: HotspotsData): readonly JudgedHotspot[] {
  const { moment } = view.reference
  const { rules } = ward
  return useMemo(
    () => judgeHotspots(hotspots.items, readings, rules, moment),
    [hotspots, readings, rules, moment],
  )
}
