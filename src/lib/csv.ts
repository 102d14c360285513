export type CsvCell = string | number | null

// A spreadsheet runs a text that begins so as a formula; the full-width forms count too.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

function writeCell(cell: CsvCell): string {
  if (cell === null) {
    return ''
  }
  if (typeof cell === 'number') {
    return String(cell)
  }
  const text = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as CSV (RFC 4180): commas, CRLF, a byte-order mark so that spreadsheets read UTF-8. Text that
 * a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers; null is
 * an empty cell.
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`
