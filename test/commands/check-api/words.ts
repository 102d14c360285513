import type { Expected, ExpectedCode, Finding } from '../../../src/contract/finding'
import type { Problem } from '../../../src/contract/read'

const expectations: Readonly<Record<ExpectedCode, (detail: string) => string>> = {
  present: () => 'the field to be there',
  object: () => 'an object',
  list: () => 'a list',
  text: () => 'a text',
  'non-empty': () => 'a text that is not empty',
  number: () => 'a finite number',
  'whole-number': () => 'a whole number',
  boolean: () => 'true or false',
  'at-least': (bound) => `at least ${bound}`,
  'at-most': (bound) => `at most ${bound}`,
  longest: (bound) => `at most ${bound} characters`,
  fewest: (bound) => `at least ${bound} of them`,
  'one-of': (words) => words,
  id: () => 'an id: letters, digits, "-" and "_", at most 64',
  date: () => 'a real day, YYYY-MM-DD',
  'date-time': () => 'a real moment with its offset, 2026-11-20T17:30:00+07:00',
  period: () => 'a period: 2026, 2026-Q3 or 2026-10',
  'closed-ring': () => 'a ring that ends where it begins',
  'encloses-area': () => 'a ring that encloses an area',
  unique: () => 'an id that no earlier record has',
  existing: (where) => `an id in ${where}`,
  'time-order': (before) => `time order, after ${before}`,
  'not-before': (start) => `not before ${start}`,
  sum: (sum) => `the sum, ${sum}`,
  'same-as-tasks': (counted) => `what tasks.json gives: ${counted}`,
  'programme-count': (count) => `${count} of them`,
  'not-in-future': (moment) => `at most five minutes after ${moment}`,
  'this-snapshot': (id) => `the snapshot that was asked for: ${id}`,
  'same-as-index': (value) => `the same as in the index: ${value}`,
  'near-ward': (value) => `a place in the ward or near it: ${value}`,
}

const describeExpected = ({ code, detail = '' }: Expected): string => expectations[code](detail)

/** A finding in one line. */
export function describeFinding({ kind, id, field, found, expected }: Finding): string {
  const record = id === null ? '' : ` ${id}`
  const what = found === '' ? 'nothing' : found
  const word = kind === 'odd' ? 'odd' : 'set aside'
  return `${word}:${record} ${field}: found ${what}, expected ${describeExpected(expected)}`
}

/** Why an answer is not the contract at all. */
export function describeProblem({ code, path, found }: Problem): string {
  const what = found === '' ? 'nothing' : found
  switch (code) {
    case 'not-object':
      return `is not a JSON object: found ${what}`
    case 'version':
      return `is not version 1 of the contract: found ${what}`
    case 'shape':
      return `lacks what the file needs: ${path}: found ${what}`
  }
}
