/** The least number of events of each step of the scale, the lightest first. */
export const monthSteps = [0, 1, 6, 10] as const

/** Which step of the scale a number of events in a month falls in, 0 to 3. */
export const stepOf = (events: number): number =>
  monthSteps.reduce<number>((step, least, index) => (events >= least ? index : step), 0)
