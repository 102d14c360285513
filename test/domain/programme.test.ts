import { describe, expect, it } from 'vitest'
import type { Programme } from '../../src/contract/programme'
import { judgeIndicator } from '../../src/domain/indicator-status'
import { buildProgrammeTree } from '../../src/domain/programme'
import type { ProgrammeWork } from '../../src/domain/programme'
import { judgeProject } from '../../src/domain/project-status'
import { judgeTask } from '../../src/domain/task-status'
import type { Indicator } from '../../src/contract/indicators'
import type { Project } from '../../src/contract/projects'
import type { Task } from '../../src/contract/tasks'
import { makeIndicator, makeProject, makeTask, rules } from './make-records'

const today = '2026-11-20'

const branch = (id: string) => ({ id, code: id, name: `Nhánh ${id}`, leadUnitId: 'dv-01' })
const solution = (id: string, parentId: string) => ({
  ...branch(id),
  parentId,
  ownerId: null,
})

const programme: Programme = {
  version: 1,
  snapshot: 'now',
  resolution: { number: '01-NQ/ĐH', title: 'Nghị quyết', date: '2025-08-06' },
  expected: { targets: 19, keyTasks: 1, breakthroughs: 1, solutions: 3 },
  keyTasks: [branch('NV1')],
  breakthroughs: [branch('DP1')],
  solutions: [solution('GP1', 'NV1'), solution('GP2', 'NV1'), solution('GP3', 'DP1')],
}

const work = (given: {
  indicators?: readonly Indicator[]
  projects?: readonly Project[]
  tasks?: readonly Task[]
  tasksThen?: readonly Task[]
}): ProgrammeWork => ({
  indicators: (given.indicators ?? []).map((each) => judgeIndicator(each, rules, today)),
  projects: (given.projects ?? []).map((each) => judgeProject(each, rules, today)),
  tasks: (given.tasks ?? []).map((each) => judgeTask(each, rules, today)),
  tasksThen: given.tasksThen?.map((each) => judgeTask(each, rules, '2026-10-30')) ?? null,
})

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('the tree of the programme', () => {
  it('counts an item that serves two solutions of a branch once in the branch', () => {
    const tree = buildProgrammeTree(
      programme,
      work({ projects: [makeProject({ id: 'da-01', solutionIds: ['GP1', 'GP2'] })] }),
    )
    const [keyTask] = tree.branches
    expect(keyTask?.solutions.map((node) => ids(node.work.projects))).toEqual([
      ['da-01'],
      ['da-01'],
    ])
    expect(ids(keyTask?.work.projects ?? [])).toEqual(['da-01'])
    expect(ids(tree.all.projects)).toEqual(['da-01'])
  })

  it('counts an item once that names a solution twice, and one of two with one id', () => {
    const tree = buildProgrammeTree(
      programme,
      work({
        indicators: [
          makeIndicator({ id: 'ct-01', solutionIds: ['GP1', 'GP1'] }),
          makeIndicator({ id: 'ct-01', solutionIds: ['GP3'] }),
        ],
      }),
    )
    expect(ids(tree.branches[0]?.work.targets ?? [])).toEqual(['ct-01'])
    expect(tree.branches[1]?.work.isGap).toBe(true)
    expect(tree.found.targets).toBe(1)
  })

  it('keeps the targets of the resolution apart from the other indicators', () => {
    const tree = buildProgrammeTree(
      programme,
      work({
        indicators: [
          makeIndicator({ id: 'ct-01', solutionIds: ['GP1'] }),
          makeIndicator({ id: 'kh-01', scopes: ['yearly-plan'], solutionIds: ['GP1'] }),
        ],
      }),
    )
    expect(ids(tree.all.targets)).toEqual(['ct-01'])
    expect(ids(tree.all.otherIndicators)).toEqual(['kh-01'])
    expect(tree.gaps).toBe(2)
  })

  it('counts tasks by status without cancelled ones, and what was overdue at the last meeting', () => {
    const tree = buildProgrammeTree(
      programme,
      work({
        tasks: [
          makeTask({ id: 'a', solutionId: 'GP1', due: '2026-11-19' }),
          makeTask({ id: 'b', solutionId: 'GP1', due: '2026-11-27' }),
          makeTask({ id: 'c', solutionId: 'GP2', due: null }),
          makeTask({ id: 'd', solutionId: 'GP2', state: 'done' }),
          makeTask({ id: 'e', solutionId: 'GP2', state: 'cancelled', due: '2026-11-01' }),
        ],
        tasksThen: [
          makeTask({ id: 'a', solutionId: 'GP1', due: '2026-10-29' }),
          makeTask({ id: 'd', solutionId: 'GP2', due: '2026-10-01' }),
        ],
      }),
    )
    const keyTask = tree.branches[0]
    expect(keyTask?.work.taskCounts).toEqual({
      overdue: 1,
      late: 0,
      'at-risk': 1,
      'on-track': 0,
      done: 1,
      'no-data': 1,
    })
    expect(keyTask?.work.overdueThen).toBe(2)
    expect(keyTask?.solutions.map((node) => node.work.overdueThen)).toEqual([1, 1])
    expect(tree.withOverdue).toBe(1)
    expect(tree.worst?.branch?.id).toBe('NV1')
  })

  it('says nothing of then where nothing is compared, and names no worst where nothing is overdue', () => {
    const tree = buildProgrammeTree(programme, work({ tasks: [makeTask({ solutionId: 'GP1' })] }))
    expect(tree.all.overdueThen).toBeNull()
    expect(tree.worst).toBeNull()
  })

  it('takes the first of two branches with as many overdue tasks as the worst', () => {
    const tree = buildProgrammeTree(
      programme,
      work({
        tasks: [
          makeTask({ id: 'a', solutionId: 'GP3', due: '2026-11-19' }),
          makeTask({ id: 'b', solutionId: 'GP1', due: '2026-11-19' }),
        ],
      }),
    )
    expect(tree.worst?.branch?.id).toBe('NV1')
  })

  it('puts what names no solution, or only unknown ones, outside the programme', () => {
    const tree = buildProgrammeTree(
      programme,
      work({
        indicators: [makeIndicator({ id: 'ct-01', solutionIds: [] })],
        projects: [
          makeProject({ id: 'da-01', solutionIds: ['GP-99'] }),
          makeProject({ id: 'da-02', solutionIds: ['GP-99', 'GP1'] }),
        ],
        tasks: [
          makeTask({ id: 'a', solutionId: null }),
          makeTask({ id: 'b', solutionId: 'GP-99' }),
        ],
      }),
    )
    expect(ids(tree.outside.targets)).toEqual(['ct-01'])
    expect(ids(tree.outside.projects)).toEqual(['da-01'])
    expect(ids(tree.outside.tasks)).toEqual(['a', 'b'])
    expect(ids(tree.all.projects)).toEqual(['da-02'])
    expect(tree.all.tasks).toEqual([])
  })

  it('keeps stalled and suspended projects apart; a solution with nothing else is no gap', () => {
    const tree = buildProgrammeTree(
      programme,
      work({ projects: [makeProject({ id: 'da-01', state: 'suspended', solutionIds: ['GP1'] })] }),
    )
    const work1 = tree.branches[0]?.solutions[0]?.work
    expect(ids(work1?.projects ?? [])).toEqual([])
    expect(ids(work1?.apartProjects ?? [])).toEqual(['da-01'])
    expect(work1?.isGap).toBe(false)
  })

  it('gathers solutions whose parent does not exist under a branch without a name', () => {
    const tree = buildProgrammeTree(
      { ...programme, solutions: [...programme.solutions, solution('GP9', 'NV9')] },
      work({ tasks: [makeTask({ solutionId: 'GP9' })] }),
    )
    const last = tree.branches.at(-1)
    expect([last?.kind, last?.branch, last?.solutions[0]?.solution.id]).toEqual([
      'unknown',
      null,
      'GP9',
    ])
    expect(last?.work.tasks).toHaveLength(1)
    expect(tree.found).toEqual({ targets: 0, keyTasks: 1, breakthroughs: 1, solutions: 4 })
  })
})
