import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import { count, date, id, idOrNull, text, version } from './primitives'

export const resolutionSchema = v.object({ number: text, title: text, date })

export const expectedCountsSchema = v.object({
  targets: count,
  keyTasks: count,
  breakthroughs: count,
  solutions: count,
})

export const programmeBranchSchema = v.object({ id, code: text, name: text, leadUnitId: id })

export const solutionSchema = v.object({
  id,
  code: text,
  name: text,
  parentId: id,
  leadUnitId: id,
  ownerId: idOrNull,
})

const build = (edge: Edge) =>
  v.object({
    version,
    snapshot: id,
    resolution: resolutionSchema,
    expected: expectedCountsSchema,
    keyTasks: edge.list('keyTasks', programmeBranchSchema),
    breakthroughs: edge.list('breakthroughs', programmeBranchSchema),
    solutions: edge.list('solutions', solutionSchema),
  })

export const programmeResource = defineResource({
  name: 'programme',
  path: 'snapshots/{id}/programme.json',
  build,
})

export type ProgrammeBranch = v.InferOutput<typeof programmeBranchSchema>
export type Solution = v.InferOutput<typeof solutionSchema>
export type Programme = v.InferOutput<ReturnType<typeof build>>
