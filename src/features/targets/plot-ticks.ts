import { daysInMonth, makeDate, monthOf, monthsBetween, yearOf } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'

export interface PlotTick {
  /** A month's last day. */
  date: LocalDate
  /** Months from the left edge. */
  at: number
}

const steps = [1, 3, 6, 12, 24, 60]
const mostTicks = 6

/** Ends of months at round steps of the calendar, few enough to be named; `taken` keeps its place. */
export function plotTicks(
  start: LocalDate,
  span: number,
  taken: number | null,
  fewest = 0,
): readonly PlotTick[] {
  const step = steps.find((each) => each >= fewest && span / each <= mostTicks) ?? 120
  const ticks: PlotTick[] = []
  const first = yearOf(start) * 12 + monthOf(start) - 1
  for (let index = first; index <= first + span + 1; index += 1) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    const date = makeDate(year, month, daysInMonth(year, month))
    const at = monthsBetween(start, date)
    // Years end in December; quarters are named by the month that begins a half or a quarter.
    const isRound = step >= 12 ? (index + 1) % step === 0 : index % step === 0
    const isFree = taken === null || Math.abs(at - taken) > span * 0.18
    if (isRound && at >= 0 && at <= span && isFree) ticks.push({ date, at })
  }
  return ticks
}
