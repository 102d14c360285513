import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { indicatorsQuery } from '../../api/queries/indicators'
import { projectsQuery } from '../../api/queries/projects'
import { summaryQuery } from '../../api/queries/summary'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import { countLateSources } from '../../domain/wall-freshness'
import { projectFacts, targetFacts, taskFacts } from './headline-scene-facts'
import type { SceneColumnId, SceneFacts } from './headline-scene-facts'

interface Facts {
  /** null while its files are not there. */
  of: Readonly<Record<SceneColumnId, SceneFacts | null>>
  lateSources: number
}

/** What stands beside the three numbers, each as soon as its own files are there. */
export function useSceneFacts(): Facts {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const summary = useSnapshotFile(shown, summaryQuery)
  const indicators = useSnapshotFile(shown, indicatorsQuery)
  const projects = useSnapshotFile(shown, projectsQuery)
  const sourceIds = [
    ...(indicators.state === 'ready' ? indicators.data.items : [])
      .filter(({ scopes }) => scopes.includes('resolution'))
      .map(({ sourceId }) => sourceId),
    ...(projects.state === 'ready' ? projects.data.items : []).map(({ sourceId }) => sourceId),
  ]
  return {
    of: {
      'overdue-tasks': useFacts(combineResources({ view, ward, summary }), taskFacts),
      'below-path': useFacts(combineResources({ view, ward, indicators }), targetFacts),
      'late-projects': useFacts(combineResources({ view, ward, projects }), projectFacts),
    },
    lateSources:
      shown && ward.state === 'ready'
        ? countLateSources(sourceIds, ward.data.sources, shown.reference.date)
        : 0,
  }
}

/** `read` must be a constant. */
function useFacts<Data>(
  resource: ResourceState<Data>,
  read: (data: Data) => SceneFacts,
): SceneFacts | null {
  const data = resource.state === 'ready' ? resource.data : undefined
  return useMemo(() => (data === undefined ? null : read(data)), [data, read])
}
