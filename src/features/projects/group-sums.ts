import type { WardRules } from '../../contract/rules'
import { sumDisbursement } from '../../domain/money'
import type { DisbursementHeadline } from '../../domain/money'
import type { LocalDate } from '../../lib/dates'
import { percentOf, sum } from '../../lib/numbers'
import type { ProjectRow } from './project-rows'

export interface GroupSums {
  /** Households that have not handed over; null where no row has site clearance. */
  readonly households: number | null
  readonly money: DisbursementHeadline
  /** Paid as per cent of the year's plan, one decimal; null where nothing is summed. */
  readonly paidShare: number | null
}

/** What the rows of a group come to together; money by the rule of the disbursement figure. */
export function sumRows(rows: readonly ProjectRow[], rules: WardRules, asOf: LocalDate): GroupSums {
  const left = rows.flatMap(({ clearance }) => clearance?.remaining ?? [])
  const money = sumDisbursement(
    rows.map(({ project }) => project),
    rules,
    asOf,
  )
  return {
    households: left.length === 0 ? null : sum(left),
    money,
    paidShare: money.included === 0 ? null : percentOf(money.actual, money.yearPlan),
  }
}
