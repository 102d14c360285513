import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { tasksQuery } from '../../api/queries/tasks'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { TasksFile } from '../../contract/tasks'
import type { Ward } from '../../contract/ward'
import { gatherWork } from '../../domain/people'
import type { WorkByPeople } from '../../domain/people'

export interface PeopleData {
  view: View
  ward: Ward
  tasks: TasksFile
}

export function usePeople(): ResourceState<PeopleData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const tasks = useSnapshotFile(shown, tasksQuery)
  return combineResources({ view, ward, tasks })
}

/** The tasks by who carries them, on the reference date. */
export function useWork({ view, ward, tasks }: PeopleData): WorkByPeople {
  const { date } = view.reference
  return useMemo(() => gatherWork(tasks.items, ward, date), [tasks, ward, date])
}
