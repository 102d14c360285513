import { describe, expect, it } from 'vitest'
import { createChartContext } from '../../../src/charts/chart-context'
import { core } from '../../../src/charts/echarts'
import '../../../src/charts/tips'
import {
  buildTargetBarsOption,
  formatTip,
} from '../../../src/features/targets/build-target-bars-option'
import type { TargetBar, TargetBars } from '../../../src/features/targets/build-target-bars-option'

const bar = (id: string, percent: number | null, centre: number): TargetBar => ({
  id,
  percent,
  centre,
  token: percent === null ? 'no-data' : percent < 90 ? 'late' : 'on-track',
  tip: { heading: `<img src=x onerror=alert(1)> ${id}`, lines: ['76,4 % của lộ trình'] },
})

const input: TargetBars = {
  bars: [bar('a', 59, 9.5), bar('b', 118, 28.5), bar('c', 250, 47.5), bar('d', null, 66.5)],
  height: 76,
  atRisk: 90,
  isThrough: true,
}

/** The paths of the drawing, 236 px wide: 2 px for one per cent. */
function draw(given: TargetBars): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width: 236, height: 76 })
  chart.setOption(buildTargetBarsOption(given, createChartContext('light', 16)))
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

const pathsOf = (svg: string, fill: string): string[] =>
  [...svg.matchAll(new RegExp(`<path d="([^"]*)" fill="${fill}"`, 'g'))].map(([, d]) => d ?? '')

describe('the bars of targets', () => {
  it('are as long as their per cent, coloured only where below', () => {
    const svg = draw(input)
    expect(pathsOf(svg, '#ac4300')).toEqual(['M0 5.5l118 0l0 8l-118 0Z'])
    expect(pathsOf(svg, '#8895a5')).toEqual([
      'M0 24.5l236 0l0 8l-236 0Z',
      'M0 43.5l236 0l0 8l-236 0Z',
    ])
  })

  it('carry a visible break where the scale ends before them', () => {
    const breaks = (given: TargetBars) => draw(given).split('stroke="#ffffff"').length - 1
    expect(breaks(input)).toBe(2)
    expect(breaks({ ...input, bars: input.bars.slice(0, 2) })).toBe(0)
  })

  it('have one line at 100 for all rows and a dotted one at the threshold', () => {
    const svg = draw(input)
    expect(svg).toMatch(/<path d="M200 0L200 76" [^>]* stroke="#16202c"/)
    expect(svg).toMatch(/<path d="M180 0L180 76" [^>]* stroke="#7a8696" stroke-dasharray="2,2"/)
  })

  it('have their lines beside each bar only where names stand between them', () => {
    const svg = draw({ ...input, isThrough: false })
    expect(svg).toMatch(/d="M200 1.5L200 17.5"/)
    expect(svg).not.toMatch(/d="M200 0L200 76"/)
  })

  it('say the name in their tip as the characters it is made of', () => {
    expect(formatTip(input.bars[0])).toBe(
      '<strong>&lt;img src=x onerror=alert(1)&gt; a</strong><br>76,4 % của lộ trình',
    )
    expect(formatTip(undefined)).toBe('')
  })
})
