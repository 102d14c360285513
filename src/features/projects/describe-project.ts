import type { Project } from '../../contract/projects'
import { judgeMilestones } from '../../domain/project-milestones'
import type { JudgedMilestone } from '../../domain/project-milestones'
import { judgeProject } from '../../domain/project-status'
import type { JudgedProject } from '../../domain/project-status'
import type { ProjectRow } from './project-rows'
import type { ProjectsData } from './use-projects-data'

/** A project with everything that its own page tells of it. */
export interface DescribedProject extends ProjectRow {
  readonly milestones: readonly JudgedMilestone[]
  /** As it stood at the meeting compared with; null without one, and where it was not there. */
  readonly then: { readonly judged: JudgedProject; readonly project: Project } | null
  readonly hasWorks: boolean
  readonly hasMoney: boolean
}

export function describeProject(
  row: ProjectRow,
  { ward, view, before }: ProjectsData,
): DescribedProject {
  const { project } = row
  const { rules } = ward
  const earlier = before?.items.find(({ id }) => id === project.id) ?? null
  const { comparedWith, reference } = view
  return {
    ...row,
    milestones: judgeMilestones(project, rules, reference.date),
    then:
      earlier !== null && comparedWith !== null
        ? { project: earlier, judged: judgeProject(earlier, rules, comparedWith.asOf) }
        : null,
    hasWorks: project.physicalProgress.some(({ actual }) => actual !== null),
    hasMoney: row.money.yearPlan !== null && row.money.actual !== null,
  }
}
