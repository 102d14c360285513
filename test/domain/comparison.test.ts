import { describe, expect, it } from 'vitest'
import {
  compareIndicators,
  compareProjects,
  countNewlyLate,
  countRecovered,
} from '../../src/domain/comparison'
import { judgeIndicator } from '../../src/domain/indicator-status'
import { judgeProject } from '../../src/domain/project-status'
import { makeIndicator, makeMilestone, makeProject, rules } from './make-records'

const indicatorAt = (id: string, value: number | null, asOf: string) =>
  judgeIndicator(
    makeIndicator({
      id,
      path: 'step',
      plan: [{ period: '2026', value: 100 }],
      goal: { period: '2030', value: 1000 },
      actual: [{ period: asOf.slice(0, 7), value }],
    }),
    rules,
    asOf,
  )

const projectAt = (id: string, forecastEnd: string, asOf: string) =>
  judgeProject(
    makeProject({ id, milestones: [makeMilestone({ plannedEnd: '2027-01-31', forecastEnd })] }),
    rules,
    asOf,
  )

describe('the comparison of indicators', () => {
  const now = (id: string, value: number | null) => indicatorAt(id, value, '2026-11-20')
  const then = (id: string, value: number | null) => indicatorAt(id, value, '2026-10-30')
  const differences = compareIndicators(
    [now('a', 99.4), now('b', 101), now('new', 95), now('silent', null)],
    [then('a', 100), then('b', 99), then('silent', 99), then('gone', 50)],
  )

  it('gives the difference of per cent in points, joined on ids', () => {
    expect(differences.get('a')).toEqual({
      id: 'a',
      change: -0.6,
      tokenThen: 'on-track',
      isNewlyLate: true,
      isRecovered: false,
    })
    expect(differences.get('b')).toMatchObject({ change: 2, isRecovered: true })
    expect(differences.has('gone')).toBe(false)
  })

  it('has no difference where a side is missing', () => {
    expect(differences.get('new')).toMatchObject({ change: null, tokenThen: null })
    expect(differences.get('silent')).toMatchObject({ change: null, tokenThen: 'at-risk' })
  })

  it('counts what came and what went', () => {
    expect(countNewlyLate(differences)).toBe(2)
    expect(countRecovered(differences)).toBe(2)
  })
})

describe('the comparison of projects', () => {
  it('gives the difference of slip in days', () => {
    const differences = compareProjects(
      [projectAt('a', '2027-03-31', '2026-11-20'), projectAt('b', '2027-01-31', '2026-11-20')],
      [projectAt('a', '2027-02-28', '2026-10-30'), projectAt('b', '2027-03-31', '2026-10-30')],
    )
    expect(differences.get('a')).toMatchObject({
      change: 31,
      tokenThen: 'at-risk',
      isNewlyLate: true,
    })
    expect(differences.get('b')).toMatchObject({ change: -59, isRecovered: true })
  })
})
