import type { Clearance } from '../contract/clearance'
import type { Finding } from '../contract/finding'
import type { Milestone, Project } from '../contract/projects'
import { byPeriod, findDisorder, odd } from './findings-odd'

/** Projects: series in time order, ends after starts, milestones told apart, clearance adding up. */
export function checkProjects(projects: readonly Project[]): Finding[] {
  return projects.flatMap((project) => [
    ...findDisorder(
      'projects',
      project.id,
      ['disbursement', 'period'],
      project.disbursement,
      byPeriod,
    ),
    ...findDisorder(
      'projects',
      project.id,
      ['physicalProgress', 'period'],
      project.physicalProgress,
      byPeriod,
    ),
    ...checkMilestones(project.id, project.milestones),
    ...checkObstacles(project),
    ...(project.clearance ? checkClearance(project.id, project.clearance) : []),
  ])
}

function checkMilestones(projectId: string, milestones: readonly Milestone[]): Finding[] {
  const seen = new Set<string>()
  return milestones.flatMap((milestone, index) => {
    const findings = [
      ...checkSpan(
        projectId,
        `milestones.${index}.plannedEnd`,
        milestone.plannedStart,
        milestone.plannedEnd,
      ),
      ...checkSpan(
        projectId,
        `milestones.${index}.actualEnd`,
        milestone.actualStart,
        milestone.actualEnd,
      ),
    ]
    if (seen.has(milestone.id)) {
      findings.push(odd('projects', projectId, `milestones.${index}.id`, milestone.id, 'unique'))
    }
    seen.add(milestone.id)
    return findings
  })
}

function checkObstacles(project: Project): Finding[] {
  const seen = new Set<string>()
  return project.obstacles.flatMap((obstacle, index) => {
    const path = `obstacles.${index}`
    const findings = checkSpan(
      project.id,
      `${path}.resolvedAt`,
      obstacle.since,
      obstacle.resolvedAt,
    )
    if (seen.has(obstacle.id)) {
      findings.push(odd('projects', project.id, `${path}.id`, obstacle.id, 'unique'))
    }
    seen.add(obstacle.id)
    return findings
  })
}

function checkSpan(id: string, field: string, start: string | null, end: string | null): Finding[] {
  return start !== null && end !== null && end < start
    ? [odd('projects', id, field, end, 'not-before', start)]
    : []
}

function checkClearance(id: string, clearance: Clearance): Finding[] {
  const { land, households, history, reportedOn } = clearance
  const groups =
    households.handedOver +
    households.paidNotHandedOver +
    households.unpaid +
    households.proposedOut
  const reports = [...history, { date: reportedOn }]
  const findings = findDisorder('projects', id, ['clearance.history', 'date'], reports, (row) => ({
    written: row.date,
    order: row.date,
  }))
  if (land.handedOver > land.total) {
    const field = 'clearance.land.handedOver'
    findings.push(odd('projects', id, field, land.handedOver, 'at-most', String(land.total)))
  }
  if (groups !== households.total) {
    findings.push(
      odd('projects', id, 'clearance.households.total', households.total, 'sum', String(groups)),
    )
  }
  return findings
}
