/** A label that wants to stand beside a place; lengths in one unit, from the top. */
export interface WantedLabel {
  /** Where its middle wants to be. */
  wanted: number
  height: number
}

/**
 * Moves labels that would overlap apart, each as little as its neighbours allow, within 0 and `room`.
 * @returns their middles, in the order given
 */
export function spreadLabels(labels: readonly WantedLabel[], room: number): readonly number[] {
  const order = labels
    .map((label, place) => ({ ...label, place }))
    .sort((left, right) => left.wanted - right.wanted || left.place - right.place)
  const tops: number[] = []
  order.forEach(({ wanted, height }, place) => {
    const before = order[place - 1]
    const free = before ? (tops[place - 1] ?? 0) + before.height : 0
    tops.push(Math.max(free, wanted - height / 2))
  })
  let end = room
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const height = order[place]?.height ?? 0
    tops[place] = Math.min(tops[place] ?? 0, end - height)
    end = tops[place] ?? 0
  }
  const middles = labels.map(() => 0)
  order.forEach(({ place, height }, rank) => {
    middles[place] = (tops[rank] ?? 0) + height / 2
  })
  return middles
}
