/** Values that a plot's axis names, from its lower to its upper end. */
export interface PlotScale {
  min: number
  max: number
  ticks: readonly number[]
}

const niceSteps = [1, 2, 2.5, 5, 10]
const wantedTicks = 4
/** A range this narrow beside its distance from zero would be a flat line on a scale from zero. */
const flat = 0.5

/** A scale with round steps around values; from zero unless they all lie far from it. */
export function scaleOf(values: readonly number[]): PlotScale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { min: 0, max: 1, ticks: [0, 1] }
  const isFar = low > 0 && high - low < flat * high
  const bottom = isFar ? low : Math.min(0, low)
  const top = isFar ? high : Math.max(0, high)
  const span = top - bottom || Math.abs(top) || 1
  const power = 10 ** Math.floor(Math.log10(span / wantedTicks))
  const step = power * (niceSteps.find((nice) => nice * power >= span / wantedTicks) ?? 10)
  const first = Math.floor(bottom / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(top / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_each, place) =>
    // 3 × 0.1 is not 0.3
    Number(((first + place) * step).toPrecision(12)),
  )
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks }
}
