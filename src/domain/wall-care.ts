import { wardTime } from '../lib/dates'
import { sceneMs } from './wall-scene'

const nightFrom = '20:00'
/** When the wall wakes, on the ward's clock. */
export const nightUntil = '06:00'

/** Whether nobody is expected before the wall: from 20:00 to 06:00. `now` by the ward's clock. */
export function isWallNight(now: number): boolean {
  const time = wardTime(now)
  return time >= nightFrom || time < nightUntil
}

const shiftMs = 120_000

/** In pixels of a screen of 1920: small enough to go unseen. */
const shifts = [
  [0, 0],
  [3, 0],
  [3, 3],
  [0, 3],
  [-3, 3],
  [-3, 0],
  [-3, -3],
  [0, -3],
  [3, -3],
] as const

export interface StageShift {
  readonly x: number
  readonly y: number
}

/**
 * How far the stage stands beside its place, so that no line burns into the screen: another place
 * every two minutes, and only as a scene begins. Pixels of a screen 1920 wide.
 */
export function stageShiftAt(now: number): StageShift {
  const sceneStart = Math.floor(now / sceneMs) * sceneMs
  const turn = Math.floor(sceneStart / shiftMs)
  const [x, y] = shifts[((turn % shifts.length) + shifts.length) % shifts.length] ?? shifts[0]
  return { x, y }
}
