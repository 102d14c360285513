import { describe, expect, it } from 'vitest'
import {
  compareBySlip,
  countProjects,
  isLateProject,
  judgeProject,
} from '../../src/domain/project-status'
import type { JudgedProject } from '../../src/domain/project-status'
import type { Milestone, Project } from '../../src/contract/projects'
import { makeMilestone, makeProject, rules } from './make-records'

const reference = '2026-11-20'

const judge = (milestone: Partial<Milestone>, given: Partial<Project> = {}): JudgedProject =>
  judgeProject(makeProject({ milestones: [makeMilestone(milestone)], ...given }), rules, reference)

const stalled = {
  since: '2022-12-01',
  conclusion77: true,
  cause: 'legal',
  step: 'plan',
  decisionLevel: 'province',
  due: null,
} as const

describe('the status of a project', () => {
  it('is late from exactly 30 days, at risk from exactly 15', () => {
    expect(judge({ forecastEnd: '2027-01-30' })).toMatchObject({ token: 'late', word: 'late' })
    expect(judge({ forecastEnd: '2027-01-29' })).toMatchObject({ token: 'at-risk' })
    expect(judge({ forecastEnd: '2027-01-15' })).toMatchObject({ token: 'at-risk' })
    expect(judge({ forecastEnd: '2027-01-14' })).toMatchObject({ token: 'on-track' })
    expect(judge({ forecastEnd: '2026-12-01' })).toMatchObject({ token: 'on-track' })
  })

  it('is overdue the day after the date in force', () => {
    expect(judge({ plannedEnd: '2026-11-20' }).token).toBe('on-track')
    expect(judge({ plannedEnd: '2026-11-19' })).toMatchObject({ token: 'overdue', word: 'overdue' })
    expect(judge({ plannedEnd: '2026-01-01', extendedEnd: '2026-11-20' }).token).toBe('on-track')
  })

  it('is done when completed, with the days after due in its slip', () => {
    const state = 'completed'
    expect(judge({ plannedEnd: '2026-06-30', actualEnd: '2026-06-30' }, { state })).toMatchObject({
      token: 'done',
      word: 'completed',
    })
    expect(judge({ plannedEnd: '2026-06-30', actualEnd: '2026-07-12' }, { state })).toMatchObject({
      token: 'done',
      word: 'completed-late',
      slip: { days: 12 },
    })
    expect(judge({ plannedEnd: '2026-06-30' }, { state })).toMatchObject({
      token: 'done',
      word: 'completed',
      slip: null,
    })
  })

  it('is no data without milestones, unless completed', () => {
    expect(judge({}, { milestones: [] })).toMatchObject({ token: 'no-data', word: 'no-milestones' })
    expect(judge({}, { milestones: [], state: 'completed' }).token).toBe('done')
  })

  it('stands apart when stalled or suspended, however late', () => {
    expect(judge({ plannedEnd: '2020-01-01' }, { stalled })).toMatchObject({
      token: 'no-data',
      word: 'stalled',
      isApart: true,
    })
    expect(judge({ plannedEnd: '2020-01-01' }, { state: 'suspended' })).toMatchObject({
      token: 'no-data',
      word: 'suspended',
      isApart: true,
    })
    expect(judge({}, { state: 'completed', stalled }).word).toBe('stalled')
  })

  it('is very late only after more than 24 months from the first planned date', () => {
    const planned = { plannedEnd: '2024-12-31', extendedEnd: '2026-12-31' }
    expect(judge({ ...planned, forecastEnd: '2026-12-31' })).toMatchObject({
      token: 'on-track',
      isVeryLate: false,
      monthsAfterFirstDue: 24,
    })
    expect(judge({ ...planned, forecastEnd: '2027-01-01' }).isVeryLate).toBe(true)
  })
})

describe('counts of projects', () => {
  const judged = [
    judge({ forecastEnd: '2027-03-31' }, { id: 'late', code: '3' }),
    judge({ plannedEnd: '2023-10-01' }, { id: 'overdue', code: '2' }),
    judge({ forecastEnd: '2027-01-20' }, { id: 'risk', code: '1' }),
    judge({ plannedEnd: '2020-01-01' }, { id: 'stalled', code: '4', stalled }),
    judge({}, { id: 'none', code: '5', milestones: [] }),
  ]

  it('take late and overdue together, out of the projects not apart', () => {
    expect(countProjects(judged)).toEqual({
      late: 2,
      of: 4,
      apart: 1,
      veryLate: 1,
      unjudged: 1,
      done: 0,
    })
    expect(judged.filter(isLateProject).map(({ id }) => id)).toEqual(['late', 'overdue'])
  })

  it('are listed by slip, those without one last', () => {
    expect([...judged].sort(compareBySlip).map(({ id }) => id)).toEqual([
      'stalled',
      'overdue',
      'late',
      'risk',
      'none',
    ])
  })
})
