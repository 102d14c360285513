import { describe, expect, it } from 'vitest'
import { judgeIndicator } from '../../../src/domain/indicator-status'
import { hatchPolygon } from '../../../src/features/targets/hatch-polygon'
import { layOutBullet } from '../../../src/features/targets/lay-out-bullet'
import { layOutPlots } from '../../../src/features/targets/lay-out-plots'
import { layOutSpark } from '../../../src/features/targets/lay-out-spark'
import { plotTicks } from '../../../src/features/targets/plot-ticks'
import { scaleOf } from '../../../src/features/targets/plot-scale'
import { spreadLabels } from '../../../src/features/targets/spread-labels'
import { rules } from '../../domain/make-records'
import { makeTarget } from './make-targets'

const asOf = '2026-11-20'
const judge = (...given: Parameters<typeof makeTarget>) =>
  judgeIndicator(makeTarget(...given), rules, asOf)

describe("a target's bar", () => {
  it('lies on the scale of the goal, with what is missing hatched', () => {
    // 80 of a goal of 200 on a scale that ends at 112 per cent; 100 are due.
    const bullet = layOutBullet(judge('a', 80))
    expect(bullet?.bar).toBeCloseTo(35.714, 3)
    expect(bullet?.hatch?.from).toBeCloseTo(35.714, 3)
    expect(bullet?.hatch?.to).toBeCloseTo(44.643, 3)
    expect(bullet?.due).toBeCloseTo(44.643, 3)
    expect(bullet?.isBroken).toBe(false)
  })

  it('hatches what is too much where less is better', () => {
    const bullet = layOutBullet(
      judge('a', 120, { direction: 'at-most', goal: { period: '2030', value: 100 } }),
    )
    expect(bullet?.bar).toBeCloseTo(89.286, 3)
    expect(bullet?.hatch?.to).toBe(100)
    expect(bullet?.isBroken).toBe(true)
  })

  it('has nothing hatched on path, nor against a plan for the whole year', () => {
    expect(layOutBullet(judge('a', 101))?.hatch).toBeNull()
    expect(layOutBullet(judge('a', 80), 110)).toMatchObject({ hatch: null })
  })

  it('is none without a figure or a goal above zero', () => {
    expect(layOutBullet(judge('a', null))).toBeNull()
    expect(layOutBullet(judge('a', 80, { goal: null }))).toBeNull()
    expect(layOutBullet(judge('a', 80, { goal: { period: '2030', value: 0 } }))).toBeNull()
  })
})

describe("a target's last year", () => {
  const actual = [
    { period: '2025-10', value: 10 },
    { period: '2026-08', value: 98 },
    { period: '2026-09', value: null },
    { period: '2026-10', value: 102 },
  ]

  it('is per cent of the path on a scale that spans six points at least and holds 100', () => {
    const spark = layOutSpark(judge('a', 0, { actual }), rules, asOf)
    expect(spark).toMatchObject({ from: 98, to: 102, hundred: 50 })
    expect(spark?.points.map(([, y]) => y)).toEqual([78, 22])
  })

  it('is none of a yearly figure or of one point', () => {
    expect(layOutSpark(judge('a', 80), rules, asOf)).toBeNull()
    expect(layOutSpark(judge('a', 0, { actual, frequency: 'yearly' }), rules, asOf)).toBeNull()
  })
})

describe("a plot's axes", () => {
  it('have round steps from zero, or around values far from it', () => {
    expect(scaleOf([0, 486, 575])).toEqual({ min: 0, max: 600, ticks: [0, 200, 400, 600] })
    expect(scaleOf([95, 96.8, 98])).toEqual({ min: 95, max: 98, ticks: [95, 96, 97, 98] })
    expect(scaleOf([0.3, 0.1])).toEqual({ min: 0, max: 0.3, ticks: [0, 0.1, 0.2, 0.3] })
    expect(scaleOf([])).toEqual({ min: 0, max: 1, ticks: [0, 1] })
    expect(scaleOf([0, 0]).max).toBeGreaterThan(0)
  })

  it('name few ends of months, none beside what has its place already', () => {
    expect(plotTicks('2025-12-31', 60, null, 12).map(({ date }) => date)).toEqual([
      '2025-12-31',
      '2026-12-31',
      '2027-12-31',
      '2028-12-31',
      '2029-12-31',
      '2030-12-31',
    ])
    expect(plotTicks('2025-12-31', 12, 10.7).map(({ date }) => date)).toEqual([
      '2026-01-31',
      '2026-04-30',
      '2026-07-31',
    ])
  })

  it('keep names apart and inside', () => {
    const label = (wanted: number) => ({ wanted, height: 10 })
    expect(spreadLabels([label(50), label(52), label(20)], 100)).toEqual([50, 60, 20])
    expect(spreadLabels([label(98), label(97)], 100)).toEqual([95, 85])
    expect(spreadLabels([label(1)], 100)).toEqual([5])
    expect(spreadLabels([], 100)).toEqual([])
  })
})

describe('the hatching of a forecast', () => {
  it('fills its corners with strokes at one distance', () => {
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const
    expect(hatchPolygon(square, 5)).toEqual([
      [
        [5, 0],
        [0, 5],
      ],
      [
        [10, 0],
        [0, 10],
      ],
      [
        [10, 5],
        [5, 10],
      ],
    ])
  })
})

describe("a target's plots", () => {
  it('end a little after today, and at the goal', () => {
    const { toDate, toGoal } = layOutPlots(judge('a', 80), null, asOf)
    expect(toDate.plot.bracket).toMatchObject({ actual: 80, due: 100 })
    expect(toGoal?.end).toBe('2030-12-31')
    expect(toGoal?.plot.goal?.[1]).toBe(200)
    expect(toGoal?.plot.bracket).toBeNull()
  })

  it('are one without a goal or after it', () => {
    expect(layOutPlots(judge('a', 80, { goal: null }), null, asOf).toGoal).toBeNull()
    const past = judge('a', 80, { goal: { period: '2026-09', value: 80 } })
    expect(layOutPlots(past, null, asOf).toGoal).toBeNull()
  })

  it('stand without any figure', () => {
    const { toDate } = layOutPlots(judge('a', null), null, asOf)
    expect(toDate.plot.actual).toEqual([])
    expect(toDate.plot.marks).toEqual([])
    expect(toDate.plot.span).toBeGreaterThan(0)
  })
})
