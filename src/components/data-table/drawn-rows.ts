/** Up to here every row is drawn, so that the browser's own search finds them all. */
const drawnWhole = 200
/** About 40 pages; more belongs in a file. */
const printedAtMost = 2000

/**
 * @returns the rows to draw all together, or null when there are so many that only those near the
 * screen are drawn; for paper always all of them, but not more than 2,000
 */
export function drawnRows<Row>(shown: readonly Row[], isPrinting: boolean): readonly Row[] | null {
  if (isPrinting) return shown.slice(0, printedAtMost)
  return shown.length <= drawnWhole ? shown : null
}
