import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { hotspotsQuery } from '../../api/queries/hotspots'
import { indicatorsQuery } from '../../api/queries/indicators'
import { projectsQuery } from '../../api/queries/projects'
import { summaryQuery } from '../../api/queries/summary'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useComparedFile, useReadings, useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { HeadlineId } from '../../domain/headline'
import { floodFigures, projectFigures, targetFigures, taskFigures } from './headline-figures'
import type { ShownFigure } from './headline-figures'

export type Headline = Readonly<Record<HeadlineId, ResourceState<ShownFigure>>>

/** The six figures, each there as soon as its own files are, and failing alone. */
export function useHeadline(): Headline {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const summary = useSnapshotFile(shown, summaryQuery)
  const summaryBefore = useComparedFile(shown, summaryQuery)
  const indicators = useSnapshotFile(shown, indicatorsQuery)
  const indicatorsBefore = useComparedFile(shown, indicatorsQuery)
  const projects = useSnapshotFile(shown, projectsQuery)
  const projectsBefore = useComparedFile(shown, projectsQuery)
  const hotspots = useSnapshotFile(shown, hotspotsQuery)
  const readings = useReadings(shown)

  const ofTasks = useFigures(
    combineResources({ view, ward, summary, before: summaryBefore }),
    taskFigures,
  )
  const ofTargets = useFigures(
    combineResources({ view, ward, indicators, before: indicatorsBefore }),
    targetFigures,
  )
  const ofProjects = useFigures(
    combineResources({ view, ward, projects, before: projectsBefore }),
    projectFigures,
  )
  const ofFloods = useFigures(combineResources({ view, ward, hotspots, readings }), floodFigures)

  return {
    'overdue-tasks': pick(ofTasks, 'overdue-tasks'),
    'below-path': pick(ofTargets, 'below-path'),
    'late-projects': pick(ofProjects, 'late-projects'),
    disbursement: pick(ofProjects, 'disbursement'),
    'due-soon': pick(ofTasks, 'due-soon'),
    'severe-floods': pick(ofFloods, 'severe-floods'),
  }
}

/** `shape` must be a constant. */
function useFigures<Data, Figures>(
  resource: ResourceState<Data>,
  shape: (data: Data) => Figures,
): ResourceState<Figures> {
  const data = resource.state === 'ready' ? resource.data : undefined
  const figures = useMemo(() => (data === undefined ? undefined : shape(data)), [data, shape])
  if (resource.state !== 'ready') return resource
  return figures === undefined
    ? { state: 'loading', retry: resource.retry }
    : { ...resource, data: figures }
}

function pick<Figures, Id extends keyof Figures>(
  resource: ResourceState<Figures>,
  id: Id,
): ResourceState<Figures[Id]> {
  return resource.state === 'ready' ? { ...resource, data: resource.data[id] } : resource
}
