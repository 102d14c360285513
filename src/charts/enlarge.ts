import type { ChartBuilder, ChartContext } from './chart-option'

/** A context for readers some metres away: every length is `times` as long, and no panel behind. */
const enlargeContext = ({ palette, px, font }: ChartContext, times: number): ChartContext => ({
  palette: { ...palette, panel: palette.page },
  px: (length) => px(length * times),
  font,
})

/** The same chart with type, lines and marks `times` as large. Make it once, outside a component. */
export const enlarge =
  <Input>(build: ChartBuilder<Input>, times: number): ChartBuilder<Input> =>
  (input, context) =>
    build(input, enlargeContext(context, times))
