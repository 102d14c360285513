import { describe, expect, it } from 'vitest'
import { countStanding, splitWork } from '../../src/domain/brief-counts'
import type { DueFacts } from '../../src/domain/due-facts'
import type { JudgedProject } from '../../src/domain/project-status'
import { makeProject } from './make-records'

const noAgeing = { '1-7': 0, '8-15': 0, '16-30': 0, '31-60': 0, 'over-60': 0 }

const facts: DueFacts = {
  counted: 574,
  open: 214,
  overdue: 14,
  dueSoon: 9,
  noDeadline: 4,
  submitted: 20,
  ageing: noAgeing,
  activeByDue: new Map(),
}

describe('the split of all work', () => {
  it('counts what is done and what has time left, so that every task is in one count', () => {
    expect(splitWork(facts)).toEqual({ done: 360, onTrack: 167 })
    expect(360 + 167 + 14 + 9 + 4 + 20).toBe(574)
  })

  it('is nothing of nothing', () => {
    const none = { counted: 0, open: 0, overdue: 0, dueSoon: 0, noDeadline: 0, submitted: 0 }
    expect(splitWork({ ...facts, ...none })).toEqual({ done: 0, onTrack: 0 })
  })
})

describe('the standing of projects', () => {
  const judged = (token: JudgedProject['token'], isApart = false): JudgedProject => ({
    id: 'p',
    project: makeProject(),
    token,
    word: 'on-track',
    isApart,
    slip: null,
    isVeryLate: false,
    monthsAfterFirstDue: null,
    thresholds: { atRiskDays: 15, lateDays: 30, veryLateMonths: 24 },
  })

  it('counts done, on track and at risk as well, and those without a status by themselves', () => {
    const all = (['done', 'on-track', 'at-risk', 'late', 'overdue', 'no-data'] as const).map(
      (token) => judged(token),
    )
    expect(countStanding(all)).toEqual({ well: 3, unknown: 1 })
  })

  it('leaves out what stands apart', () => {
    expect(countStanding([judged('no-data', true), judged('done')])).toEqual({
      well: 1,
      unknown: 0,
    })
  })
})
