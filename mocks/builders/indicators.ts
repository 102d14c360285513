import type { ActualPoint, Indicator, IndicatorsFile } from '../../src/contract/indicators'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import { periodEnd } from '../calendar'
import { mistaken } from '../history'
import {
  digitalRows,
  serviceCentreRows,
  serviceScoreRows,
  urbanOrderRows,
} from '../vocabulary/indicators-digital'
import { resolutionRows } from '../vocabulary/indicators-resolution'
import { yearlyPlanRows } from '../vocabulary/indicators-yearly'
import { toPlanPoint, type Figure, type IndicatorRow } from '../vocabulary/indicator-row'
import { solutionId } from '../vocabulary/programme'

/** Every indicator of the sample, in the order of its file. */
export const indicatorRows: readonly IndicatorRow[] = [
  ...resolutionRows,
  ...yearlyPlanRows,
  ...serviceCentreRows,
  ...serviceScoreRows,
  ...digitalRows,
  ...urbanOrderRows,
]

/** `indicators.json`: each series as far as it was known on the snapshot's day. */
export function buildIndicators(entry: SnapshotEntry): IndicatorsFile {
  return {
    version: 1,
    snapshot: entry.id,
    items: indicatorRows.map((row) => seeIndicator(row, entry)),
  }
}

function seeIndicator(row: IndicatorRow, entry: SnapshotEntry): Indicator {
  const { figures, note, otherPlans, solutions, baseline, goal, plan, ...same } = row
  return {
    id: row.code,
    ...same,
    baseline: baseline ? toPlanPoint(baseline) : null,
    goal: goal ? toPlanPoint(goal) : null,
    plan: plan.map(toPlanPoint),
    actual: correctedSeries(row.code, seeFigures(figures, entry.asOf), entry),
    otherPlans: (otherPlans ?? []).map(({ by, name, points }) => ({
      by,
      name,
      points: points.map(toPlanPoint),
    })),
    solutionIds: solutions.map(solutionId),
    ...(note && note.since <= entry.asOf ? { note: note.text } : {}),
  }
}

/** The last state of each period's figure that was known by then, in time order. */
function seeFigures(figures: readonly Figure[], asOf: string): ActualPoint[] {
  const latest = new Map<string, Figure>()
  for (const figure of figures) {
    const seen = latest.get(figure.period)
    if (figure.since <= asOf && (!seen || seen.since <= figure.since)) {
      latest.set(figure.period, figure)
    }
  }
  return [...latest.values()]
    .sort((a, b) => (periodEnd(a.period) < periodEnd(b.period) ? -1 : 1))
    .map(({ period, value, estimated }) => ({ period, value, ...(estimated ? { estimated } : {}) }))
}

/** In the snapshot that was corrected later, October's received files were typed as 84,120. */
function correctedSeries(code: string, points: ActualPoint[], entry: SnapshotEntry): ActualPoint[] {
  if (entry.id !== mistaken || code !== 'DV01') return points
  return points.map((point) =>
    point.period === '2026-10' && point.value !== null
      ? { ...point, value: point.value * 10 }
      : point,
  )
}
