/** The catalogue's keys of Monday to Sunday. */
export const weekdayKeys = ['1', '2', '3', '4', '5', '6', '7'] as const
