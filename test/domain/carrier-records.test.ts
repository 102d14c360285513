import { describe, expect, it } from 'vitest'
import { recordsOfCarrier } from '../../src/domain/carrier-records'
import {
  makeHotspot,
  makeIndicator,
  makePerson,
  makeProject,
  makeSource,
  makeUnit,
} from './make-records'

const mitigation = (ownerId: string | null) => ({
  description: 'Trạm bơm',
  state: 'approved' as const,
  projectId: null,
  ownerId,
  due: null,
  doneAt: null,
})
const solution = { id: 'GP1', code: '1', name: 'Giải pháp', parentId: 'NV1', ownerId: 'ng-a' }

const files = {
  ward: {
    units: [makeUnit({ id: 'dv-01', memberId: 'ng-a' }), makeUnit({ id: 'dv-02', memberId: null })],
    people: [
      makePerson({ id: 'ng-a', unitId: 'dv-01' }),
      makePerson({ id: 'ng-b', unitId: 'dv-02' }),
    ],
    sources: [makeSource({ id: 'ng-01', unitId: 'dv-02' })],
  },
  projects: [
    makeProject({ id: 'da-01', leadUnitId: 'dv-01', ownerId: 'ng-b' }),
    makeProject({ id: 'da-02', leadUnitId: 'dv-02', ownerId: null }),
  ],
  indicators: [makeIndicator({ id: 'ct-01', leadUnitId: 'dv-02', ownerId: 'ng-a' })],
  hotspots: [
    makeHotspot({ id: 'dn-01', mitigation: null }),
    makeHotspot({ id: 'dn-02', mitigation: mitigation('ng-a') }),
    makeHotspot({ id: 'dn-03', mitigation: mitigation(null) }),
  ],
  programme: {
    keyTasks: [{ id: 'NV1', code: 'NV1', name: 'Nhiệm vụ', leadUnitId: 'dv-01' }],
    breakthroughs: [],
    solutions: [{ ...solution, leadUnitId: 'dv-02' }],
  },
}

const idsOf = (kind: 'unit' | 'person', id: string) =>
  Object.fromEntries(
    Object.entries<readonly { id: string }[]>({ ...recordsOfCarrier({ kind, id }, files) }).map(
      ([name, records]) => [name, records.map((record) => record.id)],
    ),
  )

describe('the records of a unit', () => {
  it('are what it leads, its posts, what it reports and the hotspots of its people', () => {
    expect(idsOf('unit', 'dv-01')).toEqual({
      projects: ['da-01'],
      indicators: [],
      hotspots: ['dn-02'],
      programme: ['NV1'],
      people: ['ng-a'],
      units: [],
      sources: [],
    })
    expect(idsOf('unit', 'dv-02')).toEqual({
      projects: ['da-02'],
      indicators: ['ct-01'],
      hotspots: [],
      programme: ['GP1'],
      people: ['ng-b'],
      units: [],
      sources: ['ng-01'],
    })
  })
})

describe('the records of a person', () => {
  it('are what that person owns, and the units that a committee member is in charge of', () => {
    expect(idsOf('person', 'ng-a')).toEqual({
      projects: [],
      indicators: ['ct-01'],
      hotspots: ['dn-02'],
      programme: ['GP1'],
      people: [],
      units: ['dv-01'],
      sources: [],
    })
    expect(idsOf('person', 'ng-b')).toMatchObject({ projects: ['da-01'], units: [] })
  })
})
