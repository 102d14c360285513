import type { ChartContext } from '../../charts/chart-option'
import type { Palette } from '../../charts/palette'
import { severityTokens } from '../../domain/hotspot-severity'
import type { MapMark, PlacedMark } from './lay-out-map'
import { outlineOf } from './mark-outline'

/** A mark as it is drawn: its ring while it is selected, its form, its number. */
export function markShapes({ mark, place }: PlacedMark, { palette, px, font }: ChartContext) {
  const { corners, radius, isFilled, isDashed } = outlineOf(
    mark.kind,
    mark.severity,
    mark.rank !== null,
  )
  const color = colorOf(mark, palette)
  const style = {
    fill: isFilled ? color : palette.panel,
    stroke: isFilled ? palette.panel : color,
    // Thin around a filled mark, to set it off from its neighbour.
    lineWidth: px(isFilled ? 0.75 : mark.rank === null ? 1.25 : 2),
    ...(isDashed ? { lineDash: [px(2), px(1.6)] } : {}),
  }
  const shape =
    corners === null
      ? {
          type: 'circle' as const,
          shape: { cx: place.x, cy: place.y, r: px(radius) },
          style,
        }
      : {
          type: 'polygon' as const,
          shape: { points: corners.map(([x, y]) => [place.x + px(x), place.y + px(y)]) },
          style,
        }
  const ring = mark.isSelected
    ? [
        {
          type: 'circle' as const,
          shape: { cx: place.x, cy: place.y, r: px(radius + 5) },
          style: { fill: palette.panel, stroke: palette.ink, lineWidth: px(1.75) },
        },
      ]
    : []
  if (mark.rank === null) return [...ring, shape]
  const number = {
    type: 'text' as const,
    style: {
      text: String(mark.rank),
      x: place.x,
      y: place.y,
      align: 'center' as const,
      verticalAlign: 'middle' as const,
      fill: isFilled ? palette.onFill : color,
      fontFamily: font,
      fontSize: px(mark.rank > 99 ? 9 : 11),
      fontWeight: 700,
    },
  }
  return [...ring, shape, number]
}

/** What is calm is not news: its mark is as quiet as the map. */
export const colorOf = ({ severity }: MapMark, palette: Palette): string =>
  severity === 'calm' ? palette.mapEdge : palette.status[severityTokens[severity]]
