import { useState } from 'react'
import { combineResources } from '../../../api/combine-resources'
import { hotspotsQuery } from '../../../api/queries/hotspots'
import { wardQuery } from '../../../api/queries/ward'
import { useReadings, useSnapshotFile } from '../../../api/use-snapshot-file'
import { useView } from '../../../components/use-view'
import { countHotspots } from '../../../domain/hotspot-counts'
import { judgeHotspots } from '../../../domain/hotspot-severity'

interface Urgency {
  isUrgent: boolean
  /** When a running wall saw the first severe hotspot appear; null where it was so from the start. */
  noticedAt: number | null
}

/** Whether a hotspot is severe now, flood or congestion. `now`: the device's clock, milliseconds. */
export function useUrgency(now: number): Urgency {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const hotspots = useSnapshotFile(shown, hotspotsQuery)
  const readings = useReadings(shown)
  const all = combineResources({ view, ward, hotspots, readings })
  const severe =
    all.state === 'ready'
      ? countHotspots(
          judgeHotspots(
            all.data.hotspots.items,
            all.data.readings,
            all.data.ward.rules,
            all.data.view.reference.moment,
          ),
        ).severe > 0
      : null
  const [seen, see] = useState<{ severe: boolean | null; noticedAt: number | null }>({
    severe: null,
    noticedAt: null,
  })
  if (severe !== null && severe !== seen.severe) {
    see({ severe, noticedAt: severe && seen.severe === false ? now : null })
  }
  return { isUrgent: severe === true, noticedAt: seen.noticedAt }
}
