export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const short = (value: number): string => String(Math.round(value * 100) / 100)

/**
 * Diagonal lines over a box, `gap` apart along each edge, as the data of one SVG path. They are cut at
 * the box's edges by arithmetic, so that neither a pattern nor a clip with an id stands in the
 * drawing: both get lost in print and clash between charts of one page.
 */
export function hatchPath({ x, y, width, height }: Box, gap: number): string {
  const right = x + width
  const bottom = y + height
  const strokes: string[] = []
  // Each line is where x + y is one number.
  for (let total = x + y + gap; total < right + bottom; total += gap) {
    const startX = Math.max(x, total - bottom)
    const endX = Math.min(right, total - y)
    strokes.push(`M${short(startX)} ${short(total - startX)}L${short(endX)} ${short(total - endX)}`)
  }
  return strokes.join('')
}
