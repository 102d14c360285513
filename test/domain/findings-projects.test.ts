import { describe, expect, it } from 'vitest'
import type { Clearance } from '../../src/contract/clearance'
import type { Project } from '../../src/contract/projects'
import { checkProjects } from '../../src/domain/findings-projects'
import { examples } from '../commands/openapi/examples'
import { take } from './take'

const project = take(examples.projects.items)
const clearance = take([project.clearance])
const milestone = take(project.milestones)
const obstacle = take(project.obstacles)

const check = (change: Partial<Project>) =>
  checkProjects([{ ...project, ...change }]).map(({ field, found, expected }) => [
    field,
    found,
    expected.code,
    expected.detail,
  ])
const checkLand = (change: Partial<Clearance>) => check({ clearance: { ...clearance, ...change } })

describe('projects', () => {
  it('are not named where they agree with themselves', () => {
    expect(check({})).toEqual([])
    expect(check({ clearance: null, milestones: [], obstacles: [] })).toEqual([])
  })

  it('are named where a series is out of time order', () => {
    expect(
      check({
        disbursement: project.disbursement.toReversed(),
        physicalProgress: project.physicalProgress.toReversed(),
      }),
    ).toEqual([
      ['disbursement.1.period', '"2026-10"', 'time-order', '2026-12'],
      ['physicalProgress.1.period', '"2026-Q3"', 'time-order', '2026-Q4'],
    ])
  })

  it('are named where a milestone ends before it starts; ending on that day is fine', () => {
    expect(
      check({
        milestones: [
          { ...milestone, actualStart: '2026-03-02', actualEnd: '2026-03-01' },
          { ...milestone, id: 'm2', actualStart: '2026-03-01', actualEnd: '2026-03-01' },
          { ...milestone, id: 'm3', actualStart: null, actualEnd: '2026-03-01' },
          { ...milestone, id: 'm4', plannedStart: '2026-03-02', plannedEnd: '2026-03-01' },
        ],
      }),
    ).toEqual([
      ['milestones.0.actualEnd', '"2026-03-01"', 'not-before', '2026-03-02'],
      ['milestones.3.plannedEnd', '"2026-03-01"', 'not-before', '2026-03-02'],
    ])
  })

  it('are named where two milestones or obstacles have one id, or an obstacle ends too early', () => {
    expect(
      check({
        milestones: [milestone, milestone],
        obstacles: [obstacle, { ...obstacle, resolvedAt: '2026-01-02' }],
      }),
    ).toEqual([
      ['milestones.1.id', '"gpmb"', 'unique', undefined],
      ['obstacles.1.resolvedAt', '"2026-01-02"', 'not-before', '2026-01-03'],
      ['obstacles.1.id', '"vm-1"', 'unique', undefined],
    ])
  })

  it('are named where more land is handed over than there is', () => {
    expect(checkLand({ land: { total: 1.51, handedOver: 1.52 } })).toEqual([
      ['clearance.land.handedOver', '1.52', 'at-most', '1.51'],
    ])
    expect(checkLand({ land: { total: 1.51, handedOver: 1.51 } })).toEqual([])
  })

  it('are named where the four groups of households do not add up', () => {
    expect(checkLand({ households: { ...clearance.households, unpaid: 8 } })).toEqual([
      ['clearance.households.total', '118', 'sum', '119'],
    ])
  })

  it('are named where reports on clearance are out of time order, the last one included', () => {
    expect(checkLand({ reportedOn: '2026-01-03' })).toEqual([
      ['clearance.history.1.date', '"2026-01-03"', 'time-order', '2026-01-03'],
    ])
  })
})
