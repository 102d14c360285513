import type { Programme, ProgrammeBranch, Solution } from '../../src/contract/programme'
import { breakthroughRows, keyTaskRows, solutionId, type BranchRow } from '../vocabulary/programme'

/** `programme.json`, the same in every snapshot: the resolution does not change within the term. */
export function buildProgramme(snapshot: string): Programme {
  return {
    version: 1,
    snapshot,
    resolution: {
      number: 'Nghị quyết Đại hội lần thứ nhất',
      title: 'Nghị quyết Đại hội đại biểu Đảng bộ phường Hạc Thành, nhiệm kỳ 2025–2030',
      date: '2025-08-06',
    },
    expected: { targets: 19, keyTasks: 5, breakthroughs: 2, solutions: 25 },
    keyTasks: keyTaskRows.map(toBranch),
    breakthroughs: breakthroughRows.map(toBranch),
    solutions: [...keyTaskRows, ...breakthroughRows].flatMap(toSolutions),
  }
}

function toBranch({ id, code, name, leadUnitId }: BranchRow): ProgrammeBranch {
  return { id, code, name, leadUnitId }
}

function toSolutions({ id, solutions }: BranchRow): Solution[] {
  return solutions.map(([code, name, leadUnitId, ownerId]) => ({
    id: solutionId(code),
    code,
    name,
    parentId: id,
    leadUnitId,
    ownerId,
  }))
}
