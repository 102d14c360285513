import { describe, expect, it } from 'vitest'
import { isHeldByClearance, projectGroupOf } from '../../src/domain/project-groups'
import { judgeProject } from '../../src/domain/project-status'
import type { Project } from '../../src/contract/projects'
import { makeMilestone, makeProject, rules } from './make-records'

const judge = (given: Partial<Project>) => judgeProject(makeProject(given), rules, '2026-11-20')
const late = [makeMilestone({ forecastEnd: '2027-03-31' })]
const stalled = {
  since: '2016-05-01',
  conclusion77: true,
  cause: 'land',
  step: 'review',
  decisionLevel: 'ward',
  due: null,
} as const
const clearance = (handedOver: number): NonNullable<Project['clearance']> => ({
  land: { total: 1, handedOver: 0.5 },
  households: {
    total: 10,
    handedOver,
    paidNotHandedOver: 0,
    unpaid: 10 - handedOver,
    proposedOut: 0,
  },
  compensation: { approved: 1, paid: 0 },
  reportedOn: '2026-11-20',
  sourceId: 'ng-01',
  history: [],
})

describe('the group of a project', () => {
  it('puts late and overdue together and what is apart by itself, whatever its dates', () => {
    expect(projectGroupOf(judge({ milestones: late }))).toBe('late')
    expect(
      projectGroupOf(judge({ milestones: [makeMilestone({ plannedEnd: '2026-11-19' })] })),
    ).toBe('late')
    expect(projectGroupOf(judge({ milestones: late, stalled }))).toBe('apart')
    expect(projectGroupOf(judge({ milestones: late, state: 'suspended' }))).toBe('apart')
    expect(projectGroupOf(judge({ milestones: [] }))).toBe('no-milestones')
    expect(projectGroupOf(judge({ state: 'completed' }))).toBe('done')
  })
})

describe('a late project held by clearance', () => {
  it('has households that have not handed over', () => {
    expect(isHeldByClearance(judge({ milestones: late, clearance: clearance(9) }))).toBe(true)
    expect(isHeldByClearance(judge({ milestones: late, clearance: clearance(10) }))).toBe(false)
    expect(isHeldByClearance(judge({ milestones: late }))).toBe(false)
  })

  it('is late, and not apart', () => {
    expect(isHeldByClearance(judge({ clearance: clearance(9) }))).toBe(false)
    expect(isHeldByClearance(judge({ milestones: late, stalled, clearance: clearance(9) }))).toBe(
      false,
    )
  })
})
