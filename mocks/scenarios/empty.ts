import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import type { Summary } from '../../src/contract/summary'
import { summarizeTasks } from '../../src/domain/task-summary'
import { buildWard } from '../builders/ward'
import { atMinute } from '../calendar'
import { lastDay, snapshotEntries } from '../history'
import type { Scenario } from '../scenario'
import { buildLike } from './normal'

/** The first day: the ward and its resolution are known, nothing has been reported yet. */
export function buildEmpty(): Scenario {
  const nothing = ({ id }: SnapshotEntry): unknown => ({ version: 1, snapshot: id, items: [] })
  const observedAt = atMinute(lastDay, 17 * 60)
  return buildLike('empty', {
    entries: snapshotEntries.slice(0, 1),
    builders: {
      ward: (entry) => {
        const ward = buildWard(entry)
        return {
          ...ward,
          sources: ward.sources.map((source) => ({
            ...source,
            reportedAt: null,
            nextDueOn: null,
          })),
        }
      },

      indicators: nothing,
      projects: nothing,
      hotspots: nothing,
      'hotspot-events': nothing,
      tasks: nothing,
      decisions: nothing,
      summary: ({ id }): Summary => ({ version: 1, snapshot: id, tasks: summarizeTasks([]) }),
      readings: ({ id }) => ({ version: 1, snapshot: id, observedAt, rain: [], items: [] }),
    },
    liveReadings: () => ({ version: 1, observedAt, rain: [], items: [] }),
    series: [],
  })
}
