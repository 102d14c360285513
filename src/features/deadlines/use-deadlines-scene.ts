import { combineResources } from '../../api/combine-resources'
import { summaryQuery } from '../../api/queries/summary'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useComparedFile, useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { Summary } from '../../contract/summary'
import type { Ward } from '../../contract/ward'

export interface DeadlinesSceneData {
  view: View
  ward: Ward
  summary: Summary
  /** null without a comparison, and where its file could not be read. */
  before: Summary | null
}

/** What the scenes of deadlines are drawn from: the summary alone, as the overview's panel. */
export function useDeadlinesScene(): ResourceState<DeadlinesSceneData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const summary = useSnapshotFile(shown, summaryQuery)
  const before = useComparedFile(shown, summaryQuery)
  return combineResources({ view, ward, summary, before })
}
