/**
 * Rounds half away from zero to a number of decimals (0 or more), as it reads in decimal notation:
 * 1.005 at 2 -> 1.01, -2.5 at 0 -> -3. A value within a billionth of a half of its last digit is
 * taken to be that half, since 1.005 is stored as 1.00499999…. Never gives -0.
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) {
    return value
  }
  const scale = 10 ** decimals
  const scaled = Math.abs(value) * scale
  const whole = Math.floor(scaled)
  const tolerance = Math.max(1e-9, scaled * 1e-14)
  const rounded = scaled - whole >= 0.5 - tolerance ? whole + 1 : whole
  const result = rounded / scale
  return value < 0 && result !== 0 ? -result : result
}

/** The sum of numbers; 0 of none. */
export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0)

/** The mean of numbers, null of none. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length

/** 100 × part ÷ whole to one decimal, half away from zero; null where the whole is zero or below. */
export const percentOf = (part: number, whole: number): number | null =>
  whole > 0 ? roundHalfAway((100 * part) / whole, 1) : null

/** now − then to a number of decimals; null when either is missing. */
export const difference = (
  now: number | null,
  then: number | null,
  decimals: number,
): number | null => (now === null || then === null ? null : roundHalfAway(now - then, decimals))
