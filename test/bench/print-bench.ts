import type { Pair } from './compare-visits'
import type { Limit } from './limits'
import type { Visit } from './load-page'

/** The medians of one kind of visit as lines of text; `names` head the two columns. */
export function printVisits(title: string, names: Pair<string>, pair: Pair<Visit>): string {
  const rows: [string, (visit: Visit) => string][] = [
    ['ready, ms', ({ ready }) => ready.toFixed(0)],
    ['first paint, ms', ({ firstPaint }) => firstPaint.toFixed(0)],
    ['blocking, ms', ({ blocking }) => blocking.toFixed(0)],
    ['longest task, ms', ({ longestTask }) => longestTask.toFixed(0)],
    ['layout shift', ({ layoutShift }) => layoutShift.toFixed(4)],
    ['heap, MB', ({ heap }) => (heap / 1e6).toFixed(1)],
    ['requests', ({ requests }) => requests.toFixed(0)],
    ['JavaScript, kB', ({ bytes }) => (bytes.script / 1000).toFixed(1)],
    ['CSS, kB', ({ bytes }) => (bytes.style / 1000).toFixed(1)],
    ['fonts, kB', ({ bytes }) => (bytes.font / 1000).toFixed(1)],
    ['data, kB', ({ bytes }) => (bytes.data / 1000).toFixed(1)],
  ]
  const head = ['', names.first, names.second]
  const lines = rows.map(([name, write]) => [name, write(pair.first), write(pair.second)])
  return [`\n${title}`, ...[head, ...lines].map(alignCells)].join('\n')
}

/** Each limit with what was measured, and whether it holds. */
export function printLimits(limits: readonly Limit[]): string {
  return limits
    .map(({ name, measured, most, unit }) => {
      const verdict = holds({ measured, most }) ? 'holds ' : 'BROKEN'
      const digits = unit === '' ? 3 : 1
      return `${verdict}  ${name}: ${measured.toFixed(digits)} of at most ${most} ${unit}`.trimEnd()
    })
    .join('\n')
}

export const holds = ({ measured, most }: Pick<Limit, 'measured' | 'most'>): boolean =>
  measured <= most

const alignCells = (cells: readonly string[]): string =>
  cells.map((cell, place) => (place === 0 ? cell.padEnd(18) : cell.padStart(12))).join('')
