import * as v from 'valibot'
import { isDateTime, isLocalDate } from '../lib/dates'

// What a check expects is given as its message, a code of finding.ts: words belong to i18n.

export const version = v.literal(1)

export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'id'))
export const idOrNull = v.nullable(id)

const somethingWritten = v.regex(/\S/, 'non-empty')
export const text = v.pipe(v.string(), somethingWritten)
export const textOrNull = v.nullable(text)

// Prose may be empty: an empty note is no reason to set a record aside.
export const prose = v.string()
export const proseOrNull = v.nullable(prose)
export const shortName = v.pipe(v.string(), somethingWritten, v.maxLength(34))
export const obstacleLabel = v.pipe(v.string(), somethingWritten, v.maxLength(32))

// The converter to JSON Schema knows formats only from its own actions, which accept 30 February.
export const date = v.pipe(v.string(), v.check(isLocalDate, 'date'), v.metadata({ format: 'date' }))
export const dateOrNull = v.nullable(date)
export const dateTime = v.pipe(
  v.string(),
  v.check(isDateTime, 'date-time'),
  v.metadata({ format: 'date-time' }),
)
export const dateTimeOrNull = v.nullable(dateTime)
export const period = v.pipe(v.string(), v.regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/, 'period'))
export const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999))

// JSON can write 1e999, which JavaScript reads as infinity, and nothing in a ward counts beyond this.
const largest = 1e15
export const number = v.pipe(v.number(), v.minValue(-largest), v.maxValue(largest))
export const numberOrNull = v.nullable(number)
export const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(largest))
export const amountOrNull = v.nullable(amount)
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const money = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const moneyOrNull = v.nullable(money)
export const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
export const percentOrNull = v.nullable(percent)

const decisionLevels = ['ward', 'province', 'central'] as const
export const decisionLevel = v.picklist(decisionLevels)
