import type { SeriesStatus } from '../../domain/indicator-status'
import type { ProjectCourse } from '../../domain/project-course'
import {
  addMonths,
  daysBetween,
  earlierDate,
  laterDate,
  makeDate,
  monthOf,
  yearOf,
} from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import type { CourseInput, PlotPoint } from './build-course-option'
import { niceTicks } from './nice-ticks'

export interface CourseLayout {
  readonly input: CourseInput
  /** Ends of months under the axis: per cent of its width. */
  readonly labels: readonly { readonly month: string; readonly at: number }[]
}

interface Given {
  readonly course: ProjectCourse
  readonly judged: SeriesStatus
  /** One unit of the values on the plot, such as 1e9 for tỷ. */
  readonly unit: number
  /** The forecast end of the whole and the value that it then has; null without one. */
  readonly forecast: { readonly date: LocalDate; readonly value: number } | null
}

const wantedLabels = 4
/** Per cent of the axis between two labels: a month alone, and one with its year. */
const leastGap = { month: 20, withYear: 32 }

/** A course on a plot from zero; null where it has neither a plan nor a figure. */
export function layOutCourse({ course, judged, unit, forecast }: Given): CourseLayout | null {
  const points = [...course.plan, ...course.actual.flat()]
  const first = points[0]
  if (first === undefined) return null
  const dates = [...points.map(({ date }) => date), ...(forecast ? [forecast.date] : [])]
  const from = dates.reduce(earlierDate, first.date)
  const to = dates.reduce(laterDate, first.date)
  const days = Math.max(1, daysBetween(from, to))
  const at = ({ date, value }: { date: LocalDate; value: number }): PlotPoint => [
    daysBetween(from, date),
    value / unit,
  ]
  const last = course.actual.at(-1)?.at(-1)
  const top = Math.max(
    ...[...points, ...(forecast ? [forecast] : [])].map(({ value }) => value / unit),
  )
  const { actual, due, point } = judged
  return {
    input: {
      days,
      top: top > 0 ? top : 1,
      ticks: niceTicks(top),
      plan: course.plan.map(at),
      actual: course.actual.map((run) => run.map(at)),
      forecast: forecast && last && last.date < forecast.date ? [at(last), at(forecast)] : [],
      judged:
        actual === null || due === null || point === null
          ? null
          : {
              day: Math.min(days, Math.max(0, daysBetween(from, point.moment))),
              actual: actual / unit,
              due: due / unit,
            },
    },
    labels: monthsUnder(from, to, days),
  }
}

/** Ends of quarters, half years or years: few enough to be named. */
function monthsUnder(from: LocalDate, to: LocalDate, days: number): CourseLayout['labels'] {
  const step = [3, 6, 12, 24, 60].find((months) => days / 30.44 / months <= wantedLabels) ?? 120
  const gap = yearOf(from) === yearOf(to) ? leastGap.month : leastGap.withYear
  const labels: { month: string; at: number }[] = []
  for (
    let month = makeDate(yearOf(from), monthOf(from), 1);
    month <= to;
    month = addMonths(month, 1)
  ) {
    const end = addMonths(month, 1)
    const at = (100 * (daysBetween(from, end) - 1)) / days
    const isRound = (yearOf(month) * 12 + monthOf(month)) % step === 0
    const isFree = at - (labels.at(-1)?.at ?? -100) >= gap
    if (isRound && isFree && at >= 0 && at <= 101) {
      labels.push({ month: month.slice(0, 7), at: Math.min(100, at) })
    }
  }
  return labels
}
