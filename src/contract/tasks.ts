import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import {
  date,
  dateOrNull,
  dateTime,
  id,
  idOrNull,
  percentOrNull,
  prose,
  proseOrNull,
  text,
  version,
} from './primitives'

const documentKinds = ['resolution', 'conclusion', 'plan', 'directive'] as const
export const taskStates = ['not-started', 'in-progress', 'submitted', 'done', 'cancelled'] as const

export const taskDocumentSchema = v.object({
  kind: v.picklist(documentKinds),
  number: text,
  date,
  meetingOn: dateOrNull,
})

export const extensionSchema = v.object({ from: date, to: date, reason: prose, approvedAt: date })

export const taskSchema = v.object({
  id,
  title: text,
  ownerId: idOrNull,
  leadUnitId: idOrNull,
  supportUnitIds: v.array(id),
  deliverable: proseOrNull,
  expectedResult: proseOrNull,
  due: dateOrNull,
  assignedAt: date,
  document: taskDocumentSchema,
  solutionId: idOrNull,
  indicatorId: idOrNull,
  projectId: idOrNull,
  hotspotId: idOrNull,
  state: v.picklist(taskStates),
  progress: percentOrNull,
  submittedAt: dateOrNull,
  completedAt: dateOrNull,
  result: proseOrNull,
  extensions: v.array(extensionSchema),
  updatedAt: dateTime,
  sourceId: id,
})

const build = (edge: Edge) =>
  v.object({ version, snapshot: id, items: edge.list('items', taskSchema) })

export const tasksResource = defineResource({
  name: 'tasks',
  path: 'snapshots/{id}/tasks.json',
  build,
})

export type Extension = v.InferOutput<typeof extensionSchema>
export type Task = v.InferOutput<typeof taskSchema>
export type TasksFile = v.InferOutput<ReturnType<typeof build>>
export type TaskState = (typeof taskStates)[number]
