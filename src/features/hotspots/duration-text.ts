/** Minutes as hours and minutes, `110` -> `1:50`. */
export const durationText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(Math.round(minutes) % 60).padStart(2, '0')}`
