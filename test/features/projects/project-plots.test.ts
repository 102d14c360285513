import { describe, expect, it } from 'vitest'
import { createChartContext } from '../../../src/charts/chart-context'
import { core } from '../../../src/charts/echarts'
import type { ChartOption } from '../../../src/charts/chart-option'
import { buildClearanceOption } from '../../../src/features/projects/build-clearance-option'
import { buildCourseOption } from '../../../src/features/projects/build-course-option'
import { layOutCourse } from '../../../src/features/projects/lay-out-course'
import { niceTicks } from '../../../src/features/projects/nice-ticks'
import { judgeDisbursement } from '../../../src/domain/money'
import { yearCourse } from '../../../src/domain/project-course'
import { makeProject, rules } from '../../domain/make-records'

const context = createChartContext('light', 16)

function draw(option: ChartOption): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width: 200, height: 100 })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

const filled = (svg: string, fill: string): string[] =>
  [...svg.matchAll(new RegExp(`<path d="([^"]*)" fill="${fill}"`, 'g'))].map(([, d]) => d ?? '')

describe('ticks of a plot', () => {
  it('are round and never beyond the greatest value', () => {
    expect(niceTicks(120)).toEqual([0, 50, 100])
    expect(niceTicks(100)).toEqual([0, 50, 100])
    expect(niceTicks(21)).toEqual([0, 10, 20])
    expect(niceTicks(3.2)).toEqual([0, 2])
    expect(niceTicks(0)).toEqual([0])
  })
})

describe('the bars of site clearance', () => {
  it('stack what remains from zero: unpaid, then paid, then proposed out as lines', () => {
    const report = {
      date: '2026-11-20',
      unpaid: 4,
      paidNotHandedOver: 4,
      proposedOut: 2,
      handedOver: 100,
      remaining: 10,
      landHandedOver: 1,
    }
    const svg = draw(
      buildClearanceOption({ reports: [report, report], top: 10, ticks: [0, 10] }, context),
    )
    // Ten households on 100 px, two columns of 100 px: a bar of 62 px in the middle of each.
    expect(filled(svg, '#ac4300')[0]).toBe('M19 60l62 0l0 40l-62 0Z')
    expect(filled(svg, '#af8926')[0]).toBe('M19 20l62 0l0 39.5l-62 0Z')
    expect(svg).not.toContain('<pattern')
  })
})

describe('the course of payments', () => {
  const project = makeProject({
    disbursement: [
      { period: '2026-06', planned: 50e9, actual: 40e9 },
      { period: '2026-11', planned: 100e9, actual: 80e9 },
      { period: '2026-12', planned: 120e9, actual: null },
    ],
  })
  const money = judgeDisbursement(project, rules, '2026-11-20')
  const layout = layOutCourse({
    course: yearCourse(project.disbursement, 2026, '2026-11-20'),
    judged: money,
    unit: 1e9,
    forecast: null,
  })

  it('runs from the first day of the year to the end of its plan, in tỷ', () => {
    expect(layout?.input).toMatchObject({ days: 364, top: 120, ticks: [0, 50, 100], forecast: [] })
    expect(layout?.input.actual).toEqual([
      [
        [0, 0],
        [180, 40],
        [323, 80],
      ],
    ])
    expect(layout?.labels.map(({ month }) => month)).toEqual([
      '2026-03',
      '2026-06',
      '2026-09',
      '2026-12',
    ])
  })

  it('marks the gap on the day of the figures, between paid and due', () => {
    // 50 + (100 − 50) × 143 of 153 days from 30/06 to 30/11.
    expect(layout?.input.judged?.day).toBe(323)
    expect(layout?.input.judged?.actual).toBe(80)
    expect(layout?.input.judged?.due).toBeCloseTo(96.7, 0)
    if (!layout) throw new Error('nothing to draw')
    const svg = draw(buildCourseOption(layout.input, context))
    expect(svg).toMatch(/stroke="#ac4300"/)
    expect(svg).toMatch(/stroke-dasharray/)
  })

  it('is no plot without a plan and without a figure', () => {
    const none = { course: { plan: [], actual: [] }, judged: money, unit: 1, forecast: null }
    expect(layOutCourse(none)).toBeNull()
  })
})
