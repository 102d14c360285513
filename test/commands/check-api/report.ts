import type { Finding } from '../../../src/contract/finding'
import { describeFinding } from './words'

const shownAlike = 20

interface Fault {
  line: string
  /** Faults of one kind are cut short after the first few. */
  kind: string
}

/** What was found, path by path, in the order in which the paths were read. */
export class Report {
  readonly #faults = new Map<string, Fault[]>()
  readonly #setAside = new Set<string>()
  #odd = 0
  #other = 0

  /** Notes that a path was looked at. */
  read(path: string): void {
    if (!this.#faults.has(path)) this.#faults.set(path, [])
  }

  fail(path: string, line: string): void {
    this.#add(path, { line, kind: line })
    this.#other += 1
  }

  find(path: string, finding: Finding): void {
    const { kind, id, field, expected } = finding
    const place = field.replace(/\.\d+(?=\.|$)/g, '.*')
    this.#add(path, {
      line: describeFinding(finding),
      kind: `${kind} ${place} ${expected.code}`,
    })
    if (kind === 'odd') this.#odd += 1
    else this.#setAside.add(`${path} ${id ?? field.split('.').slice(0, 2).join('.')}`)
  }

  #add(path: string, fault: Fault): void {
    this.read(path)
    this.#faults.get(path)?.push(fault)
  }

  get holds(): boolean {
    return this.#odd + this.#other + this.#setAside.size === 0
  }

  /** One line a path, its faults under it, and the count at the end. */
  print(): string[] {
    return [
      ...[...this.#faults].flatMap(([path, faults]) => [
        `${faults.length === 0 ? 'holds ' : 'FAULTY'}  ${path}`,
        ...printFaults(faults),
      ]),
      this.#count(),
    ]
  }

  #count(): string {
    const paths = [...this.#faults.values()]
    const faulty = paths.filter((faults) => faults.length > 0).length
    if (this.holds) return `Everything holds: ${paths.length} paths.`
    const kinds = [
      `${this.#setAside.size} records set aside`,
      `${this.#odd} odd`,
      `${this.#other} other faults`,
    ]
    return `${faulty} of ${paths.length} paths do not hold: ${kinds.join(', ')}.`
  }
}

function printFaults(faults: readonly Fault[]): string[] {
  const lines: string[] = []
  const seen = new Map<string, number>()
  for (const { line, kind } of faults) {
    const times = (seen.get(kind) ?? 0) + 1
    seen.set(kind, times)
    if (times <= shownAlike) lines.push(`        ${line}`)
  }
  for (const [kind, times] of seen) {
    if (times > shownAlike) lines.push(`        … and ${times - shownAlike} more: ${kind}`)
  }
  return lines
}
