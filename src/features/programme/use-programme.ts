import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { indicatorsQuery } from '../../api/queries/indicators'
import { programmeQuery } from '../../api/queries/programme'
import { projectsQuery } from '../../api/queries/projects'
import { tasksQuery } from '../../api/queries/tasks'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useComparedFile, useSnapshotFile } from '../../api/use-snapshot-file'
import type { View } from '../../api/view'
import { useView } from '../../components/use-view'
import type { IndicatorsFile } from '../../contract/indicators'
import type { Programme } from '../../contract/programme'
import type { ProjectsFile } from '../../contract/projects'
import type { TasksFile } from '../../contract/tasks'
import type { Ward } from '../../contract/ward'
import { judgeIndicator } from '../../domain/indicator-status'
import { buildProgrammeTree } from '../../domain/programme'
import { judgeProject } from '../../domain/project-status'
import { judgeTask } from '../../domain/task-status'

export interface ProgrammeData {
  view: View
  ward: Ward
  programme: Programme
  indicators: IndicatorsFile
  projects: ProjectsFile
  tasks: TasksFile
  /** Of the snapshot compared with; null where there is none. */
  tasksThen: TasksFile | null
}

/** The files behind the programme, its parts and what is linked to them. */
export function useProgramme(): ResourceState<ProgrammeData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const programme = useSnapshotFile(shown, programmeQuery)
  const indicators = useSnapshotFile(shown, indicatorsQuery)
  const projects = useSnapshotFile(shown, projectsQuery)
  const tasks = useSnapshotFile(shown, tasksQuery)
  const tasksThen = useComparedFile(shown, tasksQuery)
  return combineResources({ view, ward, programme, indicators, projects, tasks, tasksThen })
}

/** Each file judged on its day; the tasks compared with on theirs, by the shown rules. */
export function useProgrammeTree(data: ProgrammeData) {
  const { view, ward, programme, indicators, projects, tasks, tasksThen } = data
  const { entry, reference, comparedWith } = view
  const { rules } = ward
  return useMemo(
    () =>
      buildProgrammeTree(programme, {
        indicators: indicators.items.map((each) => judgeIndicator(each, rules, entry.asOf)),
        projects: projects.items.map((each) => judgeProject(each, rules, reference.date)),
        tasks: tasks.items.map((each) => judgeTask(each, rules, reference.date)),
        tasksThen:
          tasksThen === null || comparedWith === null
            ? null
            : tasksThen.items.map((each) => judgeTask(each, rules, comparedWith.asOf)),
      }),
    [
      programme,
      indicators,
      projects,
      tasks,
      tasksThen,
      rules,
      entry.asOf,
      reference.date,
      comparedWith,
    ],
  )
}
