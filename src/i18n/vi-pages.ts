import { detail } from './vi/detail'
import { quality } from './vi/quality'
import { table } from './vi/table'

/** The words that the overview does without; they come with the first page that needs them. */
export const viPages = {
  detail,
  quality,
  table,
}
