import type {
  ChartContext,
  CustomSeriesOption,
  CustomSeriesRenderItemAPI,
} from '../../charts/chart-option'
import type { MapLayout } from './lay-out-map'
import { colorOf } from './map-mark-shapes'

/** Name and value beside the marks of the list. */
export function captionSeries(
  layOut: (api: CustomSeriesRenderItemAPI) => MapLayout,
  { palette, px, font }: ChartContext,
): CustomSeriesOption {
  return {
    type: 'custom',
    coordinateSystem: 'geo',
    silent: true,
    tooltip: { show: false },
    z: 5,
    clip: false,
    data: [[0, 0]],
    renderItem: (_params, api) => ({
      type: 'group',
      children: layOut(api).captions.map(({ x, y, width, align, mark }) => ({
        type: 'text' as const,
        style: {
          // Braces and bars are markup to a text in several styles.
          text: `{name|${(mark.caption?.name ?? '').replace(/[{}|]/g, ' ')}} {value|${mark.caption?.value ?? ''}}`,
          x: align === 'left' ? x - width / 2 : x + width / 2,
          y,
          align,
          verticalAlign: 'middle' as const,
          fontFamily: font,
          fontSize: px(12),
          rich: {
            name: captionText(
              mark.rank === null ? palette.muted : palette.ink,
              { palette, px, font },
              mark.rank === null ? 400 : 600,
            ),
            value: captionText(
              mark.rank === null ? palette.muted : colorOf(mark, palette),
              { palette, px, font },
              mark.rank === null ? 400 : 700,
            ),
          },
        },
      })),
    }),
  }
}

const captionText = (
  fill: string,
  { palette, px, font }: ChartContext,
  fontWeight: 400 | 600 | 700,
) => ({
  fill,
  stroke: palette.mapLand,
  lineWidth: px(3),
  fontFamily: font,
  fontSize: px(12),
  fontWeight,
})
