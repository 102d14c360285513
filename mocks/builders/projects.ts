import type { Clearance } from '../../src/contract/clearance'
import type { Milestone, Obstacle, Project, ProjectsFile } from '../../src/contract/projects'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import { knownBy, stepAt } from '../history'
import { solutionId } from '../vocabulary/programme'
import {
  stateAt,
  type ClearanceRow,
  type MilestoneRow,
  type ObstacleRow,
  type ProjectRow,
} from '../vocabulary/project-row'
import { apartProjectRows } from '../vocabulary/projects-apart'
import { ordinaryProjectRows } from '../vocabulary/projects-ordinary'
import { watchedProjectRows } from '../vocabulary/projects-watched'
import { seeDisbursement, seeWorks } from './project-figures'

/** Every project of the sample, in the order of its file. */
export const projectRows: readonly ProjectRow[] = [
  ...watchedProjectRows,
  ...ordinaryProjectRows,
  ...apartProjectRows,
]

/** `projects.json`: plans, forecasts and reports as they were known on the snapshot's day. */
export function buildProjects(entry: SnapshotEntry): ProjectsFile {
  return {
    version: 1,
    snapshot: entry.id,
    items: projectRows.map((row) => seeProject(row, entry.asOf)),
  }
}

function seeProject(row: ProjectRow, asOf: string): Project {
  return {
    id: row.code,
    code: row.code,
    name: row.name,
    ...(row.shortName ? { shortName: row.shortName } : {}),
    category: row.category,
    decision: seeDecision(row, asOf),
    investor: row.investor ?? 'UBND phường Hạc Thành',
    leadUnitId: row.leadUnitId,
    ownerId: row.ownerId,
    areaIds: [...row.areaIds],
    location: row.location,
    budget: { total: dong(row.total), fundedBy: row.fundedBy ?? 'ngân sách phường' },
    disbursement: seeDisbursement(row, asOf),
    milestones: row.milestones.map((milestone, index) =>
      seeMilestone(milestone, `${row.code}-M${index + 1}`, asOf),
    ),
    physicalProgress: seeWorks(row, asOf),
    clearance: row.clearance ? seeClearance(row.clearance, asOf) : null,
    stalled: stepAt(row.stalled ?? [], asOf, null),
    obstacles: (row.obstacles ?? []).flatMap((obstacle, index) =>
      obstacle.since <= asOf ? [seeObstacle(obstacle, `${row.code}-V${index + 1}`, asOf)] : [],
    ),
    state: stateAt(row, asOf),
    solutionIds: row.solutions.map(solutionId),
    indicatorIds: [...(row.indicatorIds ?? [])],
    sourceId: 'ban-quan-ly-du-an',
  }
}

/** A decision that the row does not name is dated by the approval's milestone. */
function seeDecision(row: ProjectRow, asOf: string): Project['decision'] {
  if (row.decision) {
    const [number, date] = row.decision
    return date <= asOf ? { number, date } : null
  }
  const approval = row.milestones.find(({ stage }) => stage === 'preparation')
  const date = knownBy(asOf, approval?.ended ?? null)
  return date ? { number: `${900 + Number(row.code.slice(2)) * 37}/QĐ-UBND`, date } : null
}

function seeMilestone(row: MilestoneRow, id: string, asOf: string): Milestone {
  const actualEnd = knownBy(asOf, row.ended ?? null)
  return {
    id,
    name: row.name,
    stage: row.stage,
    plannedStart: row.plannedStart,
    plannedEnd: row.plannedEnd,
    extendedEnd: stepAt(row.extended ?? [], asOf, null),
    forecastEnd: actualEnd ? null : stepAt(row.forecast ?? [], asOf, null),
    actualStart: knownBy(asOf, row.began ?? null),
    actualEnd,
  }
}

function seeClearance(row: ClearanceRow, asOf: string): Clearance | null {
  const known = row.reports.filter(([date]) => date <= asOf)
  const latest = known.at(-1)
  if (!latest) return null
  const [reportedOn, landHandedOver, handedOver, paidNotHandedOver, unpaid, proposedOut] = latest
  const paidPart = (handedOver + paidNotHandedOver) / row.households
  return {
    land: { total: row.landTotal, handedOver: landHandedOver },
    households: { total: row.households, handedOver, paidNotHandedOver, unpaid, proposedOut },
    compensation: {
      approved: dong(row.approved),
      paid: Math.round(row.approved * paidPart * 1000) * 1_000_000,
    },
    reportedOn,
    sourceId: 'quy-dat',
    history: known.slice(0, -1).map((report) => ({
      date: report[0],
      landHandedOver: report[1],
      handedOver: report[2],
      paidNotHandedOver: report[3],
      unpaid: report[4],
      proposedOut: report[5],
    })),
  }
}

function seeObstacle(row: ObstacleRow, id: string, asOf: string): Obstacle {
  const { resolvedAt, ...same } = row
  return { id, ...same, resolvedAt: knownBy(asOf, resolvedAt ?? null) }
}

/** tỷ đồng → whole đồng. */
function dong(billions: number): number {
  return Math.round(billions * 1000) * 1_000_000
}
