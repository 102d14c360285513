import { describe, expect, it } from 'vitest'
import { createChartContext } from '../../../src/charts/chart-context'
import { core } from '../../../src/charts/echarts'
import '../../../src/charts/tips'
import { buildGanttOption } from '../../../src/features/projects/build-gantt-option'
import type { GanttInput } from '../../../src/features/projects/build-gantt-option'
import { makeMilestone } from '../../domain/make-records'
import type { GanttBarRow } from '../../../src/features/projects/gantt-bars'

const overdue: GanttBarRow = {
  token: 'overdue',
  row: {
    start: '2025-03-01',
    isStarted: true,
    plan: { from: '2025-02-01', to: '2026-05-01' },
    done: { from: '2025-03-01', to: '2026-05-01' },
    planned: null,
    delayIncurred: { from: '2026-05-01', to: '2026-07-20' },
    delayForecast: { from: '2026-07-20', to: '2026-09-08' },
    marks: [],
  },
  firstDue: '2026-02-20',
  tip: { heading: '<img src=x onerror=alert(1)>', lines: ['Chậm 130 ngày', '"><svg onload=x>'] },
}

const atRisk: GanttBarRow = {
  token: 'at-risk',
  row: {
    start: '2026-01-11',
    isStarted: true,
    plan: { from: '2026-01-11', to: '2026-08-29' },
    done: { from: '2026-01-11', to: '2026-07-20' },
    planned: { from: '2026-07-20', to: '2026-08-29' },
    delayIncurred: null,
    delayForecast: { from: '2026-08-29', to: '2027-12-31' },
    marks: [],
  },
  firstDue: null,
  tip: { heading: 'Chợ Đông Vệ', lines: [] },
}

// 365 days on 365 px: a day is a pixel, and 01/01/2026 stands at the left edge.
const input: GanttInput = {
  rows: [overdue, atRisk],
  axis: {
    from: '2026-01-01',
    days: 365,
    unit: 'quarter',
    lines: [{ at: 0, isYear: true, quarter: 1 }],
    years: [{ year: 2026, from: 0, to: 365 }],
  },
  today: '2026-07-20',
  tops: [20, 50],
  height: 80,
  sizes: { row: 30, middle: 15, hasThroughLines: true, isFull: false },
}

function draw(given: GanttInput): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width: 365, height: 80 })
  chart.setOption(buildGanttOption(given, createChartContext('light', 16)))
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

const filled = (svg: string, fill: string): string[] =>
  [...svg.matchAll(new RegExp(`<path d="([^"]*)" fill="${fill}"`, 'g'))].map(([, d]) => d ?? '')

const stroked = (svg: string, stroke: string): string[] =>
  [...svg.matchAll(/<path d="([^"]*)"[^>]* stroke="([^"]*)"/g)].flatMap(([, d, colour]) =>
    colour === stroke ? [d ?? ''] : [],
  )

describe('the Gantt of late projects', () => {
  it('draws work done neutral and delay until today in the colour of its status', () => {
    const svg = draw(input)
    expect(filled(svg, '#8895a5')[0]).toBe('M0 30l120 0l0 10l-120 0Z')
    expect(filled(svg, '#7b0022')).toEqual(['M120 30l80 0l0 10l-80 0Z'])
  })

  it('hatches the forecast with lines inside its outline, without a pattern', () => {
    const svg = draw(input)
    const [outline, hatch] = stroked(svg, '#7b0022')
    expect(outline).toBe('M200.5 30.5l49 0l0 9l-49 0Z')
    expect(hatch).toMatch(/^M200 35L205 30M200 40L210 30M205 40L215 30/)
    expect(svg).not.toContain('<pattern')
  })

  it('outlines what is left of the plan', () => {
    expect(stroked(draw(input), '#7a8696')).toContain('M200.5 60.5l39 0l0 9l-39 0Z')
  })

  it('marks the first date of an extended one and the line of today', () => {
    const lines = stroked(draw(input), '#16202c')
    expect(lines).toContain('M50 27L50 43')
    expect(lines).toContain('M200 0L200 80')
  })

  it('has an arrow where work began before the axis, and where the forecast leaves it', () => {
    const svg = draw(input)
    expect(filled(svg, '#8895a5')).toContain('M0 35L8 30L8 40Z')
    expect(filled(svg, '#af8926')).toContain('M365 65L357 60L357 70Z')
  })

  it('draws the plan in a lane of its own, with a tick at each date, where rows are full', () => {
    const svg = draw({ ...input, sizes: { ...input.sizes, isFull: true } })
    const lines = stroked(svg, '#4a5766')
    // The plan of the first runs from the axis's start to 01/05, the date first planned is 20/02.
    expect(lines).toContain('M0 25L120 25')
    expect(lines).toContain('M120 22L120 28')
    expect(lines).toContain('M50 22L50 28')
    expect(svg).toMatch(/d="M0 25L120 25"[^>]*stroke-dasharray/)
    expect(stroked(svg, '#16202c')).not.toContain('M50 27L50 43')
  })

  it('marks milestones by shape, solid where they have happened and hollow where not', () => {
    const marks = [
      { kind: 'clearance', isDone: true, date: '2026-01-31' },
      { kind: 'closing', isDone: false, date: '2026-09-08' },
      { kind: 'preparation', isDone: true, date: '2024-01-01' },
    ] as const
    const milestone = makeMilestone()
    const row = {
      ...overdue.row,
      marks: marks.map((mark) => ({ ...mark, due: mark.date, milestone })),
    }
    const full = { ...input.sizes, isFull: true }
    const svg = draw({ ...input, rows: [{ ...overdue, row }], tops: [20], sizes: full })
    expect(filled(svg, '#16202c')).toEqual(['M26 31L34 31L34 39L26 39Z'])
    expect(svg).toMatch(/d="M250 40L250 24L257 27.5L250 31Z" fill="#ffffff"/)
  })

  it('has no colour of delay for work that ended late or hardly late', () => {
    const row = { ...overdue.row, delayForecast: null }
    expect(
      filled(draw({ ...input, rows: [{ ...overdue, token: 'done', row }] }), '#00815e'),
    ).toEqual([])
  })

  it('draws today beside each bar alone where names stand between the bars', () => {
    const beside = { ...input, sizes: { ...input.sizes, hasThroughLines: false } }
    expect(stroked(draw(beside), '#16202c')).toEqual([
      'M50 27L50 43',
      'M200 27L200 43',
      'M200 57L200 73',
    ])
  })

  it('writes tips from data as text', () => {
    const option = buildGanttOption(input, createChartContext('light', 16))
    expect(option).toMatchObject({ animation: false })
    const tooltip: unknown = option['tooltip']
    const formatter: unknown =
      typeof tooltip === 'object' && tooltip !== null ? Reflect.get(tooltip, 'formatter') : null
    if (typeof formatter !== 'function') throw new Error('the tip has no formatter')
    expect(Reflect.apply(formatter, null, [{ dataIndex: 0 }])).toBe(
      '<strong>&lt;img src=x onerror=alert(1)&gt;</strong><br>Chậm 130 ngày<br>&quot;&gt;&lt;svg onload=x&gt;',
    )
    expect(Reflect.apply(formatter, null, [{ dataIndex: 9 }])).toBe('')
  })
})
