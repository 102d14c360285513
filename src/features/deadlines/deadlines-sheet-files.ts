import { combineResources } from '../../api/combine-resources'
import { summaryQuery } from '../../api/queries/summary'
import { tasksQuery } from '../../api/queries/tasks'
import { wardQuery } from '../../api/queries/ward'
import { useComparedFile, useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { Summary } from '../../contract/summary'
import type { TasksFile } from '../../contract/tasks'
import type { Ward } from '../../contract/ward'

export interface DeadlinesSheetData {
  view: View
  ward: Ward
  /** Counts come from here, as on the overview. */
  summary: Summary
  summaryBefore: Summary | null
  /** Who leads what, and what became of it. */
  tasks: TasksFile
  tasksBefore: TasksFile | null
}

/** What the brief says about work is drawn from. */
export function useDeadlinesSheet() {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const summary = useSnapshotFile(shown, summaryQuery)
  const summaryBefore = useComparedFile(shown, summaryQuery)
  const tasks = useSnapshotFile(shown, tasksQuery)
  const tasksBefore = useComparedFile(shown, tasksQuery)
  return combineResources({ view, ward, summary, summaryBefore, tasks, tasksBefore })
}
