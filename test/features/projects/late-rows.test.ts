import { describe, expect, it } from 'vitest'
import type { Project } from '../../../src/contract/projects'
import { compareProjects } from '../../../src/domain/comparison'
import { judgeProject } from '../../../src/domain/project-status'
import { listLateProjects } from '../../../src/features/projects/late-rows'
import { makeMilestone, rules } from '../../domain/make-records'
import { makeLate, makeOverdue, makeStalled } from './make-projects'

const referenceDate = '2026-11-20'

const judgeAll = (projects: Project[], date: string) =>
  projects.map((project) => judgeProject(project, rules, date))

function list(projects: Project[], room = 5, before: Project[] = []) {
  const judged = judgeAll(projects, referenceDate)
  const differences = compareProjects(judged, judgeAll(before, '2026-10-20'))
  return listLateProjects({ judged, differences, rules, referenceDate, asOf: referenceDate, room })
}

const ids = ({ rows }: ReturnType<typeof list>) => rows.map(({ judged }) => judged.id)

describe('the late projects of the overview', () => {
  it('come by days, then those at risk by days, none on track and none apart', () => {
    const late = list([
      makeLate('a', 10),
      makeLate('b', 20),
      makeLate('c', 29),
      makeLate('d', 30),
      makeOverdue('e'),
      makeStalled('f', true),
      makeLate('g', 151),
    ])
    expect(ids(late)).toEqual(['g', 'e', 'd', 'c', 'b'])
    expect(late.counts).toMatchObject({ late: 3, of: 6, apart: 1, veryLate: 0 })
    expect(late.longest).toBe(151)
    expect(late.more).toBe(0)
  })

  it('say how many late ones found no place; at-risk ones are not counted there', () => {
    const late = list(
      [makeLate('a', 40), makeLate('b', 50), makeLate('c', 60), makeLate('d', 20)],
      2,
    )
    expect(ids(late)).toEqual(['c', 'b'])
    expect(late.more).toBe(1)
  })

  it('carry the days since the meeting, nothing where the project was not there', () => {
    const late = list([makeLate('a', 60), makeLate('b', 40)], 5, [makeLate('a', 45)])
    expect(late.rows.map(({ change }) => change)).toEqual([15, null])
  })

  it('tell the overdue obstacle before the oldest one, else the works, else what causes the delay', () => {
    const obstacle = {
      id: 'v-01',
      label: '4 hộ chưa nhận tiền',
      description: '',
      since: '2026-03-01',
      decisionLevel: 'ward',
      leadUnitId: null,
      ownerId: null,
      due: null,
      resolvedAt: null,
    } as const
    const works = [{ period: '2026-10', planned: 70, actual: 54 }]
    const cause = makeMilestone({
      id: 'm-02',
      name: 'Bàn giao mặt bằng',
      stage: 'clearance',
      plannedEnd: '2026-03-31',
      forecastEnd: '2027-06-30',
    })
    const closing = makeMilestone({ forecastEnd: '2027-03-31' })
    const notes = list(
      [
        makeLate('a', 80, {
          obstacles: [
            { ...obstacle, label: 'chậm cắm mốc', since: '2026-05-01' },
            obstacle,
            { ...obstacle, label: 'đã gỡ', since: '2026-01-01', resolvedAt: '2026-02-01' },
          ],
        }),
        makeLate('e', 75, {
          obstacles: [
            obstacle,
            { ...obstacle, label: 'quá hạn gỡ', since: '2026-09-01', due: '2026-11-01' },
          ],
        }),
        makeLate('b', 70, { physicalProgress: works }),
        makeLate('c', 60, { milestones: [cause, closing], physicalProgress: works }),
        makeLate('d', 20, { physicalProgress: works }),
      ],
      8,
    ).rows.map(({ judged, note }) => [judged.id, note])
    expect(Object.fromEntries(notes)).toEqual({
      a: { kind: 'obstacle', label: '4 hộ chưa nhận tiền' },
      e: { kind: 'obstacle', label: 'quá hạn gỡ' },
      b: { kind: 'works', percent: 54 },
      c: { kind: 'milestone', name: 'Bàn giao mặt bằng' },
      d: { kind: 'works', percent: 54 },
    })
  })

  it('know when nothing can be said', () => {
    expect(list([makeLate('a', 0, { milestones: [] }), makeStalled('b', false)]).isUnknown).toBe(
      true,
    )
    expect(list([makeLate('a', 0)]).isUnknown).toBe(false)
  })
})
