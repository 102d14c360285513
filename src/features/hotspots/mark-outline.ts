import type { HotspotKind } from '../../contract/hotspots'
import type { Severity } from '../../domain/hotspot-severity'

/** A mark's form around its middle, in CSS pixels of a page with 16 px text. */
export interface MarkOutline {
  /** Corners, or null for a circle of `radius`. */
  readonly corners: readonly (readonly [number, number])[] | null
  readonly radius: number
  readonly isFilled: boolean
  readonly isDashed: boolean
}

const square = (half: number): [number, number][] => [
  [-half, -half],
  [half, -half],
  [half, half],
  [-half, half],
]

const octagon: readonly [number, number][] = [
  [-3.7, -9],
  [3.7, -9],
  [9, -3.7],
  [9, 3.7],
  [3.7, 9],
  [-3.7, 9],
  [-9, 3.7],
  [-9, -3.7],
]

const diamond = (half: number): [number, number][] => [
  [0, -half],
  [half, 0],
  [0, half],
  [-half, 0],
]

const filled = { isFilled: true, isDashed: false }
const hollow = { isFilled: false, isDashed: false }

/**
 * How a hotspot is marked, in the list and on the map: the form tells severity without its colour,
 * and congestion is always a hollow square. A mark with a rank has room for its number.
 */
export function outlineOf(kind: HotspotKind, severity: Severity, isRanked: boolean): MarkOutline {
  if (severity === 'unknown') return { corners: null, radius: 4.5, isFilled: false, isDashed: true }
  if (kind === 'congestion') {
    const half = { severe: 5, moderate: 5, light: 4, calm: 2.75 }[severity]
    return { ...hollow, corners: square(isRanked ? 8 : half), radius: isRanked ? 9.5 : half + 1 }
  }
  switch (severity) {
    case 'severe':
      return isRanked
        ? { ...filled, corners: octagon, radius: 9.5 }
        : {
            ...filled,
            corners: octagon.map(([x, y]) => [x * 0.6, y * 0.6] as const),
            radius: 6,
          }
    case 'moderate':
      return { ...filled, corners: diamond(isRanked ? 10.5 : 6.5), radius: isRanked ? 9.5 : 6 }
    case 'light':
      return {
        ...filled,
        corners: [
          [0, -5],
          [5.75, 5],
          [-5.75, 5],
        ],
        radius: 6,
      }
    case 'calm':
      return { ...hollow, corners: null, radius: 3 }
  }
}
