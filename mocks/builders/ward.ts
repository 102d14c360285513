import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import type { Source, Ward } from '../../src/contract/ward'
import { addDays, addMonths, atMinute, minuteOf, weekdayOf } from '../calendar'
import { people } from '../vocabulary/people'
import { sourcePlans, type SourcePlan } from '../vocabulary/sources'
import { units } from '../vocabulary/units'
import { buildAreas, buildOutline } from './areas'

/** The thresholds that statuses are decided by, the same in every snapshot. */
const wardRules: Ward['rules'] = {
  indicator: { onTrack: 100, atRisk: 90 },
  task: { dueSoonDays: 7 },
  project: { atRiskDays: 15, lateDays: 30, veryLateMonths: 24 },
  flood: { moderateCm: 20, severeCm: 40 },
  congestion: { moderateMinutes: 10, severeMinutes: 20 },
  rainMention3hMm: 50,
  readingStaleMinutes: 30,
  punctuality: { days: 90, onTrack: 90, atRisk: 80, atLeast: 5 },
  sixClears: { onTrack: 80, atRisk: 60 },
}

/** `ward.json`: the ward as it was known when the snapshot was published. */
export function buildWard(entry: SnapshotEntry): Ward {
  return {
    version: 1,
    snapshot: entry.id,
    asOf: entry.asOf,
    publishedAt: entry.publishedAt,
    title: entry.title,
    kind: entry.kind,
    heldOn: entry.heldOn,
    profile: {
      name: 'Phường Hạc Thành',
      province: 'Thanh Hóa',
      partyCommittee: 'Đảng ủy phường Hạc Thành',
      areaKm2: 24.63,
      population: 197142,
      partyOrganisations: 278,
      partyMembers: 14628,
      term: { from: 2025, to: 2030 },
    },
    boundary: buildOutline(),
    areas: buildAreas(),
    areasAre: 'schematic',
    units: units.map((unit) => ({ ...unit })),
    people: people.map((person) => ({ ...person })),
    sources: sourcePlans.map((plan) => seeSource(plan, entry)),
    rules: wardRules,
  }
}

function seeSource(plan: SourcePlan, entry: SnapshotEntry): Source {
  const { id, name, unitId, cadence, schedule } = plan
  return { id, name, unitId, cadence, schedule, ...lastReport(plan, entry) }
}

function lastReport(
  plan: SourcePlan,
  { asOf, publishedAt }: SnapshotEntry,
): Pick<Source, 'reportedAt' | 'nextDueOn'> {
  if (plan.cadence === 'live') {
    const day = publishedAt.slice(0, 10)
    return { reportedAt: atMinute(day, minuteOf(day, publishedAt) - 2), nextDueOn: null }
  }
  if (plan.cadence === 'weekly') {
    const friday = addDays(asOf, -((weekdayOf(asOf) + 2) % 7))
    return { reportedAt: atMinute(friday, 15 * 60 + 30), nextDueOn: addDays(friday, 7) }
  }
  if (plan.reports) {
    const report = plan.reports.filter(({ on }) => on <= asOf).at(-1)
    return report
      ? { reportedAt: atMinute(report.on, 10 * 60 + 15), nextDueOn: report.nextDueOn }
      : { reportedAt: null, nextDueOn: null }
  }
  const step = plan.cadence === 'quarterly' ? 3 : 1
  const day = String(plan.day ?? 15).padStart(2, '0')
  let month = asOf.slice(0, 7)
  while (`${month}-${day}` > asOf || (Number(month.slice(5)) - 1) % step !== 0) {
    month = addMonths(month, -1)
  }
  return {
    reportedAt: atMinute(`${month}-${day}`, 14 * 60 + 20),
    nextDueOn: `${addMonths(month, step)}-${day}`,
  }
}
