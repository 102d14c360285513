export interface Point {
  readonly x: number
  readonly y: number
}

export interface Body extends Point {
  readonly radius: number
}

const passes = 80
const directions = 36
// What rounding may take away from a distance that was just enough.
const slack = 1e-6

/**
 * Where marks stand so that no two cover each other: at least the sum of their radii apart, each as
 * near to its true place as that allows and never farther from it than `reach`. First all push each
 * other a little; whoever is then still covered looks for the nearest free place, in the order given.
 * A mark without any stays where it was pushed to. All in one unit, such as pixels.
 */
export function pushApart(bodies: readonly Body[], reach: number): readonly Point[] {
  const pushed = pushEachOther(bodies, reach)
  const settled: Body[] = []
  bodies.forEach((body, place) => {
    const start = pushed[place] ?? body
    const free = nearestFree(start, body, settled, reach)
    settled.push({ ...(free ?? start), radius: body.radius })
  })
  return settled.map(({ x, y }) => ({ x, y }))
}

function pushEachOther(bodies: readonly Body[], reach: number): readonly Point[] {
  const places = bodies.map(({ x, y }) => ({ x, y }))
  for (let pass = 0; pass < passes; pass += 1) {
    const moves = places.map((one, first) => {
      const near = places.slice(first + 1).filter((other, skipped) => {
        const second = first + 1 + skipped
        const least = (bodies[first]?.radius ?? 0) + (bodies[second]?.radius ?? 0)
        return separate(one, other, least, first + second)
      })
      return near.length
    })
    places.forEach((place, index) => {
      const home = bodies[index]
      if (home) pullBack(place, home, reach)
    })
    if (moves.every((count) => count === 0)) break
  }
  return places
}

/** Moves two places that are too near by the same length in opposite directions. */
function separate(
  one: { x: number; y: number },
  other: { x: number; y: number },
  least: number,
  turn: number,
): boolean {
  const dx = other.x - one.x
  const dy = other.y - one.y
  const distance = Math.hypot(dx, dy)
  if (distance >= least - slack) return false
  // Two marks on one spot: any direction will do, but always the same.
  const [ux, uy] =
    distance > slack ? [dx / distance, dy / distance] : [Math.cos(turn * 2.4), Math.sin(turn * 2.4)]
  const half = (least - distance) / 2
  one.x -= ux * half
  one.y -= uy * half
  other.x += ux * half
  other.y += uy * half
  return true
}

function pullBack(place: { x: number; y: number }, home: Point, reach: number): void {
  const distance = Math.hypot(place.x - home.x, place.y - home.y)
  if (distance <= reach) return
  place.x = home.x + ((place.x - home.x) * reach) / distance
  place.y = home.y + ((place.y - home.y) * reach) / distance
}

/** The free place nearest to where a mark was pushed to; null when there is none within reach. */
function nearestFree(
  start: Point,
  body: Body,
  settled: readonly Body[],
  reach: number,
): Point | null {
  const isFree = (place: Point): boolean =>
    Math.hypot(place.x - body.x, place.y - body.y) <= reach + slack &&
    settled.every(
      (other) =>
        Math.hypot(place.x - other.x, place.y - other.y) >= body.radius + other.radius - slack,
    )
  if (isFree(start)) return start
  const step = Math.max(body.radius / 9, slack)
  for (let distance = step; distance <= 2 * reach; distance += step) {
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (turn * 2 * Math.PI) / directions
      const place = {
        x: start.x + distance * Math.cos(angle),
        y: start.y + distance * Math.sin(angle),
      }
      if (isFree(place)) return place
    }
  }
  return null
}
