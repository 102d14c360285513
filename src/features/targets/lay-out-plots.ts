import type { Forecast } from '../../domain/forecast'
import { actualCourse, pathCourse } from '../../domain/indicator-course'
import type { CoursePoint } from '../../domain/indicator-course'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { addDays, addMonths, laterDate, monthsBetween } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import { inTimeOrder, periodEnd, periodStart } from '../../lib/periods'
import type { PlotPoint, TargetPlot } from './build-target-plot-option'
import { scaleOf } from './plot-scale'

export interface LaidOutPlot {
  plot: TargetPlot
  /** The day at whose end the left edge lies. */
  start: LocalDate
  end: LocalDate
}

export interface LaidOutPlots {
  toDate: LaidOutPlot
  /** null: the goal's period is over, or there is no goal. */
  toGoal: LaidOutPlot | null
}

/** The part of a line between two months, cut straight between its points. */
function clip(line: readonly PlotPoint[], from: number, to: number): PlotPoint[] {
  const at = (left: PlotPoint, right: PlotPoint, month: number): PlotPoint => [
    month,
    left[1] + ((right[1] - left[1]) * (month - left[0])) / (right[0] - left[0]),
  ]
  return line.flatMap((point, place): PlotPoint[] => {
    const before = line[place - 1]
    const cuts: PlotPoint[] = []
    for (const edge of [from, to]) {
      if (before && before[0] < edge && point[0] > edge) cuts.push(at(before, point, edge))
    }
    return point[0] >= from && point[0] <= to ? [...cuts, point] : cuts
  })
}

function startOf({ indicator }: JudgedIndicator, asOf: LocalDate): LocalDate {
  const { baseline, measure, actual, plan } = indicator
  if (baseline && (measure === 'level' || measure === 'term-total')) {
    return periodEnd(baseline.period)
  }
  const first = inTimeOrder(actual).find(({ value }) => value !== null) ?? inTimeOrder(plan)[0]
  return first ? addDays(periodStart(first.period), -1) : addMonths(asOf, -12)
}

/** Two plots, since a gap that is plain on the one up to today is a hair's breadth up to the goal. */
export function layOutPlots(
  judged: JudgedIndicator,
  forecast: Forecast | null,
  asOf: LocalDate,
): LaidOutPlots {
  const { indicator, token, actual, due, point, path } = judged
  const start = startOf(judged, asOf)
  const moment = laterDate(point?.moment ?? asOf, addDays(start, 31))
  const toNow = monthsBetween(start, moment)
  const goalEnd = indicator.goal && periodEnd(indicator.goal.period)
  const month = (date: LocalDate): number => monthsBetween(start, date)
  const goalAt = goalEnd === null ? 0 : month(goalEnd)
  const spots = (line: readonly CoursePoint[]): PlotPoint[] =>
    line.map(({ date, value }) => [month(date), value])
  const marks = actualCourse(indicator, asOf)
  const closed = marks.map((line) => spots(line.filter(({ estimated }) => !estimated)))
  const lastLine = marks.at(-1) ?? []
  const estimateFrom = lastLine.findIndex(({ estimated }) => estimated)
  const estimate = estimateFrom < 0 ? [] : spots(lastLine.slice(Math.max(0, estimateFrom - 1)))
  // A mean over years is no point of the line of yearly values.
  const isPlain = path?.kind !== 'average'

  function plotTo(span: number, isToGoal: boolean): LaidOutPlot {
    const clipped = (line: readonly PlotPoint[]) => clip(line, 0, span)
    const end = isToGoal && goalEnd !== null ? goalEnd : addMonths(moment, Math.ceil(span - toNow))
    const isDrawn = (line: readonly PlotPoint[]) => line.length > 0
    const lines = pathCourse(indicator, end).map(spots).map(clipped).filter(isDrawn)
    const reached = closed.map(clipped).filter(isDrawn)
    const ends = marks.flatMap((line) => line.filter(({ period }) => period !== null).slice(-1))
    const lastMark = ends.at(-1)
    const lastClosed = lastLine.findLast(({ estimated }) => !estimated)
    const goal: PlotPoint | null =
      isToGoal && indicator.goal ? [goalAt, indicator.goal.value] : null
    const ahead =
      isToGoal && forecast
        ? {
            from: [month(forecast.last.date), forecast.last.value] as const,
            at: goalAt,
            value: forecast.value,
            low: forecast.low,
            high: forecast.high,
          }
        : null
    const values = [
      ...[...lines, ...reached, estimate].flat().map(([, value]) => value),
      ...(goal ? [goal[1]] : []),
      ...(ahead ? [ahead.low, ahead.high] : []),
    ]
    return {
      start,
      end,
      plot: {
        span,
        scale: scaleOf(values),
        now: month(asOf) <= span ? month(asOf) : null,
        path: lines,
        actual: reached.filter((line) => line.length > 1),
        estimate,
        marks: [
          ...(lastClosed && lastMark?.estimated === true && !isToGoal
            ? [{ at: [month(lastClosed.date), lastClosed.value] as const, isHollow: false }]
            : []),
          ...(lastMark
            ? [
                {
                  at: [month(lastMark.date), lastMark.value] as const,
                  isHollow: lastMark.estimated && !isToGoal,
                },
              ]
            : []),
        ],
        forecast: ahead,
        goal,
        bracket:
          !isToGoal && isPlain && point && actual !== null && due !== null && actual !== due
            ? { at: month(point.moment), actual, due }
            : null,
        token,
      },
    }
  }

  return {
    toDate: plotTo(toNow + Math.max(1, toNow * 0.12), false),
    toGoal: goalEnd !== null && goalEnd > moment ? plotTo(goalAt * 1.02, true) : null,
  }
}
