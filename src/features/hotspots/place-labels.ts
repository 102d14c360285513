import type { Body, Point } from './push-apart'

/** A box by its middle. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

// In heights of a line: first where it belongs, then a little beside; farther off it would name a
// neighbour.
const offsets: readonly Point[] = [
  { x: 0, y: 0 },
  ...[0.8, 1.4].flatMap((far) => [
    { x: 0, y: -far },
    { x: 0, y: far },
    { x: -2 * far, y: 0 },
    { x: 2 * far, y: 0 },
    { x: -2 * far, y: -far },
    { x: 2 * far, y: -far },
    { x: -2 * far, y: far },
    { x: 2 * far, y: far },
  ]),
  { x: 0, y: -2 },
  { x: 0, y: 2 },
]

/** As a part of the drawing: on a wall a line is as high as an area, and would lead far off. */
const farthest = 1 / 12

/**
 * Where the names of areas stand: at their own point, or as near to it as marks, the names before
 * and the edge of the drawing leave room. null for a name that finds none: covered, it would be noise.
 */
export function placeLabels(
  labels: readonly Box[],
  marks: readonly Body[],
  taken: readonly Box[],
  frame: { readonly width: number; readonly height: number },
): readonly (Point | null)[] {
  const settled: Box[] = [...taken]
  const reach = Math.max(frame.width, frame.height) * farthest
  return labels.map((label) => {
    const found = offsets
      .filter(({ x, y }) => Math.hypot(x, y) * label.height <= reach)
      .map(({ x, y }) => ({
        ...label,
        x: label.x + x * label.height,
        y: label.y + y * label.height,
      }))
      .find(
        (box) =>
          isInside(box, frame) &&
          !marks.some((mark) => isCovering(box, mark)) &&
          !settled.some((other) => isOverlapping(box, other)),
      )
    if (!found) return null
    settled.push(found)
    return { x: found.x, y: found.y }
  })
}

const isInside = (box: Box, frame: { readonly width: number; readonly height: number }): boolean =>
  box.x - box.width / 2 >= 0 &&
  box.x + box.width / 2 <= frame.width &&
  box.y - box.height / 2 >= 0 &&
  box.y + box.height / 2 <= frame.height

const isOverlapping = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2

export const isCovering = (box: Box, mark: Body): boolean =>
  Math.hypot(
    Math.max(Math.abs(box.x - mark.x) - box.width / 2, 0),
    Math.max(Math.abs(box.y - mark.y) - box.height / 2, 0),
  ) < mark.radius
