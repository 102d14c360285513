import { createChartContext } from '../../../src/charts/chart-context'
import type { ChartMap } from '../../../src/charts/chart-map'
import type { ChartBuilder } from '../../../src/charts/chart-option'
import { core } from '../../../src/charts/echarts'
import { registerMap } from '../../../src/charts/register-map'

export interface Charts {
  draw: typeof draw
}

/** Draws one chart into the element that stands for it. */
export function draw<Input>(
  box: HTMLElement,
  build: ChartBuilder<Input>,
  input: Input,
  map?: ChartMap,
): void {
  if (map) registerMap(map)
  const rootPx = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const plot = box.querySelector<HTMLElement>('[data-plot]')
  if (!plot) throw new Error('The panel has no place for its chart')
  core
    .init(plot, null, { renderer: 'svg' })
    .setOption(build(input, createChartContext('light', rootPx)))
}
