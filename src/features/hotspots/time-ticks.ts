const hourMs = 3_600_000
const wardOffsetMs = 7 * hourMs

/**
 * Whole hours of the ward's clock between two instants (epoch ms), at most `most` of them: every 1, 2,
 * 3, 4, 6 or 12 hours, counted from midnight.
 */
export function hourTicks(from: number, to: number, most: number): readonly number[] {
  const hours = (to - from) / hourMs
  const step = [1, 2, 3, 4, 6, 12].find((each) => hours / each <= most) ?? 24
  const length = step * hourMs
  const first = Math.ceil((from + wardOffsetMs) / length) * length - wardOffsetMs
  const ticks: number[] = []
  for (let at = first; at <= to; at += length) ticks.push(at)
  return ticks
}

/** Round values from 0 up to at least `highest`, four steps or fewer. */
export function valueTicks(highest: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => highest / each <= 4) ?? 1000
  const count = Math.max(1, Math.ceil(highest / step))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/** Where an instant or a value lies between two others, as CSS writes it. */
export const shareOf = (value: number, from: number, to: number): string =>
  `${to > from ? (100 * (value - from)) / (to - from) : 0}%`
