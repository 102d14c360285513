import { describe, expect, it } from 'vitest'
import { hotspotsResource } from '../../src/contract/hotspots'
import { readResource } from '../../src/contract/read'
import { liveReadingsResource } from '../../src/contract/readings'
import { snapshotsResource } from '../../src/contract/snapshot-index'
import { summaryResource } from '../../src/contract/summary'
import { wardResource } from '../../src/contract/ward'
import { examples } from '../commands/openapi/examples'

const [hotspot] = examples.hotspots.items
const fileOf = (...items: unknown[]) => ({ version: 1, snapshot: '2026-11-20', items })

describe('reading an answer that is not the contract', () => {
  it.each([
    ['a page', '<!doctype html><title>Log in</title>', '"<!doctype html><title>Log in</title>"'],
    ['a list', [], '[]'],
    ['null', null, 'null'],
    ['a number', 5, '5'],
  ])('refuses %s', (_name, json, found) => {
    expect(readResource(snapshotsResource, json)).toEqual({
      ok: false,
      problem: { code: 'not-object', path: '', found },
    })
  })

  it.each([
    [{ ...examples.snapshots, version: 2 }, '2'],
    [{ ...examples.snapshots, version: '1' }, '"1"'],
    [{}, ''],
  ])('refuses another version', (json, found) => {
    expect(readResource(snapshotsResource, json)).toEqual({
      ok: false,
      problem: { code: 'version', path: 'version', found },
    })
  })

  it('names the part that a file cannot do without', () => {
    expect(readResource(hotspotsResource, { version: 1, snapshot: 's' })).toEqual({
      ok: false,
      problem: { code: 'shape', path: 'items', found: '' },
    })
    expect(readResource(hotspotsResource, { version: 1, snapshot: 's', items: {} })).toEqual({
      ok: false,
      problem: { code: 'shape', path: 'items', found: '{…}' },
    })
    const rules = { ...examples.ward.rules, flood: { moderateCm: '20', severeCm: 40 } }
    expect(readResource(wardResource, { ...examples.ward, rules })).toEqual({
      ok: false,
      problem: { code: 'shape', path: 'rules.flood.moderateCm', found: '"20"' },
    })
  })
})

describe('reading a file with a bad record', () => {
  it('sets that record aside, names what is wrong, and keeps the rest', () => {
    const bad = { ...hotspot, id: 'ngap-2', location: [19.809, 105.777] }
    const result = readResource(
      hotspotsResource,
      fileOf(hotspot, bad, { ...hotspot, id: 'ngap-3' }),
    )
    expect(result.ok && result.data.items.map(({ id }) => id)).toEqual([
      'ngap-phan-chu-trinh',
      'ngap-3',
    ])
    expect(result.ok && result.findings).toEqual([
      {
        kind: 'set-aside',
        resource: 'hotspots',
        id: 'ngap-2',
        field: 'location.1',
        found: '105.777',
        expected: { code: 'at-most', detail: '90' },
      },
    ])
  })

  it.each([
    [
      { state: 'closed' },
      'state',
      '"closed"',
      { code: 'one-of', detail: 'open | watched | resolved' },
    ],
    [{ level: 4 }, 'level', '4', { code: 'one-of', detail: '1 | 2 | 3' }],
    [{ name: '' }, 'name', '""', { code: 'non-empty' }],
    [{ name: 7 }, 'name', '7', { code: 'text' }],
    [{ areaId: 'phú sơn' }, 'areaId', '"phú sơn"', { code: 'id' }],
    [
      { shortName: 'Đ'.repeat(35) },
      'shortName',
      `"${'Đ'.repeat(35)}"`,
      { code: 'longest', detail: '34' },
    ],
    [{ monitoredSince: '2026-02-30' }, 'monitoredSince', '"2026-02-30"', { code: 'date' }],
    [{ mitigation: [] }, 'mitigation.description', '', { code: 'present' }],
    [{ mitigation: 'x' }, 'mitigation', '"x"', { code: 'object' }],
    [{ location: null }, 'location', 'null', { code: 'list' }],
    [{ cause: null }, 'cause', 'null', { code: 'text' }],
  ])('says what was found and what was expected: %o', (change, field, found, expected) => {
    const result = readResource(hotspotsResource, fileOf({ ...hotspot, ...change }))
    expect(result.ok && result.findings).toEqual([
      {
        kind: 'set-aside',
        resource: 'hotspots',
        id: 'ngap-phan-chu-trinh',
        field,
        found,
        expected,
      },
    ])
  })

  it('shortens what was found to 80 characters', () => {
    const result = readResource(hotspotsResource, fileOf({ ...hotspot, state: 'x'.repeat(200) }))
    expect(result.ok && result.findings[0]?.found).toBe(`"${'x'.repeat(78)}…`)
  })

  it('names a record without an id by its place', () => {
    const result = readResource(hotspotsResource, fileOf(hotspot, null, { ...hotspot, id: 3 }))
    expect(result.ok && result.findings.map(({ id, field }) => [id, field])).toEqual([
      [null, 'items.1'],
      [null, 'items.2.id'],
    ])
  })

  it('counts the first of two records with one id and sets the second aside', () => {
    const result = readResource(hotspotsResource, fileOf(hotspot, { ...hotspot, name: 'Khác' }))
    expect(result.ok && result.data.items.map(({ name }) => name)).toEqual([
      'Đường Phan Chu Trinh, đoạn trước bưu điện',
    ])
    expect(result.ok && result.findings).toEqual([
      {
        kind: 'set-aside',
        resource: 'hotspots',
        id: 'ngap-phan-chu-trinh',
        field: 'id',
        found: '"ngap-phan-chu-trinh"',
        expected: { code: 'unique' },
      },
    ])
  })

  it('gives the place of a bad record to a later good one with the same id', () => {
    const result = readResource(hotspotsResource, fileOf({ ...hotspot, level: 9 }, hotspot))
    expect(result.ok && result.data.items).toEqual([hotspot])
    expect(result.ok && result.findings).toHaveLength(1)
  })

  it('names one fault a record, or each when asked to', () => {
    const file = fileOf({ ...hotspot, level: 9, state: 'x' })
    const first = readResource(hotspotsResource, file)
    const all = readResource(hotspotsResource, file, 'all')
    expect(first.ok && first.findings.map(({ field }) => field)).toEqual(['level'])
    expect(all.ok && all.findings.map(({ field }) => field)).toEqual(['level', 'state'])
  })

  it('drops fields that it does not know', () => {
    const result = readResource(hotspotsResource, { ...fileOf({ ...hotspot, more: 1 }), extra: 2 })
    expect(result).toEqual({
      ok: true,
      data: fileOf(hotspot),
      findings: [],
    })
  })
})

describe('reading lists other than items', () => {
  it('sets aside units, people, sources and areas of the ward by themselves', () => {
    const { ward } = examples
    const result = readResource(wardResource, {
      ...ward,
      units: [...ward.units, { ...ward.units[0], id: 'u-2', kind: 'army' }],
      people: [{ ...ward.people[0], standingCommittee: 'yes' }],
      sources: [...ward.sources, { ...ward.sources[0], id: 's-2', nextDueOn: '2026-11-31' }],
      areas: {
        type: 'FeatureCollection',
        features: [
          ...ward.areas.features,
          { type: 'Feature', geometry: null, properties: { id: 'a-2', name: 'x' } },
        ],
      },
    })
    expect(result.ok && result.data.units).toHaveLength(2)
    expect(result.ok && result.findings.map(({ id, field }) => [id, field])).toEqual([
      ['a-2', 'areas.features.geometry'],
      ['u-2', 'units.kind'],
      ['pho-chu-tich', 'people.standingCommittee'],
      ['s-2', 'sources.nextDueOn'],
    ])
  })

  it('does without a boundary that does not hold or is missing, and says so', () => {
    const { boundary, ...without } = examples.ward
    for (const [json, field] of [
      [{ ...without, boundary: { ...boundary, type: 'Circle' } }, 'boundary.type'],
      [without, 'boundary'],
    ] as const) {
      const result = readResource(wardResource, json)
      expect(result.ok && result.data.boundary).toBeNull()
      expect(result.ok && result.findings).toMatchObject([{ kind: 'set-aside', id: null, field }])
    }
    const result = readResource(wardResource, { ...without, boundary: null })
    expect(result.ok && result.findings).toEqual([])
  })

  it('sets aside a snapshot of the index, a reading, a rain station and a row of the summary', () => {
    const index = readResource(snapshotsResource, {
      ...examples.snapshots,
      snapshots: [{ ...examples.snapshots.snapshots[0], kind: 'special' }],
    })
    expect(index.ok && index.findings).toMatchObject([
      { id: '2026-11-20', field: 'snapshots.kind' },
    ])
    const { items, rain, ...readings } = examples['live-readings']
    const live = readResource(liveReadingsResource, {
      ...readings,
      items: [{ ...items[0], value: -3 }],
      rain: [...rain, ...rain],
    })
    expect(live.ok && live.findings).toMatchObject([
      { id: 'Trạm Hạc Thành', field: 'rain.station', expected: { code: 'unique' } },
      { id: 'ngap-phan-chu-trinh', field: 'value', expected: { code: 'at-least', detail: '0' } },
    ])
    const { tasks } = examples.summary
    const summary = readResource(summaryResource, {
      ...examples.summary,
      tasks: { ...tasks, byDue: [...tasks.byDue, { due: null, active: 1.5, submitted: 0 }] },
    })
    expect(summary.ok && summary.findings).toMatchObject([
      { id: null, field: 'tasks.byDue.1.active', expected: { code: 'whole-number' } },
    ])
  })
})

describe('reading much', () => {
  it('checks 50,000 records in well under a second', () => {
    const items = Array.from({ length: 50_000 }, (_, index) => ({ ...hotspot, id: `h-${index}` }))
    const started = performance.now()
    const result = readResource(hotspotsResource, fileOf(...items))
    expect(result.ok && result.data.items).toHaveLength(50_000)
    // About 0.15 s on two slow cores; the bound only catches a change of order.
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
