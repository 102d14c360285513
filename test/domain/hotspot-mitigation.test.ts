import { describe, expect, it } from 'vitest'
import { compareMitigation } from '../../src/domain/hotspot-mitigation'
import { makeEvent, makeHotspot } from './make-records'

const done = (doneAt: string | null, monitoredSince: string | null = '2025-07-01') =>
  makeHotspot({
    monitoredSince,
    mitigation: {
      description: 'Cống mới',
      state: 'done',
      projectId: null,
      ownerId: null,
      due: null,
      doneAt,
    },
  })

const on = (...days: string[]) =>
  days.map((day, place) =>
    makeEvent({ id: `${day} ${place}`, startedAt: `${day}T10:00:00+07:00`, peak: 30 }),
  )

describe('compareMitigation', () => {
  it('counts on each side of the day, the day itself after it', () => {
    const effect = compareMitigation(
      done('2026-07-15'),
      on('2025-08-01', '2026-07-14', '2026-07-15', '2026-08-01'),
      '2026-11-20',
    )
    expect(effect?.before).toMatchObject({ events: 2, from: '2025-07-01', to: '2026-07-14' })
    expect(effect?.after).toMatchObject({ events: 2, from: '2026-07-15', days: 129 })
  })

  it('claims nothing from fewer than three events on a side', () => {
    const effect = compareMitigation(
      done('2026-07-15'),
      on('2025-08-01', '2025-09-01', '2025-10-01', '2026-08-01', '2026-08-02'),
      '2026-11-20',
    )
    expect(effect?.isComparable).toBe(false)
    expect(effect?.after).toMatchObject({ perMonth: null, meanPeak: null })
    expect(effect?.before.meanPeak).toBe(30)
  })

  it('compares events a month where both sides have three', () => {
    const effect = compareMitigation(
      done('2026-09-20'),
      on('2026-08-21', '2026-08-22', '2026-09-01', '2026-09-20', '2026-10-20', '2026-11-20'),
      '2026-11-20',
    )
    expect(effect).toMatchObject({
      isComparable: true,
      after: { events: 3, days: 62, perMonth: 1.5 },
    })
  })

  it('has no side that was not watched', () => {
    const effect = compareMitigation(done('2025-06-01'), on('2025-05-01'), '2026-11-20')
    expect(effect?.before).toMatchObject({ from: null, events: 0, perMonth: null })
  })

  it('is nothing while the measure is not done, or only to come', () => {
    expect(compareMitigation(done(null), [], '2026-11-20')).toBeNull()
    expect(compareMitigation(done('2026-11-21'), [], '2026-11-20')).toBeNull()
    expect(compareMitigation(makeHotspot(), [], '2026-11-20')).toBeNull()
  })
})
