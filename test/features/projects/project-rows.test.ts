import { describe, expect, it } from 'vitest'
import type { Project } from '../../../src/contract/projects'
import { judgeProject } from '../../../src/domain/project-status'
import { sumDisbursement } from '../../../src/domain/money'
import { isKept, listProjectRows } from '../../../src/features/projects/project-rows'
import { projectsSearch } from '../../../src/features/projects/projects-search'
import type { ProjectSet } from '../../../src/features/projects/projects-search'
import { rules } from '../../domain/make-records'
import { makeLate, makeOverdue, makeStalled, ward } from './make-projects'

const referenceDate = '2026-11-20'

const rowsOf = (projects: Project[]) =>
  listProjectRows({
    judged: projects.map((project) => judgeProject(project, rules, referenceDate)),
    differences: new Map(),
    ward,
    referenceDate,
    asOf: referenceDate,
  })

const paid = [
  { period: '2026-10', planned: 80_000_000, actual: 60_000_000 },
  { period: '2026-12', planned: 100_000_000, actual: null },
]
const clearance = {
  land: { total: 2, handedOver: 1 },
  households: { total: 30, handedOver: 21, paidNotHandedOver: 4, unpaid: 3, proposedOut: 2 },
  compensation: { approved: 0, paid: 0 },
  reportedOn: '2026-11-15',
  sourceId: 'ng-01',
  history: [],
}

const projects = [
  makeLate('on-track', 0, { disbursement: paid }),
  makeLate('late', 45, { clearance }),
  makeOverdue('overdue', { disbursement: [{ period: '2026-12', planned: 5, actual: null }] }),
  makeStalled('stalled-77', true),
  makeStalled('stalled-other', false),
  makeLate('suspended', 0, { state: 'suspended', disbursement: paid }),
  makeLate('last-year', 0, { disbursement: [{ period: '2025-12', planned: 9, actual: 9 }] }),
]

const inSet = (set: ProjectSet) =>
  rowsOf(projects)
    .filter((row) => isKept(row, { ...projectsSearch.fallback, set }))
    .map(({ judged }) => judged.id)
    .sort()

describe('the rows of the table of projects', () => {
  it('fall into the groups that numbers elsewhere count', () => {
    expect(inSet('all')).toHaveLength(7)
    expect(inSet('counted')).toEqual(['last-year', 'late', 'on-track', 'overdue'])
    expect(inSet('late')).toEqual(['late', 'overdue'])
    expect(inSet('apart')).toEqual(['stalled-77', 'stalled-other', 'suspended'])
    expect(inSet('stalled')).toEqual(['stalled-77', 'stalled-other'])
    expect(inSet('conclusion-77')).toEqual(['stalled-77'])
    expect(inSet('clearance')).toEqual(['late'])
  })

  it('are in the disbursement figure exactly when its sums count them', () => {
    expect(inSet('disbursement')).toEqual(['on-track'])
    expect(sumDisbursement(projects, rules, referenceDate).included).toBe(1)
  })

  it('are kept by status and by lead unit together', () => {
    const rows = rowsOf([makeLate('a', 45), makeLate('b', 45, { leadUnitId: 'dv-02' })])
    const search = { ...projectsSearch.fallback, status: ['late'], unit: 'dv-02' } as const
    expect(rows.filter((row) => isKept(row, search)).map(({ judged }) => judged.id)).toEqual(['b'])
    expect(rows.filter((row) => isKept(row, { ...search, status: ['done'] }))).toEqual([])
  })

  it('have shares of the year’s plan, what remains to clear, and who is in charge', () => {
    const [row] = rowsOf([
      makeLate('a', 45, { disbursement: paid, clearance, ownerId: 'ng-truong-phong' }),
    ])
    expect(row?.paidShare).toBe(60)
    expect(row?.dueShare).toBe(80)
    expect(row?.clearance?.remaining).toBe(9)
    expect(row?.owner?.position).toBe('Trưởng phòng')
    expect(row?.unit?.name).toBe('Phòng Kinh tế, Hạ tầng và Đô thị')
  })

  it('stand without a unit, person or source that does not exist', () => {
    const [row] = rowsOf([makeLate('a', 45, { leadUnitId: 'x', ownerId: 'y', sourceId: 'z' })])
    expect([row?.unit, row?.owner, row?.source]).toEqual([null, null, null])
  })
})
