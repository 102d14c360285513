import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { indicatorsQuery } from '../../api/queries/indicators'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import type { View } from '../../api/view'
import { useView } from '../../components/use-view'
import type { IndicatorsFile } from '../../contract/indicators'
import type { Ward } from '../../contract/ward'
import { judgeIndicator } from '../../domain/indicator-status'
import type { JudgedIndicator } from '../../domain/indicator-status'

export interface ServicesSceneData {
  view: View
  ward: Ward
  indicators: IndicatorsFile
}

/** What the scenes of services and of digital fields are drawn from. */
export function useServicesScene(): ResourceState<ServicesSceneData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const indicators = useSnapshotFile(shown, indicatorsQuery)
  return combineResources({ view, ward, indicators })
}

/** Every indicator, judged on the day of its data. */
export function useJudgedIndicators({
  view,
  ward,
  indicators,
}: ServicesSceneData): readonly JudgedIndicator[] {
  const { asOf } = view.entry
  return useMemo(
    () => indicators.items.map((indicator) => judgeIndicator(indicator, ward.rules, asOf)),
    [indicators, ward, asOf],
  )
}
