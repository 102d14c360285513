import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sampleNow } from '../../mocks/history'
import { buildScenario, scenarioNames } from '../../mocks/scenarios'
import { plantedFaults } from '../../mocks/scenarios/broken'
import type { PlantedFault } from '../../mocks/scenarios/planting'
import { resources } from '../../src/contract/resources'
import { countHotspots } from '../../src/domain/hotspot-counts'
import { judgeHotspots } from '../../src/domain/hotspot-severity'
import { judgeSources } from '../../src/domain/sources'
import { toEpoch } from '../../src/lib/dates'
import { findFaults, readGood } from './read-scenario'

const latest = 'snapshots/2026-11-20'

async function hashOf(name: (typeof scenarioNames)[number]): Promise<string> {
  vi.resetModules()
  const { buildScenario: build } = await import('../../mocks/scenarios')
  const scenario = build(name)
  const hash = createHash('sha256')
  for (const path of scenario.paths) hash.update(`${path}\n${scenario.fileAt(path)?.text ?? ''}`)
  return hash.digest('hex')
}

describe('the bytes of a scenario', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each(['normal', 'storm', 'broken', 'stale', 'huge'] as const)(
    'are the same in every time zone and every time: %s',
    async (name) => {
      process.env['TZ'] = 'UTC'
      const first = await hashOf(name)
      process.env['TZ'] = 'America/Los_Angeles'
      const second = await hashOf(name)
      process.env['TZ'] = 'Asia/Ho_Chi_Minh'
      const third = await hashOf(name)
      expect([second, third]).toEqual([first, first])
    },
    30_000,
  )

  it('answer every path that is listed and no other', () => {
    for (const name of scenarioNames) {
      const scenario = buildScenario(name)
      expect(scenario.paths.at(-1)).toBe('snapshots.json')
      expect(new Set(scenario.paths).size).toBe(scenario.paths.length)
      expect(scenario.fileAt('snapshots/1999-01-01/ward.json')).toBeNull()
      expect(scenario.fileAt('live/series/N99.json')).toBeNull()
    }
  })
})

describe('what is wrong with a scenario', () => {
  it.each(['normal', 'storm', 'stale', 'huge'] as const)(
    'is nothing: %s',
    (name) => {
      expect(findFaults(buildScenario(name), sampleNow)).toEqual([])
    },
    30_000,
  )

  it('is, when nothing has been reported, only that the 19 targets are missing', () => {
    expect(findFaults(buildScenario('empty'), sampleNow)).toEqual([
      {
        path: `${latest}/programme.json`,
        resource: 'programme',
        id: null,
        field: 'expected.targets',
        kind: 'odd',
        code: 'programme-count',
      },
    ])
  })

  it('is in the broken one exactly what was planted', () => {
    const line = (fault: PlantedFault): string =>
      [fault.path, fault.kind, fault.id ?? '-', fault.field, fault.code].join(' ')
    const found = findFaults(buildScenario('broken'), sampleNow).map(line).sort()
    expect(found).toEqual(plantedFaults.map(line).sort())
  })

  it('covers every kind of fault in the broken one', () => {
    const kinds = new Set(plantedFaults.map(({ kind, code }) => `${kind} ${code}`))
    for (const kind of [
      'set-aside date',
      'set-aside unique',
      'set-aside one-of',
      'set-aside present',
      'odd existing',
      'odd time-order',
      'odd at-most',
      'odd sum',
      'odd not-before',
      'odd same-as-tasks',
      'odd programme-count',
      'odd not-in-future',
      'file-error not-json',
      'file-error login-page',
      'file-error version',
    ]) {
      expect(kinds).toContain(kind)
    }
  })

  it('leaves the good records of the broken one as they are', () => {
    const normal = readGood(buildScenario('normal'), resources.tasks, `${latest}/tasks.json`)
    const broken = readGood(buildScenario('broken'), resources.tasks, `${latest}/tasks.json`)
    expect(broken.items.map(({ id }) => id)).toEqual(normal.items.map(({ id }) => id))
  })

  it('carries markup as text', () => {
    const text = buildScenario('broken').fileAt(`${latest}/indicators.json`)?.text ?? ''
    expect(text).toContain('<img src=x onerror=alert(1)>')
  })
})

describe('a scenario', () => {
  const now = toEpoch(sampleNow)
  const judge = (name: 'storm' | 'stale') => {
    const scenario = buildScenario(name)
    const index = readGood(scenario, resources.snapshots, 'snapshots.json')
    const at = `snapshots/${index.latest}`
    const ward = readGood(scenario, resources.ward, `${at}/ward.json`)
    const hotspots = readGood(scenario, resources.hotspots, `${at}/hotspots.json`)
    const readings = readGood(scenario, resources['live-readings'], 'live/readings.json')
    return { ward, judged: judgeHotspots(hotspots.items, readings, ward.rules, now) }
  }

  it('of a storm has thirteen severe floods and seven severe jams', () => {
    const { judged } = judge('storm')
    expect(countHotspots(judged, 'flood')).toMatchObject({ severe: 13, moderate: 4, light: 1 })
    expect(countHotspots(judged, 'congestion')).toMatchObject({ severe: 7, moderate: 4 })
  })

  it('that is stale knows of no hotspot how it is, and most sources are late', () => {
    const { ward, judged } = judge('stale')
    expect(countHotspots(judged)).toMatchObject({ unknown: 32, of: 32 })
    const late = judgeSources(ward.sources, '2026-11-20', null).filter(({ isLate }) => isLate)
    expect(late.length).toBeGreaterThanOrEqual(8)
  })

  it('that is empty names one snapshot and nothing to compare it with', () => {
    const scenario = buildScenario('empty')
    const { snapshots } = readGood(scenario, resources.snapshots, 'snapshots.json')
    expect(snapshots.map(({ kind }) => kind)).toEqual(['routine'])
    expect(readGood(scenario, resources.tasks, `${latest}/tasks.json`).items).toEqual([])
    expect(readGood(scenario, resources['live-readings'], 'live/readings.json').items).toEqual([])
  })

  it('that is huge has as many records as it says, made within four seconds', () => {
    const started = performance.now()
    const scenario = buildScenario('huge')
    for (const path of scenario.paths) scenario.fileAt(path)
    expect(performance.now() - started).toBeLessThan(4000)
    const { snapshots } = readGood(scenario, resources.snapshots, 'snapshots.json')
    expect(snapshots.map(({ id }) => id)).toEqual(['2026-11-20', '2026-10-20'])
    const at = (name: string): string => `${latest}/${name}.json`
    expect({
      tasks: readGood(scenario, resources.tasks, at('tasks')).items.length,
      projects: readGood(scenario, resources.projects, at('projects')).items.length,
      indicators: readGood(scenario, resources.indicators, at('indicators')).items.length,
      hotspots: readGood(scenario, resources.hotspots, at('hotspots')).items.length,
      events: readGood(scenario, resources['hotspot-events'], at('hotspot-events')).items.length,
    }).toEqual({ tasks: 20000, projects: 2000, indicators: 2000, hotspots: 1000, events: 50000 })
  }, 30_000)
})
