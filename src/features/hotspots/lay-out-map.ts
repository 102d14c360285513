import type { Position } from '../../contract/geometry'
import type { HotspotKind } from '../../contract/hotspots'
import type { Severity } from '../../domain/hotspot-severity'
import { outlineOf } from './mark-outline'
import { placeCaptions } from './place-captions'
import type { PlacedCaption } from './place-captions'
import { isCovering, placeLabels } from './place-labels'
import type { Box } from './place-labels'
import { pushApart } from './push-apart'
import type { Body, Point } from './push-apart'
import type { AreaLabel } from '../../charts/ward-map'

export interface MapMark {
  readonly id: string
  readonly kind: HotspotKind
  readonly severity: Severity
  readonly at: Position
  /** The number that the list beside gives it. */
  readonly rank: number | null
  readonly isSelected?: boolean
  /** Stands beside the mark where there is room. */
  readonly caption?: { readonly name: string; readonly value: string } | null
  readonly tip: { readonly heading: string; readonly lines: readonly string[] }
}

export interface PlacedMark {
  readonly mark: MapMark
  readonly place: Point
  /** Where the spot really is. */
  readonly home: Point
}

export interface ScaleBar extends Point {
  readonly km: number
  readonly length: number
}

export interface MapLayout {
  readonly marks: readonly PlacedMark[]
  readonly labels: readonly (Point & { readonly name: string })[]
  readonly captions: readonly (PlacedCaption & { readonly mark: MapMark })[]
  readonly scale: ScaleBar | null
}

interface Given {
  /** The most important first. */
  readonly marks: readonly MapMark[]
  readonly labels: readonly AreaLabel[]
  readonly project: (position: Position) => Point
  readonly frame: { readonly width: number; readonly height: number }
  readonly px: (length: number) => number
}

// More than these could not be pushed apart on a map of this size; the rest stand where they are.
const mostPushed = 40
const reach = 48
const lineHeight = 15
const letterWidth = 6.9

/** Where everything on the map stands, once the size of the drawing is known. */
export function layOutMap({ marks, labels, project, frame, px }: Given): MapLayout {
  const bodies = marks.map((mark): Body => {
    const { radius } = outlineOf(mark.kind, mark.severity, mark.rank !== null)
    return { ...project(mark.at), radius: px(radius) }
  })
  const isPushed = (index: number): boolean =>
    index < mostPushed && marks[index]?.severity !== 'calm'
  const places = pushApart(
    bodies.filter((_body, index) => isPushed(index)),
    px(reach),
  )
  let next = 0
  const placed = bodies.map((home, index) => {
    const place = isPushed(index) ? (places[next++] ?? home) : home
    return { ...keepInside(place, home.radius, frame), radius: home.radius }
  })
  const scale = placeScale({ placed, frame, px, kmLength: lengthOfKm(marks, labels, project) })
  const boxes = labels.map(({ name, at }): Box => ({
    ...project(at),
    width: px(letterWidth * name.length + 6),
    height: px(lineHeight),
  }))
  const captions = placeCaptions(
    marks.flatMap(({ caption }, of) =>
      caption
        ? [
            {
              of,
              width: px(letterWidth * (caption.name.length + caption.value.length + 1)),
              height: px(lineHeight),
            },
          ]
        : [],
    ),
    // A selected mark is as large as its ring.
    placed.map((body, index) => ({
      ...body,
      radius:
        // A name may lie over what is calm.
        marks[index]?.severity === 'calm' && marks[index].isSelected !== true
          ? 0
          : body.radius + (marks[index]?.isSelected ? px(6) : 0),
    })),
    px(3),
    frame,
  )
  const taken = [...captions, ...(scale ? [scaleBox(scale, px)] : [])]
  const labelPlaces = placeLabels(boxes, placed, taken, frame)
  return {
    marks: marks.flatMap((mark, index) => {
      const place = placed[index]
      const home = bodies[index]
      return place && home ? [{ mark, place, home }] : []
    }),
    labels: labels.flatMap(({ name }, index) => {
      const place = labelPlaces[index]
      return place ? [{ name, ...place }] : []
    }),
    captions: captions.flatMap((caption) => {
      const mark = marks[caption.of]
      return mark ? [{ ...caption, mark }] : []
    }),
    scale,
  }
}

/** A mark whose place lies beyond the drawing stands at its edge, whole. */
const keepInside = ({ x, y }: Point, radius: number, { width, height }: Given['frame']): Point => ({
  x: Math.min(Math.max(x, radius), Math.max(radius, width - radius)),
  y: Math.min(Math.max(y, radius), Math.max(radius, height - radius)),
})

const kmPerDegree = 110.7

/** One kilometre northwards in the drawing's unit; null when there is nothing to measure at. */
function lengthOfKm(
  marks: readonly MapMark[],
  labels: readonly AreaLabel[],
  project: (position: Position) => Point,
): number | null {
  const at = marks[0]?.at ?? labels[0]?.at
  if (!at) return null
  const length = Math.abs(project(at).y - project([at[0], at[1] + 1 / kmPerDegree]).y)
  return length > 0 && Number.isFinite(length) ? length : null
}

const lengths = [1, 0.5, 2, 0.2, 5, 0.1, 10, 20, 50] as const

/** 1 km where that reads well, in the first corner that no mark stands in. */
function placeScale({
  placed,
  frame,
  px,
  kmLength,
}: {
  placed: readonly Body[]
  frame: Given['frame']
  px: Given['px']
  kmLength: number | null
}): ScaleBar | null {
  if (kmLength === null) return null
  const km = lengths.find((one) => one * kmLength >= px(30) && one * kmLength <= px(120))
  if (km === undefined) return null
  const length = km * kmLength
  const [left, right] = [px(12), frame.width - length - px(12)]
  const [top, bottom] = [px(26), frame.height - px(6)]
  const corners = [
    { x: right, y: bottom },
    { x: left, y: bottom },
    { x: right, y: top },
    { x: left, y: top },
  ]
  const bars = corners.map((corner) => ({ ...corner, km, length }))
  return (
    bars.find((bar) => !placed.some((mark) => isCovering(scaleBox(bar, px), mark))) ??
    bars[0] ??
    null
  )
}

/** The bar with its words above, as a box to keep clear. */
const scaleBox = ({ x, y, length }: ScaleBar, px: Given['px']): Box => ({
  x: x + length / 2,
  y: y - px(9),
  width: Math.max(length, px(44)) + px(8),
  height: px(24),
})
