import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import { dateOrNull, decisionLevel, id, idOrNull, text, version } from './primitives'

const decisionStates = ['asked', 'decided', 'withdrawn'] as const

export const decisionSchema = v.object({
  id,
  title: text,
  proposal: text,
  askedByUnitId: id,
  ownerId: idOrNull,
  due: dateOrNull,
  decisionLevel,
  indicatorId: idOrNull,
  projectId: idOrNull,
  hotspotId: idOrNull,
  state: v.picklist(decisionStates),
})

const build = (edge: Edge) =>
  v.object({ version, snapshot: id, items: edge.list('items', decisionSchema) })

export const decisionsResource = defineResource({
  name: 'decisions',
  path: 'snapshots/{id}/decisions.json',
  build,
})

export type Decision = v.InferOutput<typeof decisionSchema>
export type DecisionsFile = v.InferOutput<ReturnType<typeof build>>
