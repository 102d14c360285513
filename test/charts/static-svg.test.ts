import { describe, expect, it } from 'vitest'
import { drawStaticSvg } from '../../src/charts/static-svg'

const bar = {
  grid: { left: 0, right: 0, top: 0, bottom: 0 },
  xAxis: { type: 'value', min: 0, max: 100, show: false },
  yAxis: { type: 'value', min: 0, max: 10, show: false },
  series: [
    {
      type: 'custom',
      data: [[50, 5]],
      renderItem: () => ({
        type: 'rect',
        shape: { x: 0, y: 2, width: 80, height: 6 },
        style: { fill: '#7b0022' },
      }),
    },
  ],
}

describe('a chart for paper', () => {
  const drawing = drawStaticSvg(bar, { width: 160, height: 20 })

  it('is one SVG that keeps its proportions', () => {
    expect(drawing).toMatch(/^<svg /)
    expect(drawing).toContain('viewBox="0 0 160 20"')
    expect(drawing).toContain('#7b0022')
  })

  it('brings no style sheet, which the policy would block', () => {
    expect(drawing).not.toContain('<style')
  })
})
