import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { projectsQuery } from '../../api/queries/projects'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useComparedFile, useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { ProjectsFile } from '../../contract/projects'
import type { WardRules } from '../../contract/rules'
import type { Ward } from '../../contract/ward'
import type { Difference } from '../../domain/comparison'
import { compareKnownSlips } from '../../domain/project-changes'
import { judgeProject } from '../../domain/project-status'
import type { JudgedProject } from '../../domain/project-status'

export interface ProjectsData {
  view: View
  ward: Ward
  projects: ProjectsFile
  /** Of the meeting compared with; null without one, and where it could not be read. */
  before: ProjectsFile | null
}

/** The files that anything about projects is drawn from. */
export function useProjectsData(): ResourceState<ProjectsData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const projects = useSnapshotFile(shown, projectsQuery)
  const before = useComparedFile(shown, projectsQuery)
  return combineResources({ view, ward, projects, before })
}

interface JudgedProjects {
  judged: readonly JudgedProject[]
  differences: ReadonlyMap<string, Difference>
}

/** Each project's status now, and its slip against that of the meeting compared with. */
export function useJudgedProjects({ view, ward, projects, before }: ProjectsData): JudgedProjects {
  const referenceDate = view.reference.date
  const dateThen = view.comparedWith?.asOf ?? null
  const { rules } = ward
  return useMemo(() => {
    const judged = judgeAll(projects, rules, referenceDate)
    const then = before && dateThen !== null ? judgeAll(before, rules, dateThen) : []
    return { judged, differences: compareKnownSlips(judged, then) }
  }, [projects, before, rules, referenceDate, dateThen])
}

const judgeAll = ({ items }: ProjectsFile, rules: WardRules, date: string): JudgedProject[] =>
  items.map((project) => judgeProject(project, rules, date))
