import { describe, expect, it } from 'vitest'
import { buildTaskCourse } from '../../src/domain/task-course'
import { extensionSum } from '../../src/domain/task-status'
import { makeTask } from './make-records'

const extension = (from: string, to: string) => ({
  from,
  to,
  reason: 'Chờ giá đất',
  approvedAt: from,
})

const moved = makeTask({
  assignedAt: '2026-03-03',
  due: '2026-06-30',
  extensions: [extension('2026-03-30', '2026-05-15'), extension('2026-05-15', '2026-06-30')],
})

describe('the course of a task', () => {
  it('runs from its first deadline over each extension into being overdue', () => {
    const { from, to, steps } = buildTaskCourse(moved, '2026-11-20')
    expect([from, to]).toEqual(['2026-03-03', '2026-11-20'])
    expect(steps).toEqual([
      step('assigned', '2026-03-03'),
      {
        ...step('first-due', '2026-03-30'),
        isReplaced: true,
        stretches: [{ kind: 'worked', from: '2026-03-03', to: '2026-03-30' }],
      },
      {
        ...step('extension', '2026-05-15'),
        days: 46,
        number: 1,
        isReplaced: true,
        stretches: [{ kind: 'extended', from: '2026-03-30', to: '2026-05-15' }],
      },
      {
        ...step('extension', '2026-06-30'),
        days: 46,
        number: 2,
        stretches: [{ kind: 'extended', from: '2026-05-15', to: '2026-06-30' }],
      },
      {
        ...step('today', '2026-11-20'),
        days: 143,
        stretches: [{ kind: 'overdue', from: '2026-06-30', to: '2026-11-20' }],
      },
    ])
  })

  it('tells what is over from what is left of the first deadline', () => {
    const running = makeTask({ assignedAt: '2026-11-01', due: '2026-12-01' })
    expect(buildTaskCourse(running, '2026-11-20').steps[1]?.stretches).toEqual([
      { kind: 'worked', from: '2026-11-01', to: '2026-11-20' },
      { kind: 'left', from: '2026-11-20', to: '2026-12-01' },
    ])
    expect(buildTaskCourse(running, '2026-12-01').steps.at(-1)).toEqual(step('today', '2026-12-01'))
  })

  it('is overdue only until the day it was handed in', () => {
    const late = makeTask({
      assignedAt: '2026-10-01',
      due: '2026-11-01',
      state: 'done',
      submittedAt: '2026-11-04',
      completedAt: '2026-11-10',
    })
    const { steps } = buildTaskCourse(late, '2026-11-20')
    expect(steps.map(({ kind, days }) => [kind, days])).toEqual([
      ['assigned', null],
      ['first-due', null],
      ['submitted', 3],
      ['completed', null],
      ['today', null],
    ])
    const onTime = buildTaskCourse({ ...late, submittedAt: '2026-11-01' }, '2026-11-20')
    expect(onTime.steps.find(({ kind }) => kind === 'submitted')?.stretches).toEqual([])
  })

  it('claims nothing without a deadline', () => {
    const { steps } = buildTaskCourse(makeTask({ due: null }), '2026-11-20')
    expect(steps).toEqual([step('assigned', '2026-10-01'), step('today', '2026-11-20')])
  })
})

describe('extensions', () => {
  it('add up from the first deadline to the one in force', () => {
    expect(extensionSum(moved)).toEqual({ times: 2, days: 92, first: '2026-03-30' })
    expect(extensionSum(makeTask())).toBeNull()
  })
})

function step(kind: string, date: string) {
  return { kind, date, days: null, number: null, stretches: [], isReplaced: false }
}
