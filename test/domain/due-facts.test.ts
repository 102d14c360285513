import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ageingBucketOf,
  countOlderThan,
  dueFactsOfSummary,
  dueFactsOfTasks,
} from '../../src/domain/due-facts'
import { summarizeTasks } from '../../src/domain/task-summary'
import { addDays } from '../../src/lib/dates'
import { makeTask, rules } from './make-records'

const reference = '2026-11-20'

describe('ageing', () => {
  it('has the five buckets with their ends included', () => {
    expect([0, 1, 7, 8, 15, 16, 30, 31, 60, 61].map(ageingBucketOf)).toEqual([
      null,
      '1-7',
      '1-7',
      '8-15',
      '8-15',
      '16-30',
      '16-30',
      '31-60',
      '31-60',
      'over-60',
    ])
  })

  it('tells how many are older than 30 days', () => {
    const ageing = { '1-7': 4, '8-15': 3, '16-30': 3, '31-60': 2, 'over-60': 2 }
    expect(countOlderThan(ageing, 30)).toBe(4)
    expect(countOlderThan(ageing, 0)).toBe(14)
  })
})

describe('facts about deadlines', () => {
  it('come from the summary alone', () => {
    const facts = dueFactsOfSummary(
      {
        byState: { 'not-started': 3, 'in-progress': 7, submitted: 4, done: 20, cancelled: 5 },
        byDue: [
          { due: '2026-09-20', active: 1, submitted: 2 },
          { due: '2026-11-19', active: 2, submitted: 0 },
          { due: '2026-11-20', active: 1, submitted: 1 },
          { due: '2026-11-27', active: 2, submitted: 0 },
          { due: '2026-11-28', active: 3, submitted: 1 },
          { due: null, active: 1, submitted: 0 },
        ],
        earliest: [],
      },
      rules,
      reference,
    )
    expect(facts).toEqual({
      overdue: 3,
      dueSoon: 3,
      noDeadline: 1,
      submitted: 4,
      open: 14,
      counted: 34,
      ageing: { '1-7': 2, '8-15': 0, '16-30': 0, '31-60': 0, 'over-60': 1 },
      activeByDue: new Map([
        ['2026-09-20', 1],
        ['2026-11-19', 2],
        ['2026-11-20', 1],
        ['2026-11-27', 2],
        ['2026-11-28', 3],
      ]),
    })
  })

  it('are the same from the summary and from the tasks', () => {
    const task = fc.record({
      due: fc.option(fc.integer({ min: -90, max: 40 }).map((days) => addDays(reference, days))),
      state: fc.constantFrom('not-started', 'in-progress', 'submitted', 'done', 'cancelled'),
    })
    fc.assert(
      fc.property(fc.array(task, { maxLength: 40 }), (given) => {
        const tasks = given.map((fields, index) => makeTask({ id: String(index), ...fields }))
        expect(dueFactsOfSummary(summarizeTasks(tasks), rules, reference)).toEqual(
          dueFactsOfTasks(tasks, rules, reference),
        )
      }),
    )
  })
})
