import type { EChartsCoreOption } from 'echarts/core'
import type { Palette } from './palette'

export type { CustomSeriesOption, CustomSeriesRenderItem, CustomSeriesRenderItemAPI } from 'echarts'

export type ChartOption = EChartsCoreOption

/** The same drawing for a screen without pointer, or on which none has come to the chart yet. */
export const withoutTips = (option: ChartOption): ChartOption => {
  const drawn = { ...option }
  delete drawn['tooltip']
  return drawn
}

/** What a builder may know of the screen. Rows, words and formats come in with its input. */
export interface ChartContext {
  palette: Palette
  /** CSS pixels of a length given as on a page with 16 px text: px(10) is 10 there, 20 on a 4K wall. */
  px: (length: number) => number
  /** The page's font, for text inside the drawing. */
  font: string
}

/** A pure function: no DOM, no React, no clock. */
export type ChartBuilder<Input> = (input: Input, context: ChartContext) => ChartOption
