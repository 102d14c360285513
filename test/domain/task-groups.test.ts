import { describe, expect, it } from 'vitest'
import { groupTasks } from '../../src/domain/task-groups'
import { judgeTask } from '../../src/domain/task-status'
import { makeTask, rules } from './make-records'

const row = (unit: string | null, id: string, due: string | null) => ({
  unit,
  judged: judgeTask(makeTask({ id, due }), rules, '2026-11-20'),
})

const compare = (left: string, right: string) => (left < right ? -1 : 1)

describe('tasks in groups', () => {
  it('stand with most overdue first, then the longest, then most due soon, then by name', () => {
    const groups = groupTasks(
      [
        row('c', '1', '2027-01-01'),
        row('b', '2', '2026-11-19'),
        row('a', '3', '2026-11-10'),
        row('d', '4', '2026-11-20'),
        row('e', '5', '2026-11-18'),
        row('e', '6', '2026-11-19'),
        row('e', '7', '2026-11-27'),
        row(null, '8', '2027-01-01'),
        row('aa', '9', null),
      ],
      ({ unit }) => unit,
      compare,
    )
    expect(groups.map(({ key }) => key)).toEqual(['e', 'a', 'b', 'd', 'aa', 'c', null])
    expect(groups[0]).toMatchObject({ overdue: 2, longest: 2, dueSoon: 1 })
    expect(groups[1]).toMatchObject({ overdue: 1, longest: 10, dueSoon: 0 })
    expect(groups[3]).toMatchObject({ overdue: 0, longest: 0, dueSoon: 1 })
  })

  it('keep the order of their rows', () => {
    const [group] = groupTasks(
      [row('a', '2', null), row('a', '1', null), row('a', '3', null)],
      ({ unit }) => unit,
      compare,
    )
    expect(group?.rows.map(({ judged }) => judged.id)).toEqual(['2', '1', '3'])
  })
})
