import type { DisbursementPoint, ProgressPoint } from '../../src/contract/projects'
import { addMonths, daysBetween, monthsFrom, periodEnd } from '../calendar'
import { lastDay } from '../history'
import { itemAt } from '../random'
import type { ProjectRow } from '../vocabulary/project-row'

// Shares of a year's plan by the end of each month.
const plannedShares = [0.02, 0.05, 0.1, 0.16, 0.23, 0.31, 0.4, 0.49, 0.58, 0.68, 0.83, 1]

// Of what is paid by the last day, the share paid by the end of each month.
const paidShares = [0.02, 0.06, 0.12, 0.2, 0.29, 0.395, 0.505, 0.625, 0.745, 0.875]

/** Running totals of 2026 by month: planned to December, paid as far as it was known. */
export function seeDisbursement(row: ProjectRow, asOf: string): DisbursementPoint[] {
  const plan = row.plan2026
  if (plan === undefined) return []
  return monthsFrom('2026-01', '2026-12').map((period, index) => ({
    period,
    planned: millions(plan * itemAt(plannedShares, index)),
    actual: `${period}-01` <= asOf ? paidBy(row, plan, earlierOf(periodEnd(period), asOf)) : null,
  }))
}

function paidBy(row: ProjectRow, plan: number, date: string): number | null {
  if (row.paid === undefined) return null
  return millions((plan * row.paid * paidShareOn(stopped(row, date))) / 100)
}

/** Nothing is paid while a project is suspended. */
function stopped(row: ProjectRow, date: string): string {
  const suspended = row.states.find(([since, state]) => state === 'suspended' && since <= date)
  return suspended ? suspended[0] : date
}

function paidShareOn(date: string): number {
  const month = Number(date.slice(5, 7)) - 1
  const before = month === 0 ? 0 : itemAt(paidShares, month - 1)
  if (month >= paidShares.length) {
    return before + ((1 - before) * Math.min(20, Number(date.slice(8)))) / 20
  }
  const days = Number(periodEnd(date.slice(0, 7)).slice(8))
  return before + ((itemAt(paidShares, month) - before) * Number(date.slice(8))) / days
}

/** Per cent of the works by month, from the month before the year or the start of the works. */
export function seeWorks(row: ProjectRow, asOf: string): ProgressPoint[] {
  const works = row.milestones.filter(({ stage }) => stage === 'construction')
  const first = works[0]
  const last = row.milestones.filter(({ stage }) => stage === 'handover').at(-1)
  if (row.works === undefined || !last) return []
  const planned = { from: first?.plannedStart ?? last.plannedStart, to: last.plannedEnd }
  const began = first?.began ?? last.began
  const ended = last.ended ?? lastDay
  const start = planned.from > '2025-12-01' ? addMonths(planned.from.slice(0, 7), -1) : '2025-12'
  const end = planned.to > '2026-12-31' ? addMonths(planned.to.slice(0, 7), 0) : '2026-12'
  return monthsFrom(start, earlierOf(end, '2027-12')).map((period) => {
    const day = earlierOf(periodEnd(period), asOf)
    const done = began && began <= day ? shareOf(began, ended, stopped(row, day)) : 0
    return {
      period,
      planned: Math.round(100 * shareOf(planned.from, planned.to, periodEnd(period))),
      actual: `${period}-01` <= asOf ? Math.round(10 * (row.works ?? 0) * done) / 10 : null,
    }
  })
}

function shareOf(from: string, to: string, date: string): number {
  const whole = daysBetween(from, to)
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(from, date) / whole))
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b
}

/** tỷ đồng → đồng, in whole millions. */
function millions(billions: number): number {
  return Math.round(billions * 1000) * 1_000_000
}
