import { describe, expect, it } from 'vitest'
import {
  findCompared,
  findLastMeeting,
  followingReference,
  listSnapshots,
  meetingWords,
  namedReference,
  wardClock,
} from '../../src/domain/snapshots'
import { toEpoch } from '../../src/lib/dates'
import { makeEntry } from './make-records'

const meeting = (id: string, given: Parameters<typeof makeEntry>[0] = {}) =>
  makeEntry({ id, asOf: id, heldOn: id, publishedAt: `${id}T17:00:00+07:00`, ...given })

const latest = meeting('2026-11-20', { kind: 'routine', heldOn: null })
const november = meeting('2026-11-13', { kind: 'routine', heldOn: null })
const october = meeting('2026-10-30')
const september = meeting('2026-09-28')
const entries = [latest, november, october, september]

describe('the reference', () => {
  it('of a page that follows is now in the ward', () => {
    expect(followingReference(toEpoch('2026-11-20T17:30:00Z'))).toEqual({
      kind: 'now',
      date: '2026-11-21',
      moment: 1_795_195_800_000,
    })
  })

  it('of a page that names a snapshot is that snapshot’s own', () => {
    expect(namedReference(october)).toEqual({
      kind: 'published',
      date: '2026-10-30',
      moment: toEpoch('2026-10-30T17:00:00+07:00'),
    })
  })

  it('of sample data runs on from its fixed moment', () => {
    const sample = { now: '2026-11-20T17:42:00+07:00' }
    expect(wardClock({ sample }, 1000, 61_000)).toBe(toEpoch('2026-11-20T17:43:00+07:00'))
    expect(wardClock({}, 1000, 61_000)).toBe(61_000)
  })
})

describe('the snapshot compared with', () => {
  it('is the last meeting before the shown one', () => {
    expect(findLastMeeting(entries, latest)?.id).toBe('2026-10-30')
    expect(findLastMeeting(entries, october)?.id).toBe('2026-09-28')
    expect(findLastMeeting(entries, september)).toBeNull()
  })

  it('leaves out replaced meetings', () => {
    const correction = meeting('2026-10-30b', { asOf: '2026-10-30', replaces: '2026-10-30' })
    expect(findLastMeeting([...entries, correction], latest)?.id).toBe('2026-10-30b')
    const routine = meeting('x', { kind: 'routine', asOf: '2026-10-31', replaces: '2026-10-30' })
    expect(findLastMeeting([...entries, routine], latest)?.id).toBe('2026-09-28')
  })

  it('leaves out the one that the shown one replaces', () => {
    const correction = meeting('2026-10-31', { replaces: '2026-10-30' })
    expect(findLastMeeting([correction, october, september], correction)?.id).toBe('2026-09-28')
  })

  it('is found for a snapshot that has left the index', () => {
    expect(findLastMeeting(entries, { id: 'gone', asOf: '2026-10-15' })?.id).toBe('2026-09-28')
  })

  it('is the one that the address names if it is earlier, else the last meeting', () => {
    expect(findCompared(entries, latest, '2026-09-28')?.id).toBe('2026-09-28')
    expect(findCompared(entries, latest, '2026-11-13')?.id).toBe('2026-11-13')
    expect(findCompared(entries, october, '2026-11-13')?.id).toBe('2026-09-28')
    expect(findCompared(entries, latest, 'unknown')?.id).toBe('2026-10-30')
    expect(findCompared(entries, latest, null)?.id).toBe('2026-10-30')
  })
})

describe('the words of a meeting', () => {
  it('are its month and year, with the day where one month had two', () => {
    expect(meetingWords(october, entries)).toEqual({ month: 10, year: 2026, day: null })
    const second = meeting('2026-10-12')
    expect(meetingWords(october, [...entries, second])).toEqual({ month: 10, year: 2026, day: 30 })
    expect(meetingWords(second, [...entries, second])).toEqual({ month: 10, year: 2026, day: 12 })
  })

  it('come from the day it was held, and a correction is no second meeting', () => {
    const held = meeting('2026-11-02', { heldOn: '2026-10-31' })
    expect(meetingWords(held, [held])).toEqual({ month: 10, year: 2026, day: null })
    const correction = meeting('c', {
      asOf: '2026-10-30',
      heldOn: '2026-10-30',
      publishedAt: '2026-10-31T08:00:00+07:00',
      replaces: '2026-10-30',
    })
    expect(meetingWords(correction, [...entries, correction]).day).toBeNull()
  })
})

describe('the list of snapshots', () => {
  it('is newest first without replaced ones', () => {
    const correction = meeting('c', {
      asOf: '2026-10-30',
      publishedAt: '2026-10-31T08:00:00+07:00',
      replaces: '2026-10-30',
    })
    expect(listSnapshots([september, correction, october, latest]).map(({ id }) => id)).toEqual([
      '2026-11-20',
      'c',
      '2026-09-28',
    ])
  })
})
