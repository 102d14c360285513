import { describe, expect, it } from 'vitest'
import { countDigitalFields, recentCourse } from '../../src/domain/digital'
import { judgeIndicator } from '../../src/domain/indicator-status'
import type { DigitalField } from '../../src/contract/indicators'
import { makeIndicator, rules } from './make-records'

const judge = (field: DigitalField, value: number | null) =>
  judgeIndicator(
    makeIndicator({
      scopes: ['digital'],
      field,
      path: 'step',
      plan: [{ period: '2026', value: 100 }],
      goal: { period: '2030', value: 120 },
      actual: [{ period: '2026-10', value }],
    }),
    rules,
    '2026-11-20',
  )

describe('the five digital fields', () => {
  it('count on track and done as met, out of those that have a status', () => {
    const counts = countDigitalFields([
      judge('education', 100),
      judge('education', 120),
      judge('education', 99),
      judge('education', null),
      judge('direction', 50),
    ])
    expect(counts).toMatchObject({ met: 2, of: 4, noData: 1 })
    expect(counts.fields.map(({ field, met, of, noData }) => [field, met, of, noData])).toEqual([
      ['service-centre', 0, 0, 0],
      ['direction', 0, 1, 0],
      ['digital-economy', 0, 0, 0],
      ['education', 2, 3, 1],
      ['cyber-security', 0, 0, 0],
    ])
  })
})

describe('the last periods of an indicator', () => {
  const course = (actual: readonly (readonly [string, number | null])[], periods = 12) =>
    recentCourse(
      makeIndicator({ actual: actual.map(([period, value]) => ({ period, value })) }),
      '2026-11-20',
      periods,
    ).map(({ period, value }) => [period, value])

  it('end with the last that has a value; what was not reported is a gap', () => {
    expect(
      course([
        ['2026-10', 4],
        ['2026-07', 1],
        ['2026-08', null],
        ['2026-11', null],
      ]),
    ).toEqual([
      ['2026-07', 1],
      ['2026-08', null],
      ['2026-09', null],
      ['2026-10', 4],
    ])
  })

  it('are no more than asked for, of quarters and years as well', () => {
    expect(
      course(
        [
          ['2026-Q1', 1],
          ['2026-Q2', 2],
          ['2026-Q3', 3],
        ],
        2,
      ),
    ).toEqual([
      ['2026-Q2', 2],
      ['2026-Q3', 3],
    ])
  })

  it('leave out what has not begun by the day, and are none without a value', () => {
    expect(
      course([
        ['2026-11', 1],
        ['2026-12', 2],
      ]),
    ).toEqual([['2026-11', 1]])
    expect(course([['2026-11', null]])).toEqual([])
  })
})
