import { describe, expect, it } from 'vitest'
import { bucketOf, gatherWork } from '../../src/domain/people'
import { judgeTask } from '../../src/domain/task-status'
import type { Task } from '../../src/contract/tasks'
import { makePerson, makeTask, makeUnit, rules } from './make-records'

const today = '2026-11-20'
const bucket = (given: Partial<Task>) => bucketOf(judgeTask(makeTask(given), rules, today), rules)

describe('the bucket of a task', () => {
  it.each([
    ['2026-11-19', 'overdue'],
    ['2026-11-20', 'due-soon'],
    ['2026-11-27', 'due-soon'],
    ['2026-11-28', 'near'],
    ['2026-12-04', 'near'],
    ['2026-12-05', 'middle'],
    ['2026-12-20', 'middle'],
    ['2026-12-21', 'far'],
    [null, 'no-deadline'],
  ] as const)('of a deadline on %s is %s', (due, expected) => {
    expect(bucket({ due })).toBe(expected)
  })

  it('of what was handed in is "submitted", late or not; of what is done there is none', () => {
    expect(bucket({ state: 'submitted', due: '2026-11-01', submittedAt: '2026-11-05' })).toBe(
      'submitted',
    )
    expect(bucket({ state: 'submitted', due: '2026-11-30', submittedAt: '2026-11-05' })).toBe(
      'submitted',
    )
    expect(bucket({ state: 'done' })).toBeNull()
  })
})

const units = [
  makeUnit({ id: 'dv-01', memberId: 'uv-01' }),
  makeUnit({ id: 'dv-02', memberId: null }),
]
const people = [
  makePerson({ id: 'uv-01', unitId: 'dv-02', standingCommittee: true }),
  makePerson({ id: 'ng-01', unitId: 'dv-01' }),
]
const gather = (tasks: readonly Task[]) => gatherWork(tasks, { units, people, rules }, today)
const late = '2026-11-10'

describe('the work by unit and person', () => {
  it('goes to the lead unit, else the owner’s, else to nobody', () => {
    const { units: rows } = gather([
      makeTask({ id: 'a', leadUnitId: 'dv-01', ownerId: 'uv-01' }),
      makeTask({ id: 'b', leadUnitId: null, ownerId: 'uv-01' }),
      makeTask({ id: 'c', leadUnitId: null, ownerId: null, due: late }),
    ])
    expect(rows.map(({ id, load }) => [id, load.tasks.map((task) => task.id)])).toEqual([
      [null, ['c']],
      ['dv-01', ['a']],
      ['dv-02', ['b']],
    ])
  })

  it('keeps a unit without tasks, and one that only tasks know', () => {
    const { units: rows } = gather([makeTask({ leadUnitId: 'dv-99' })])
    expect(rows.map(({ id, unit, load }) => [id, unit?.id ?? null, load.open])).toEqual([
      ['dv-99', null, 1],
      ['dv-01', 'dv-01', 0],
      ['dv-02', 'dv-02', 0],
    ])
  })

  it('names the committee member in charge of the unit', () => {
    const { units: rows } = gather([makeTask()])
    expect(rows.map(({ id, member }) => [id, member?.id ?? null])).toEqual([
      ['dv-01', 'uv-01'],
      ['dv-02', null],
    ])
  })

  it('stands with the most overdue first, then the one overdue longest, then the most open', () => {
    const { people: rows } = gatherWork(
      [
        makeTask({ id: 'a', ownerId: 'p1' }),
        makeTask({ id: 'b', ownerId: 'p2', due: '2026-11-18' }),
        makeTask({ id: 'c', ownerId: 'p3', due: '2026-11-10' }),
        makeTask({ id: 'd', ownerId: 'p5' }),
        makeTask({ id: 'e', ownerId: 'p5' }),
      ],
      {
        units,
        people: ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => makePerson({ id })),
        rules,
      },
      today,
    )
    expect(rows.map(({ id, load }) => [id, load.buckets.overdue, load.longest])).toEqual([
      ['p3', 1, 10],
      ['p2', 1, 2],
      ['p5', 0, null],
      ['p1', 0, null],
      ['p4', 0, null],
    ])
  })

  it('leaves cancelled tasks out of every count and counts one of two with one id', () => {
    const { all } = gather([
      makeTask({ id: 'a', state: 'cancelled', due: late }),
      makeTask({ id: 'b', due: late }),
      makeTask({ id: 'b', due: '2026-12-30' }),
    ])
    expect([all.tasks.length, all.open, all.buckets.overdue]).toEqual([1, 1, 1])
  })

  it('gives punctuality no rank below five, and says what it is out of', () => {
    const done = (id: string, completedAt: string) =>
      makeTask({ id, state: 'done', due: '2026-11-01', completedAt })
    const four = ['a', 'b', 'c', 'd'].map((id) => done(id, '2026-11-01'))
    expect(gather(four).all.punctuality).toEqual({ onTime: 4, of: 4, percent: 100, token: null })
    expect(gather([...four, done('e', '2026-11-02')]).all.punctuality).toEqual({
      onTime: 4,
      of: 5,
      percent: 80,
      token: 'at-risk',
    })
  })

  it('counts the six clears over open tasks only', () => {
    const { clears } = gather([
      makeTask({ id: 'a', expectedResult: '…' }),
      makeTask({ id: 'b' }),
      makeTask({ id: 'c', state: 'done', expectedResult: null }),
    ]).all
    expect([clears.complete, clears.of, clears.missing.result]).toEqual([1, 2, 1])
  })
})
