import { withoutTips } from './chart-option'
import type { ChartOption } from './chart-option'
import { core } from './echarts'

/**
 * Draws an option once, without a document: the markup of one SVG that keeps its proportions at any
 * width. ECharts 6.1 writes a `<style>` with its hover rules into it, which the page's policy blocks
 * and paper has no use for.
 * @param size in CSS pixels
 */
export function drawStaticSvg(
  option: ChartOption,
  size: { readonly width: number; readonly height: number },
): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    chart.setOption({ ...withoutTips(option), animation: false })
    return chart.renderToSVGString({ useViewBox: true }).replaceAll(/<style[\s\S]*?<\/style>/g, '')
  } finally {
    // Or the instance would live on, and Node never exit.
    chart.dispose()
  }
}
