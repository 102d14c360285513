import type { Position } from '../../src/contract/geometry'
import type { MilestoneStage, Obstacle, Project, ProjectState } from '../../src/contract/projects'
import { addDays } from '../calendar'
import { stepAt, type Steps } from '../history'

/** A milestone with all that will ever be said of it, and since when. */
export interface MilestoneRow {
  name: string
  stage: MilestoneStage
  plannedStart: string
  plannedEnd: string
  extended?: Steps<string>
  forecast?: Steps<string>
  began?: string
  ended?: string
}

/** `[date, hectares handed over, households: handed over, paid only, unpaid, proposed out]` */
export type ClearanceReportRow = readonly [string, number, number, number, number, number]

export interface ClearanceRow {
  landTotal: number
  households: number
  /** tỷ đồng */
  approved: number
  reports: readonly ClearanceReportRow[]
}

export type ObstacleRow = Omit<Obstacle, 'id' | 'resolvedAt'> & { resolvedAt?: string }

export interface ProjectRow extends Pick<
  Project,
  'code' | 'name' | 'shortName' | 'category' | 'leadUnitId' | 'ownerId' | 'areaIds' | 'location'
> {
  decision?: readonly [number: string, date: string]
  investor?: string
  /** tỷ đồng, the whole project and the plan of 2026. */
  total: number
  plan2026?: number
  /** Per cent of the 2026 plan paid by the last day; left out where nothing was ever reported. */
  paid?: number
  fundedBy?: string
  /** Per cent of the works done by the last day. */
  works?: number
  milestones: readonly MilestoneRow[]
  clearance?: ClearanceRow
  stalled?: Steps<NonNullable<Project['stalled']>>
  obstacles?: readonly ObstacleRow[]
  states: Steps<ProjectState>
  solutions: readonly string[]
  indicatorIds?: readonly string[]
}

interface Course {
  /** Planned day of the approval, and the day it came. */
  approved: readonly [planned: string, actual?: string]
  cleared?: { due: string; extended?: Steps<string>; forecast?: Steps<string>; ended?: string }
  /** Planned start of the works, and the day they began. */
  begun: readonly [planned: string, actual?: string]
  due: string
  extended?: Steps<string>
  forecast?: Steps<string>
  ended?: string
}

/** The usual four milestones: approval, land, works, handing over. */
export function course(given: Course): MilestoneRow[] {
  const { approved, cleared, begun, due, extended, forecast, ended } = given
  const milestones: MilestoneRow[] = [
    {
      name: 'Phê duyệt dự án',
      stage: 'preparation',
      plannedStart: addDays(approved[0], -75),
      plannedEnd: approved[0],
      ...(approved[1] ? { began: addDays(approved[0], -75), ended: approved[1] } : {}),
    },
  ]
  if (cleared) {
    milestones.push({
      name: 'Bàn giao đủ mặt bằng',
      stage: 'clearance',
      plannedStart: addDays(approved[0], 20),
      plannedEnd: cleared.due,
      ...(approved[1] ? { began: addDays(approved[1], 20) } : {}),
      ...(cleared.extended ? { extended: cleared.extended } : {}),
      ...(cleared.forecast ? { forecast: cleared.forecast } : {}),
      ...(cleared.ended ? { ended: cleared.ended } : {}),
    })
  }
  const began = begun[1] ? { began: begun[1] } : {}
  milestones.push(
    {
      name: 'Thi công xây lắp',
      stage: 'construction',
      plannedStart: begun[0],
      plannedEnd: addDays(due, -20),
      ...began,
      ...(extended ? { extended: earlier(extended, 20) } : {}),
      ...(forecast ? { forecast: earlier(forecast, 20) } : {}),
      ...(ended ? { ended: addDays(ended, -20) } : {}),
    },
    {
      name: 'Bàn giao đưa vào sử dụng',
      stage: 'handover',
      plannedStart: addDays(due, -20),
      plannedEnd: due,
      ...(ended ? { began: addDays(ended, -20), ended } : {}),
      ...(extended ? { extended } : {}),
      ...(forecast ? { forecast } : {}),
    },
  )
  return milestones
}

function earlier(steps: Steps<string>, days: number): Steps<string> {
  return steps.map(([since, date]) => [since, addDays(date, -days)] as const)
}

/** The state that holds on a day. */
export function stateAt(row: ProjectRow, asOf: string): ProjectState {
  return stepAt(row.states, asOf, 'preparing')
}

export function pointAt(lng: number, lat: number): Project['location'] {
  return { type: 'Point', coordinates: [lng, lat] }
}

export function lineAlong(...coordinates: Position[]): Project['location'] {
  return { type: 'LineString', coordinates }
}
