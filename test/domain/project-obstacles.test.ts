import { describe, expect, it } from 'vitest'
import { judgeObstacles } from '../../src/domain/project-obstacles'
import type { Obstacle } from '../../src/contract/projects'
import { makeProject, rules } from './make-records'

const reference = '2026-11-20'

const obstacle = (id: string, given: Partial<Obstacle>): Obstacle => ({
  id,
  label: id,
  description: '',
  since: '2026-06-01',
  decisionLevel: 'ward',
  leadUnitId: null,
  ownerId: null,
  due: null,
  resolvedAt: null,
  ...given,
})

const judge = (obstacles: Obstacle[]) =>
  judgeObstacles(makeProject({ obstacles }), rules, reference).map(
    ({ obstacle: { id }, token, daysLeft }) => [id, token, daysLeft],
  )

describe('obstacles of a project', () => {
  it('come with the longest overdue first, then the oldest, without those removed', () => {
    expect(
      judge([
        obstacle('oldest', { since: '2025-01-01' }),
        obstacle('removed', { since: '2024-01-01', resolvedAt: '2026-01-01' }),
        obstacle('overdue', { due: '2026-11-10', since: '2026-10-01' }),
        obstacle('later', { since: '2026-03-01', due: '2026-12-31' }),
        obstacle('long overdue', { due: '2026-06-30', since: '2026-05-01' }),
      ]),
    ).toEqual([
      ['long overdue', 'overdue', -143],
      ['overdue', 'overdue', -10],
      ['oldest', 'no-data', null],
      ['later', 'on-track', 41],
    ])
  })

  it('are at risk from today to the last of the seven days', () => {
    expect(
      judge([
        obstacle('a', { due: '2026-11-19' }),
        obstacle('b', { due: '2026-11-20' }),
        obstacle('c', { due: '2026-11-27' }),
        obstacle('d', { due: '2026-11-28' }),
      ]),
    ).toEqual([
      ['a', 'overdue', -1],
      ['b', 'at-risk', 0],
      ['c', 'at-risk', 7],
      ['d', 'on-track', 8],
    ])
  })
})
