import type { CsvCell } from '../../lib/csv'

// What a spreadsheet runs as a formula, pasted or opened.
const formulaStart = /^[=+\-@＝＋－＠]/

function writeCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const text = cell.replace(/\s+/g, ' ').trim()
  return formulaStart.test(text) ? `'${text}` : text
}

/**
 * Rows for the clipboard, cells apart by tabs; a spreadsheet pastes them into its own cells. Tabs and
 * line ends inside a text become spaces, and a text never becomes a formula.
 */
export function toTsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => row.map(writeCell).join('\t')).join('\n')
}

/** Hands a text to the reader as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
