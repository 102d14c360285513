import { combineResources } from '../../api/combine-resources'
import { hotspotsQuery } from '../../api/queries/hotspots'
import { indicatorsQuery } from '../../api/queries/indicators'
import { programmeQuery } from '../../api/queries/programme'
import { projectsQuery } from '../../api/queries/projects'
import { tasksQuery } from '../../api/queries/tasks'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useReadings, useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { HotspotsFile } from '../../contract/hotspots'
import type { IndicatorsFile } from '../../contract/indicators'
import type { Programme } from '../../contract/programme'
import type { ProjectsFile } from '../../contract/projects'
import type { Readings } from '../../contract/readings'
import type { PeopleData } from './use-people'

export interface CarrierData extends PeopleData {
  programme: Programme
  indicators: IndicatorsFile
  projects: ProjectsFile
  hotspots: HotspotsFile
  readings: Readings
}

/** Every file that can hold something of a unit's or a person's. */
export function useCarrier(): ResourceState<CarrierData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  return combineResources({
    view,
    ward: useSnapshotFile(shown, wardQuery),
    tasks: useSnapshotFile(shown, tasksQuery),
    programme: useSnapshotFile(shown, programmeQuery),
    indicators: useSnapshotFile(shown, indicatorsQuery),
    projects: useSnapshotFile(shown, projectsQuery),
    hotspots: useSnapshotFile(shown, hotspotsQuery),
    readings: useReadings(shown),
  })
}
