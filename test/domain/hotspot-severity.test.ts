import { describe, expect, it } from 'vitest'
import { judgeHotspot, judgeHotspots, severityOf } from '../../src/domain/hotspot-severity'
import type { JudgedHotspot } from '../../src/domain/hotspot-severity'
import type { Reading } from '../../src/contract/readings'
import { toEpoch } from '../../src/lib/dates'
import { makeHotspot, makeReading, rules } from './make-records'

const moment = toEpoch('2026-11-20T17:42:00+07:00')

const judge = (given: Partial<Reading>): JudgedHotspot =>
  judgeHotspot(makeHotspot(), makeReading(given), rules, moment)

describe('severity', () => {
  it('begins exactly at its thresholds', () => {
    const thresholds = { moderate: 20, severe: 40 }
    expect(severityOf(40, thresholds)).toBe('severe')
    expect(severityOf(39.9, thresholds)).toBe('moderate')
    expect(severityOf(20, thresholds)).toBe('moderate')
    expect(severityOf(19.9, thresholds)).toBe('light')
    expect(severityOf(0.1, thresholds)).toBe('light')
    expect(severityOf(0, thresholds)).toBe('calm')
    expect(severityOf(null, thresholds)).toBe('unknown')
  })

  it('takes minutes for congestion', () => {
    const jam = makeHotspot({ kind: 'congestion' })
    expect(judgeHotspot(jam, makeReading({ value: 20 }), rules, moment).severity).toBe('severe')
    expect(judgeHotspot(jam, makeReading({ value: 10 }), rules, moment).severity).toBe('moderate')
    expect(judgeHotspot(jam, makeReading({ value: 9 }), rules, moment).isActive).toBe(false)
  })

  it('gives the tokens of the map', () => {
    expect(judge({ value: 58 }).token).toBe('overdue')
    expect(judge({ value: 31 }).token).toBe('late')
    expect(judge({ value: 12 }).token).toBe('at-risk')
    expect(judge({ value: 0 }).token).toBe('on-track')
    expect(judge({ value: null }).token).toBe('no-data')
  })
})

describe('a reading', () => {
  it('is fresh at exactly 30 minutes and unknown a second later', () => {
    expect(judge({ observedAt: '2026-11-20T17:12:00+07:00' })).toMatchObject({
      readingState: 'fresh',
      severity: 'severe',
      isActive: true,
      ageMinutes: 30,
    })
    expect(judge({ observedAt: '2026-11-20T17:11:59+07:00' })).toMatchObject({
      readingState: 'stale',
      severity: 'unknown',
      isActive: false,
      value: null,
    })
  })

  it('may be five minutes ahead and not a second more', () => {
    expect(judge({ observedAt: '2026-11-20T17:47:00+07:00' }).readingState).toBe('fresh')
    expect(judge({ observedAt: '2026-11-20T17:47:01+07:00' })).toMatchObject({
      readingState: 'future',
      severity: 'unknown',
    })
  })

  it('that is null or missing is unknown, never calm', () => {
    expect(judge({ value: null })).toMatchObject({ readingState: 'no-value', severity: 'unknown' })
    expect(judgeHotspot(makeHotspot(), undefined, rules, moment)).toMatchObject({
      readingState: 'none',
      severity: 'unknown',
      ageMinutes: null,
    })
  })

  it('tells the change since the earlier one', () => {
    const earlier = { observedAt: '2026-11-20T17:10:00+07:00', value: 46 }
    expect(judge({ earlier })).toMatchObject({ change: 12, earlierSeverity: 'severe' })
    expect(judge({ earlier: null })).toMatchObject({ change: null, earlierSeverity: 'unknown' })
    expect(judge({ earlier, value: null }).change).toBeNull()
  })

  it('is the first of two for one hotspot', () => {
    const items = [makeReading({ value: 10 }), makeReading({ value: 50 })]
    expect(judgeHotspots([makeHotspot()], { items }, rules, moment)[0]?.value).toBe(10)
  })
})
