import { describe, expect, it } from 'vitest'
import type { HotspotSeries } from '../../../src/contract/series'
import { listPastEvents } from '../../../src/domain/hotspot-past'
import { listRuns } from '../../../src/features/hotspots/run-choice'
import { makeEvent } from '../../domain/make-records'
import { judged } from './make-ward'

const run = (eventId: string | null) => ({
  eventId,
  points: [{ at: '2026-10-11T12:00:00+07:00', value: 30 }],
  rain: [],
})
const series: HotspotSeries = {
  version: 1,
  hotspotId: 'dn-01',
  runs: [run('cu'), run('moi'), run(null), run('la')],
}
const past = listPastEvents(
  judged({}, { value: 0 }),
  [
    makeEvent({ id: 'cu', startedAt: '2026-08-26T03:00:00+07:00' }),
    makeEvent({ id: 'moi', startedAt: '2026-11-01T03:00:00+07:00' }),
  ],
  '2026-11-20',
)

describe('listRuns', () => {
  it('has today first, then the events from the latest on', () => {
    expect(listRuns(series, past, true).map((one) => one.run.eventId)).toEqual([
      null,
      'moi',
      'la',
      'cu',
    ])
  })

  it('knows on an earlier snapshot’s page only that snapshot’s events', () => {
    expect(listRuns(series, past, false).map((one) => one.run.eventId)).toEqual(['moi', 'cu'])
  })
})
