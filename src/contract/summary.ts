import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import { count, date, dateOrNull, id, idOrNull, text, version } from './primitives'

// Written out, not taken from tasks.ts: the overview reads the summary and never the tasks.
export const taskCountsSchema = v.object({
  'not-started': count,
  'in-progress': count,
  submitted: count,
  done: count,
  cancelled: count,
})

export const dueCountSchema = v.object({ due: dateOrNull, active: count, submitted: count })

export const earliestTaskSchema = v.object({
  id,
  title: text,
  leadUnitId: idOrNull,
  ownerId: idOrNull,
  due: date,
})

/** The file's schema; its `tasks` are a named part of the document. */
export const buildSummary = (edge: Edge) =>
  v.object({
    version,
    snapshot: id,
    tasks: v.object({
      byState: taskCountsSchema,
      byDue: edge.list('tasks.byDue', dueCountSchema, 'due'),
      earliest: edge.list('tasks.earliest', earliestTaskSchema),
    }),
  })

export const summaryResource = defineResource({
  name: 'summary',
  path: 'snapshots/{id}/summary.json',
  build: buildSummary,
})

export type DueCount = v.InferOutput<typeof dueCountSchema>
export type Summary = v.InferOutput<ReturnType<typeof buildSummary>>
export type TaskFacts = Summary['tasks']
