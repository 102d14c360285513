import { combineResources } from '../../api/combine-resources'
import { indicatorsQuery } from '../../api/queries/indicators'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useComparedFile, useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { IndicatorsFile } from '../../contract/indicators'
import type { Ward } from '../../contract/ward'

export interface TargetsData {
  view: View
  ward: Ward
  indicators: IndicatorsFile
  /** null without a comparison, and where its file could not be read. */
  before: IndicatorsFile | null
}

/** What the panel and the page of targets are drawn from. */
export function useTargets(): ResourceState<TargetsData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const indicators = useSnapshotFile(shown, indicatorsQuery)
  const before = useComparedFile(shown, indicatorsQuery)
  return combineResources({ view, ward, indicators, before })
}
