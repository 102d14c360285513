const hourMs = 3_600_000
const wardOffsetMs = 7 * hourMs

/**
 * Whole hours of the ward's clock between two instants (epoch ms), about `most` of them: every 1, 2,
 * 3, 4, 6 or 12 hours or whole days, counted from midnight.
 */
export function hourTicks(from: number, to: number, most: number): readonly number[] {
  const hours = (to - from) / hourMs
  const step =
    [1, 2, 3, 4, 6, 12].find((each) => hours / each <= most) ?? 24 * Math.ceil(hours / (24 * most))
  const length = step * hourMs
  const first = Math.ceil((from + wardOffsetMs) / length) * length - wardOffsetMs
  const ticks: number[] = []
  for (let at = first; at <= to; at += length) ticks.push(at)
  return ticks
}

/** Round values from 0 up to at least `highest`, four steps or fewer. */
export function valueTicks(highest: number): readonly number[] {
  const power = highest > 4 ? 10 ** Math.floor(Math.log10(highest / 4)) : 1
  const step = power * ([1, 2, 5].find((nice) => highest / (nice * power) <= 4) ?? 10)
  const count = Math.max(1, Math.ceil(highest / step))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/** Where an instant or a value lies between two others, as CSS writes it. */
export const shareOf = (value: number, from: number, to: number): string =>
  `${to > from ? (100 * (value - from)) / (to - from) : 0}%`
