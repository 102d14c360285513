import { describe, expect, it } from 'vitest'
import { isInState, isKept, listHotspotRows } from '../../../src/features/hotspots/hotspot-rows'
import { hotspotsSearch, hotspotsTarget } from '../../../src/features/hotspots/hotspots-search'
import { makePerson, makeProject, makeSource, rules } from '../../domain/make-records'
import { judged, spots, square } from './make-ward'

const ward = {
  areas: square.areas,
  people: [makePerson()],
  sources: [makeSource({ nextDueOn: '2026-11-19' })],
  rules,
}

const list = (all: Parameters<typeof listHotspotRows>[0]['judged']) =>
  listHotspotRows({ judged: all, ward, projects: [makeProject()], referenceDate: '2026-11-20' })

describe('the rows of the table of hotspots', () => {
  it('stand from the worst to the calm, the unknown last', () => {
    const rows = list([...spots('flood', [0, null, 25, 50]), ...spots('congestion', [30])])
    expect(rows.map((row) => row.judged.id)).toEqual([
      'flood-4',
      'congestion-1',
      'flood-3',
      'flood-1',
      'flood-2',
    ])
  })

  it('name area, project, owner and source, and what is unknown by its id', () => {
    const mitigation = {
      description: 'Cống mới',
      state: 'under-way' as const,
      projectId: 'da-01',
      ownerId: 'ng-truong-phong',
      due: '2026-12-31',
      doneAt: null,
    }
    const [first, second] = list([
      judged({ areaId: 'ba-dinh', mitigation }, { value: 50 }),
      judged({ id: 'la', areaId: 'khong-co', sourceId: 'khong-co' }, { value: 0 }),
    ])
    expect(first).toMatchObject({
      areaName: 'Ba Đình',
      project: { project: { name: 'Mở rộng Đại lộ Lê Lợi' } },
      owner: { position: 'Trưởng phòng' },
      isSourceLate: true,
    })
    expect(second).toMatchObject({ areaName: 'khong-co', project: null, owner: null, source: null })
  })

  it('leave resolved spots out unless asked for', () => {
    const rows = list([
      judged({ state: 'resolved' }, { value: 0 }),
      judged({ id: 'b' }, { value: 0 }),
    ])
    expect(rows.filter((row) => isInState(row, 'counted')).map((row) => row.judged.id)).toEqual([
      'b',
    ])
    expect(rows.filter((row) => isInState(row, 'resolved'))).toHaveLength(1)
    expect(rows.filter((row) => isInState(row, 'all'))).toHaveLength(2)
  })

  it('are kept by kind, severity, and severity half an hour before', () => {
    const [row] = list([
      judged({}, { value: 58, earlier: { observedAt: '2026-11-20T17:10:00+07:00', value: 30 } }),
    ])
    const keeps = (part: Partial<typeof hotspotsSearch.fallback>) =>
      row !== undefined && isKept(row, { ...hotspotsSearch.fallback, ...part })
    expect(keeps({})).toBe(true)
    expect(keeps({ kind: 'congestion' })).toBe(false)
    expect(keeps({ severity: ['moderate'] })).toBe(false)
    expect(keeps({ earlier: ['moderate'] })).toBe(true)
    expect(keeps({ earlier: ['severe'] })).toBe(false)
    expect(keeps({ area: 'dien-bien' })).toBe(true)
    expect(keeps({ area: 'ba-dinh' })).toBe(false)
  })
})

describe('the number of a row', () => {
  it('is its place among the active, floods first, whatever the order of the rows', () => {
    const rows = list([...spots('congestion', [30]), ...spots('flood', [25, 50, 5])])
    expect(rows.map(({ judged: { id }, rank }) => [id, rank])).toEqual([
      ['flood-2', 1],
      ['congestion-1', 3],
      ['flood-1', 2],
      ['flood-3', null],
    ])
  })
})

describe('hotspotsTarget', () => {
  it('leads a count to the table, where its rows stand', () => {
    expect(hotspotsTarget({ kind: 'flood', severity: ['severe'] })).toEqual({
      to: '/hotspots',
      search: { kind: 'flood', severity: 'severe', view: 'table' },
    })
    expect(hotspotsTarget({ kind: 'flood', view: 'now' }).search).toEqual({ kind: 'flood' })
  })
})
