import type { JudgedIndicator } from '../../domain/indicator-status'
import { isBelowPath } from '../../domain/status'

/** Per cent of the goal at which the scale ends; a longer bar is drawn with a break. */
const bulletEnd = 112

/** Places on the scale, 0 to 100 from its start to its end. */
export interface Bullet {
  /** Where the solid bar ends. */
  bar: number
  /** What is missing to the path; of what must stay below, what is too much. */
  hatch: { from: number; to: number } | null
  due: number | null
  isBroken: boolean
}

/** A place on the bullet's scale, of per cent of the goal: 100 → 89.29 */
export const onBulletScale = (percent: number): number =>
  (100 * Math.min(percent, bulletEnd)) / bulletEnd

/**
 * A target's bar on the scale of its goal; null where nothing can be drawn from zero to a goal.
 * `due` stands in the path's place when it is given: a whole year's plan, of which nothing is short yet.
 */
export function layOutBullet(
  { indicator, actual, due: dueByPath, token }: JudgedIndicator,
  due: number | null = null,
): Bullet | null {
  const goal = indicator.goal?.value ?? 0
  if (actual === null || goal <= 0 || actual < 0) return null
  const place = (value: number): number => onBulletScale((100 * value) / goal)
  const isShort = due === null && isBelowPath(token) && dueByPath !== null && dueByPath >= 0
  const reached = place(actual)
  const tick = due ?? dueByPath
  const ends = isShort ? [reached, place(dueByPath)] : [reached, reached]
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  return {
    bar: from,
    hatch: to > from ? { from, to } : null,
    due: tick === null || tick < 0 ? null : place(tick),
    isBroken: (100 * actual) / goal > bulletEnd,
  }
}
