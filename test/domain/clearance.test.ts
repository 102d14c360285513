import { describe, expect, it } from 'vitest'
import { judgeClearance } from '../../src/domain/clearance'
import type { JudgedClearance } from '../../src/domain/clearance'
import type { Clearance } from '../../src/contract/clearance'
import type { Milestone } from '../../src/contract/projects'
import { makeMilestone, makeProject, rules } from './make-records'

const report = (date: string, handedOver: number): Clearance['history'][number] => ({
  date,
  landHandedOver: 1,
  handedOver,
  paidNotHandedOver: 0,
  unpaid: 118 - handedOver,
  proposedOut: 0,
})

const clearance: Clearance = {
  land: { total: 1.51, handedOver: 1.2 },
  households: { total: 118, handedOver: 97, paidNotHandedOver: 9, unpaid: 10, proposedOut: 2 },
  compensation: { approved: 0, paid: 0 },
  reportedOn: '2026-11-01',
  sourceId: 'ng-01',
  history: [
    report('2026-01-03', 10),
    report('2026-08-01', 60),
    report('2026-09-01', 70),
    report('2026-10-01', 80),
  ],
}

function judge(
  given: Partial<Clearance> = {},
  milestone: Partial<Milestone> = {},
  reference = '2026-11-20',
): JudgedClearance | null {
  const own = makeMilestone({ stage: 'clearance', ...milestone })
  return judgeClearance(
    makeProject({ clearance: { ...clearance, ...given }, milestones: [own] }),
    rules,
    reference,
  )
}

describe('site clearance', () => {
  it('counts what remains, those proposed to be left out included', () => {
    expect(judge()?.remaining).toBe(21)
  })

  it('takes its pace from the last four reports and rounds the date up to a whole day', () => {
    const judged = judge()
    expect(judged?.reports.map(({ date }) => date)).toEqual([
      '2026-08-01',
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
    ])
    expect(judged?.pace).toBeCloseTo((37 / 92) * 30.44, 9)
    // 21 households × 92 days ÷ 37 households = 52.2 days.
    expect(judged?.dateByPace).toBe('2026-12-24')
  })

  it('does not add a day to a whole number of days', () => {
    expect(
      judge({
        households: { ...clearance.households, total: 107 },
        history: [report('2026-10-02', 92)],
      })?.dateByPace,
    ).toBe('2026-12-31')
  })

  it('is late or at risk by the date by pace minus due', () => {
    expect(judge({}, { plannedEnd: '2026-11-24' })).toMatchObject({ days: 30, token: 'late' })
    expect(judge({}, { plannedEnd: '2026-11-25' })).toMatchObject({ days: 29, token: 'at-risk' })
    expect(judge({}, { plannedEnd: '2026-12-09' })).toMatchObject({ days: 15, token: 'at-risk' })
    expect(judge({}, { plannedEnd: '2026-12-10' })).toMatchObject({ days: 14, token: 'on-track' })
  })

  it('is overdue after due, whatever the pace, and done when nothing remains', () => {
    expect(judge({}, { plannedEnd: '2026-11-19' })).toMatchObject({ token: 'overdue' })
    expect(judge({}, { plannedEnd: '2026-11-20' })?.token).toBe('late')
    const done = { ...clearance.households, handedOver: 118 }
    expect(judge({ households: done }, { plannedEnd: '2026-01-01' })).toMatchObject({
      token: 'done',
      remaining: 0,
      dateByPace: null,
    })
  })

  it('has no date from a pace of zero or below, or from one report', () => {
    expect(judge({ history: [report('2026-10-01', 97)] })).toMatchObject({
      token: 'no-data',
      word: 'no-date',
      pace: 0,
      dateByPace: null,
    })
    expect(judge({ history: [report('2026-10-01', 99)] })?.dateByPace).toBeNull()
    expect(judge({ history: [] })).toMatchObject({ word: 'no-date', pace: null })
  })

  it('names the owner’s forecast apart from the date by pace', () => {
    expect(judge({}, { forecastEnd: '2026-12-30', extendedEnd: '2026-12-15' })).toMatchObject({
      forecast: '2026-12-30',
      due: '2026-12-15',
      dateByPace: '2026-12-24',
    })
  })

  it('has no due date without a clearance milestone, and is nothing without clearance', () => {
    expect(judge({}, { stage: 'handover' })).toMatchObject({ token: 'no-data', word: 'no-due' })
    expect(judgeClearance(makeProject(), rules, '2026-11-20')).toBeNull()
  })
})
