import { describe, expect, it } from 'vitest'
import { countBelowPath, groupIndicators, hasScope } from '../../src/domain/indicator-groups'
import { judgeIndicator } from '../../src/domain/indicator-status'
import type { JudgedIndicator } from '../../src/domain/indicator-status'
import type { Indicator } from '../../src/contract/indicators'
import { makeIndicator, rules } from './make-records'

const judge = (id: string, value: number | null, given: Partial<Indicator> = {}): JudgedIndicator =>
  judgeIndicator(
    makeIndicator({
      id,
      code: id,
      path: 'step',
      plan: [{ period: '2026', value: 100 }],
      goal: { period: '2030', value: 1000 },
      actual: [{ period: '2026-10', value }],
      ...given,
    }),
    rules,
    '2026-11-20',
  )

const judged = [
  judge('a', 105),
  judge('b', 95),
  judge('c', 1000),
  judge('d', 60),
  judge('e', null, { plan: [{ period: '2025', value: 1 }] }),
  judge('f', 100),
  judge('g', 95, { goal: { period: '2026-09', value: 200 } }),
  judge('h', -1, { plan: [{ period: '2026', value: 0 }] }),
]

describe('groups of targets', () => {
  it('stand below, on path and the rest, the widest gap first', () => {
    const { below, onPath, rest } = groupIndicators(judged)
    expect(below.map(({ id, token }) => `${id} ${token}`)).toEqual([
      'h late',
      'd late',
      'g overdue',
      'b at-risk',
    ])
    expect(onPath.map(({ id }) => id)).toEqual(['f', 'a'])
    expect(rest.map(({ id, token }) => `${id} ${token}`)).toEqual(['c done', 'e no-data'])
  })

  it('count what is below out of all', () => {
    expect(countBelowPath(judged)).toEqual({ below: 4, of: 8, unjudged: 1 })
    expect(countBelowPath([])).toEqual({ below: 0, of: 0, unjudged: 0 })
  })

  it('know their scopes', () => {
    expect(hasScope(judge('a', 1), 'resolution')).toBe(true)
    expect(hasScope(judge('a', 1), 'digital')).toBe(false)
  })
})
