import { describe, expect, it } from 'vitest'
import { createChartContext } from '../../../src/charts/chart-context'
import { core } from '../../../src/charts/echarts'
import { buildAgeingOption } from '../../../src/features/deadlines/build-ageing-option'
import type { AgeingBars } from '../../../src/features/deadlines/build-ageing-option'

/** 500 px for five ages: 100 px each; 1 px for one task. */
function draw(input: AgeingBars): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width: 500, height: 100 })
  chart.setOption(buildAgeingOption(input, createChartContext('light', 16)))
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

const pathsOf = (svg: string, fill: string): string[] =>
  [...svg.matchAll(new RegExp(`<path d="([^"]*)" fill="${fill}"`, 'g'))].map(([, d]) => d ?? '')

describe('the bars of overdue work by age', () => {
  it('are as high as their numbers, solid now beside hollow then', () => {
    const svg = draw({ now: [100, 50, 0, 10, 1], before: [40, 0, 20, 0, 0], highest: 100 })
    expect(pathsOf(svg, '#7b0022')).toEqual([
      'M51.2 0l24 0l0 100l-24 0Z',
      'M151.2 50l24 0l0 50l-24 0Z',
      'M351.2 90l24 0l0 10l-24 0Z',
      'M451.2 99l24 0l0 1l-24 0Z',
    ])
    expect(pathsOf(svg, '#ffffff')).toHaveLength(2)
    expect(svg).toMatch(/<path d="M25.3 60.5l23 0l0 40l-23 0Z" fill="#ffffff" stroke="#7a8696"/)
  })

  it('stand in the middle of their age when there is nothing to compare with', () => {
    const svg = draw({ now: [100, 0, 0, 0, 0], before: null, highest: 100 })
    expect(pathsOf(svg, '#7b0022')).toEqual(['M38 0l24 0l0 100l-24 0Z'])
    expect(pathsOf(svg, '#ffffff')).toEqual([])
  })
})
