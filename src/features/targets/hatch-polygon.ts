type Spot = readonly [number, number]

/**
 * Strokes at 45 degrees that fill a convex polygon, `gap` apart.
 * @returns pairs of ends, in the polygon's own unit
 */
export function hatchPolygon(corners: readonly Spot[], gap: number): readonly [Spot, Spot][] {
  const sums = corners.map(([x, y]) => x + y)
  const strokes: [Spot, Spot][] = []
  for (let sum = Math.ceil(Math.min(...sums) / gap) * gap; sum < Math.max(...sums); sum += gap) {
    const hits = corners.flatMap(([x, y], place): Spot[] => {
      const [nextX = 0, nextY = 0] = corners[(place + 1) % corners.length] ?? []
      const here = x + y - sum
      const there = nextX + nextY - sum
      if (here === there || here * there > 0) return []
      const part = here / (here - there)
      return [[x + (nextX - x) * part, y + (nextY - y) * part]]
    })
    const [from, to] = [hits[0], hits.at(-1)]
    // A stroke through a corner alone has no length.
    if (from && to && from[0] !== to[0]) strokes.push([from, to])
  }
  return strokes
}
