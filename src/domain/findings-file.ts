import type { Finding } from '../contract/finding'
import type { HotspotEvent } from '../contract/hotspot-events'
import type { Indicator } from '../contract/indicators'
import type { SnapshotIndex } from '../contract/snapshot-index'
import type { TaskFacts } from '../contract/summary'
import type { Task } from '../contract/tasks'
import { toEpoch } from '../lib/dates'
import { byPeriod, findDisorder, odd } from './findings-odd'

// What one file alone can show. Rule: such data is shown as reported, and listed.

/** The index: `latest` is one of its snapshots, newest first. */
export function checkIndex(index: SnapshotIndex): Finding[] {
  const findings = findDisorder(
    'snapshots',
    null,
    ['snapshots', 'publishedAt'],
    index.snapshots,
    (entry) => ({ written: entry.publishedAt, order: -toEpoch(entry.publishedAt) }),
  )
  if (!index.snapshots.some((entry) => entry.id === index.latest)) {
    findings.push(odd('snapshots', null, 'latest', index.latest, 'existing', 'snapshots'))
  }
  return findings
}

/** Indicators: series in time order; `field` and `part` where the scopes ask for them. */
export function checkIndicators(indicators: readonly Indicator[]): Finding[] {
  return indicators.flatMap((indicator) => {
    const { id, scopes } = indicator
    const findings = [
      ...findDisorder('indicators', id, ['plan', 'period'], indicator.plan, byPeriod),
      ...findDisorder('indicators', id, ['actual', 'period'], indicator.actual, byPeriod),
      ...indicator.otherPlans.flatMap((plan, index) =>
        findDisorder(
          'indicators',
          id,
          [`otherPlans.${index}.points`, 'period'],
          plan.points,
          byPeriod,
        ),
      ),
    ]
    if (scopes.includes('digital') && !indicator.field) {
      findings.push(odd('indicators', id, 'field', undefined, 'present'))
    }
    const hasParts = scopes.includes('service-centre') || scopes.includes('service-score')
    if (hasParts && !indicator.part) {
      findings.push(odd('indicators', id, 'part', undefined, 'present'))
    }
    return findings
  })
}

/** Events: none ends before it starts. */
export function checkEvents(events: readonly HotspotEvent[]): Finding[] {
  return events.flatMap((event) =>
    event.endedAt !== null && toEpoch(event.endedAt) < toEpoch(event.startedAt)
      ? [odd('hotspot-events', event.id, 'endedAt', event.endedAt, 'not-before', event.startedAt)]
      : [],
  )
}

/** Tasks: none handed in or completed before it was assigned; extensions in time order. */
export function checkTasks(tasks: readonly Task[]): Finding[] {
  return tasks.flatMap((task) => {
    const ends = [
      ['submittedAt', task.submittedAt],
      ['completedAt', task.completedAt],
    ] as const
    return [
      ...ends.flatMap(([field, day]) =>
        day !== null && day < task.assignedAt
          ? [odd('tasks', task.id, field, day, 'not-before', task.assignedAt)]
          : [],
      ),
      ...findDisorder('tasks', task.id, ['extensions', 'to'], task.extensions, (extension) => ({
        written: extension.to,
        order: extension.to,
      })),
    ]
  })
}

/** The summary by itself: deadlines in time order, and as many tasks by deadline as by state. */
export function checkSummary({ byState, byDue }: TaskFacts): Finding[] {
  const findings = findDisorder('summary', null, ['tasks.byDue', 'due'], byDue, ({ due }) => ({
    written: due ?? 'null',
    order: due ?? '9999-99-99',
  }))
  const groups = [
    ['active', byState['not-started'] + byState['in-progress']],
    ['submitted', byState.submitted],
  ] as const
  for (const [key, expected] of groups) {
    const total = byDue.reduce((sum, row) => sum + row[key], 0)
    if (total !== expected) {
      findings.push(odd('summary', null, `tasks.byDue.${key}`, total, 'sum', String(expected)))
    }
  }
  return findings
}
