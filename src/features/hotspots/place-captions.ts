import { isCovering } from './place-labels'
import type { Box } from './place-labels'
import type { Body, Point } from './push-apart'

export interface Caption {
  /** The mark that it belongs to, by its place in the list of marks. */
  readonly of: number
  readonly width: number
  readonly height: number
}

export interface PlacedCaption extends Box {
  readonly of: number
  readonly align: 'left' | 'right'
}

interface Frame {
  readonly width: number
  readonly height: number
}

/**
 * Where the names of marks stand: to the right of their own, else to the left, else a little higher
 * or lower; the most important first. One that finds no room is left out: the list beside names it.
 */
export function placeCaptions(
  captions: readonly Caption[],
  marks: readonly Body[],
  gap: number,
  frame: Frame,
): readonly PlacedCaption[] {
  const settled: PlacedCaption[] = []
  for (const caption of captions) {
    const mark = marks[caption.of]
    if (!mark) continue
    const found = candidates(caption, mark, gap).find(
      (box) =>
        isInside(box, frame) &&
        !marks.some((other) => other !== mark && isCovering(box, other)) &&
        !settled.some((other) => isOverlapping(box, other)),
    )
    if (found) settled.push(found)
  }
  return settled
}

function candidates({ of, width, height }: Caption, mark: Body, gap: number): PlacedCaption[] {
  const beside = mark.radius + gap + width / 2
  const at = (x: number, y: number, align: 'left' | 'right') => ({
    of,
    width,
    height,
    x: mark.x + x,
    y: mark.y + y,
    align,
  })
  return [0, -0.4, 0.4, -0.8, 0.8].flatMap((rise) => [
    at(beside, rise * height, 'left'),
    at(-beside, rise * height, 'right'),
  ])
}

const isInside = ({ x, y, width, height }: Box, frame: Frame): boolean =>
  x - width / 2 >= 0 &&
  x + width / 2 <= frame.width &&
  y - height / 2 >= 0 &&
  y + height / 2 <= frame.height

const isOverlapping = (one: Box, other: Point & Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2
