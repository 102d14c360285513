import { describe, expect, it } from 'vitest'
import { compareKnownSlips } from '../../src/domain/project-changes'
import { judgeProject } from '../../src/domain/project-status'
import type { Milestone } from '../../src/contract/projects'
import { makeMilestone, makeProject, rules } from './make-records'

const judge = (given: Partial<Milestone>, date: string) => [
  judgeProject(makeProject({ id: 'a', milestones: [makeMilestone(given)] }), rules, date),
]
const change = (now: Partial<Milestone>, then: Partial<Milestone>) =>
  compareKnownSlips(judge(now, '2026-11-20'), judge(then, '2026-10-20')).get('a')

describe('the change of a slip', () => {
  it('is told between two forecasts', () => {
    expect(change({ forecastEnd: '2027-01-31' }, { forecastEnd: '2027-01-01' })?.change).toBe(30)
  })

  it('is not told where days only run down to a date without a forecast', () => {
    expect(change({}, {})?.change).toBeNull()
    expect(change({ forecastEnd: '2027-02-15' }, {})).toMatchObject({
      change: null,
      isNewlyLate: true,
    })
  })

  it('is told of what is overdue without a forecast: each day is one more', () => {
    expect(change({ plannedEnd: '2026-09-30' }, { plannedEnd: '2026-09-30' })?.change).toBe(31)
  })
})
