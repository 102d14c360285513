import { describe, expect, it } from 'vitest'
import { hasUnreported, judgeSource, lateSourceIds } from '../../src/domain/sources'
import { makeSource } from './make-records'

describe('a source', () => {
  it('is late only after the day that it is next due', () => {
    const source = makeSource({ nextDueOn: '2026-11-20' })
    expect(judgeSource(source, '2026-11-20', null)).toMatchObject({ isLate: false, daysLate: null })
    expect(judgeSource(source, '2026-11-21', null)).toMatchObject({ isLate: true, daysLate: 1 })
    expect(judgeSource(makeSource({ nextDueOn: null }), '2026-11-21', null).isLate).toBe(false)
  })

  it('that is live is as old as its readings', () => {
    const live = makeSource({ cadence: 'live', reportedAt: null, nextDueOn: null })
    const readings = { observedAt: '2026-11-20T17:40:00+07:00' }
    expect(judgeSource(live, '2026-11-20', readings).updatedAt).toBe('2026-11-20T17:40:00+07:00')
    expect(judgeSource(live, '2026-11-20', null).updatedAt).toBeNull()
    expect(judgeSource(makeSource(), '2026-11-20', readings).updatedAt).toBe(
      '2026-11-05T09:00:00+07:00',
    )
  })

  it('that has never reported is not known to be on time, unless its readings are its reports', () => {
    const silent = makeSource({ reportedAt: null, nextDueOn: null })
    expect(hasUnreported([makeSource(), silent])).toBe(true)
    expect(hasUnreported([makeSource()])).toBe(false)
    expect(hasUnreported([makeSource({ cadence: 'live', reportedAt: null })])).toBe(false)
    expect(hasUnreported([])).toBe(false)
  })

  it('is found by id for the mark beside a figure', () => {
    const sources = [makeSource({ id: 'late', nextDueOn: '2026-11-19' }), makeSource({ id: 'ok' })]
    expect([...lateSourceIds(sources, '2026-11-20')]).toEqual(['late'])
  })
})
