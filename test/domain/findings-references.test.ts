import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/contract/finding'
import type { Indicator } from '../../src/contract/indicators'
import { checkReferences } from '../../src/domain/findings-references'
import { examples } from '../commands/openapi/examples'
import { take } from './take'

const head = { version: 1, snapshot: '2026-11-20' } as const
const target = take(examples.indicators.items)
const branch = take(examples.programme.keyTasks)
const solution = take(examples.programme.solutions)
const task = take(examples.tasks.items)

describe('references', () => {
  it('are named where they lead to nothing, in every collection', () => {
    const gone = 'khong-co'
    const indicator: Indicator = {
      ...target,
      leadUnitId: gone,
      ownerId: gone,
      solutionIds: ['gp-08', gone],
      sourceId: gone,
    }
    const project = take(examples.projects.items)
    const hotspot = take(examples.hotspots.items)
    const findings = checkReferences({
      ward: {
        ...examples.ward,
        units: [{ ...take(examples.ward.units), memberId: gone }],
        people: [{ ...take(examples.ward.people), unitId: gone }],
        sources: [
          { ...take(examples.ward.sources), unitId: gone },
          ...examples.ward.sources.slice(1),
        ],
      },
      programme: {
        ...examples.programme,
        keyTasks: [{ ...branch, leadUnitId: gone }],
        solutions: [{ ...solution, parentId: gone, leadUnitId: gone, ownerId: gone }],
      },
      indicators: { ...head, items: [indicator] },
      projects: {
        ...head,
        items: [
          {
            ...project,
            leadUnitId: gone,
            ownerId: gone,
            areaIds: [gone],
            solutionIds: [gone],
            indicatorIds: [gone],
            sourceId: gone,
            clearance: { ...take([project.clearance]), sourceId: gone },
            obstacles: [{ ...take(project.obstacles), leadUnitId: gone, ownerId: gone }],
          },
        ],
      },
      hotspots: {
        ...head,
        items: [
          {
            ...hotspot,
            areaId: gone,
            sourceId: gone,
            mitigation: { ...take([hotspot.mitigation]), projectId: gone, ownerId: gone },
          },
        ],
      },
      hotspotEvents: {
        ...head,
        items: [{ ...take(examples['hotspot-events'].items), hotspotId: gone }],
      },
      tasks: {
        ...head,
        items: [
          {
            ...task,
            ownerId: gone,
            leadUnitId: gone,
            supportUnitIds: [gone],
            solutionId: gone,
            indicatorId: gone,
            projectId: gone,
            hotspotId: gone,
            sourceId: gone,
          },
        ],
      },
      decisions: {
        ...head,
        items: [
          {
            ...take(examples.decisions.items),
            askedByUnitId: gone,
            ownerId: gone,
            indicatorId: gone,
            projectId: gone,
            hotspotId: gone,
          },
        ],
      },
      summary: {
        ...head,
        tasks: {
          ...examples.summary.tasks,
          earliest: [{ ...take(examples.summary.tasks.earliest), leadUnitId: gone, ownerId: gone }],
        },
      },
      readings: {
        ...examples.readings,
        items: [{ ...take(examples.readings.items), hotspotId: gone }],
      },
      liveReadings: {
        ...examples['live-readings'],
        items: [{ ...take(examples.readings.items), hotspotId: gone }],
      },
    })
    expect(
      findings.map(
        ({ resource, field, expected }) => `${resource} ${field} ${expected.detail ?? ''}`,
      ),
    ).toEqual([
      'ward units.memberId people',
      'ward people.unitId units',
      'ward sources.unitId units',
      'programme keyTasks.leadUnitId units',
      'programme solutions.parentId keyTasks | breakthroughs',
      'programme solutions.leadUnitId units',
      'programme solutions.ownerId people',
      'indicators leadUnitId units',
      'indicators ownerId people',
      'indicators solutionIds.1 solutions',
      'indicators sourceId sources',
      'projects leadUnitId units',
      'projects ownerId people',
      'projects areaIds.0 areas',
      'projects clearance.sourceId sources',
      'projects obstacles.0.leadUnitId units',
      'projects obstacles.0.ownerId people',
      'projects solutionIds.0 solutions',
      'projects indicatorIds.0 indicators',
      'projects sourceId sources',
      'hotspots areaId areas',
      'hotspots mitigation.projectId projects',
      'hotspots mitigation.ownerId people',
      'hotspots sourceId sources',
      'hotspot-events hotspotId hotspots',
      'readings hotspotId hotspots',
      'live-readings hotspotId hotspots',
      'tasks ownerId people',
      'tasks leadUnitId units',
      'tasks supportUnitIds.0 units',
      'tasks solutionId solutions',
      'tasks indicatorId indicators',
      'tasks projectId projects',
      'tasks hotspotId hotspots',
      'tasks sourceId sources',
      'decisions askedByUnitId units',
      'decisions ownerId people',
      'decisions indicatorId indicators',
      'decisions projectId projects',
      'decisions hotspotId hotspots',
      'summary tasks.earliest.leadUnitId units',
      'summary tasks.earliest.ownerId people',
    ])
    expect(findings.every(({ kind, found }) => kind === 'odd' && found === '"khong-co"')).toBe(true)
  })

  it('to a record that was set aside are not named a second time', () => {
    const hotspots = { ...head, items: [] }
    const setAside: Finding = {
      kind: 'set-aside',
      resource: 'hotspots',
      id: 'ngap-phan-chu-trinh',
      field: 'level',
      found: '9',
      expected: { code: 'one-of', detail: '1 | 2 | 3' },
    }
    const without = { hotspots, hotspotEvents: examples['hotspot-events'] }
    expect(checkReferences(without)).toHaveLength(1)
    expect(checkReferences(without, [setAside])).toEqual([])
  })
})
