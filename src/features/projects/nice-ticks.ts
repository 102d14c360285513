const niceSteps = [1, 2, 5, 10]

/**
 * Round values from zero up to `most`, about `count` steps: (120, 2) gives 0, 50, 100; never beyond
 * `most`, so that the drawing is not lower than it needs to be.
 */
export function niceTicks(most: number, count = 2): readonly number[] {
  if (!(most > 0)) return [0]
  const power = 10 ** Math.floor(Math.log10(most / count))
  const step = power * (niceSteps.find((nice) => most / (nice * power) < count + 1) ?? 10)
  const last = Math.floor(most / step + 1e-9)
  // 3 × 0.1 is not 0.3
  return Array.from({ length: last + 1 }, (_each, place) => Number((place * step).toPrecision(12)))
}
