import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { tasksQuery } from '../../api/queries/tasks'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useComparedFile, useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { TasksFile } from '../../contract/tasks'
import type { Ward } from '../../contract/ward'

export interface TasksData {
  view: View
  ward: Ward
  tasks: TasksFile
  /** Of the snapshot compared with; null without one, and while it is on the way. */
  before: TasksFile | null
  /** What was before is on the way: the list does not wait for it. */
  isComparing: boolean
}

/** What the list of tasks and a task's own page are made of. */
export function useTasks(): ResourceState<TasksData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const tasks = useSnapshotFile(shown, tasksQuery)
  const compared = useComparedFile(shown, tasksQuery)
  const own = combineResources({ view, ward, tasks })
  const known = own.state === 'ready' ? own.data : null
  const before = compared.state === 'ready' ? compared.data : null
  const isComparing = compared.state === 'loading'
  const data = useMemo(
    () => known && { ...known, before, isComparing },
    [known, before, isComparing],
  )
  if (own.state !== 'ready' || data === null) {
    return own.state === 'ready' ? { state: 'loading', retry: own.retry } : own
  }
  const failing = own.failing ?? (compared.state === 'ready' ? compared.failing : null)
  return { ...own, failing, data }
}
