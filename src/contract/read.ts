import * as v from 'valibot'
import type { Edge, Resource } from './edge'
import type { Expected, Finding, ResourceName } from './finding'
import { describeFound, expectedOf, isRecord } from './issue'

export interface Problem {
  /** `not-object`: no JSON object; `version`: not version 1; `shape`: lacks what the file needs. */
  code: 'not-object' | 'version' | 'shape'
  /** Dotted path of the fault; empty for the whole answer. */
  path: string
  found: string
}

export type ReadResult<Data> =
  { ok: true; data: Data; findings: Finding[] } | { ok: false; problem: Problem }

/**
 * Checks an answer of the API at the edge. A record that does not hold, or that repeats the id of an
 * earlier one, is set aside and named; the rest stands. Only an answer that is not this resource at
 * all is refused. Extra fields are dropped.
 *
 * @param faults `first` names one fault a record, so that findings count records; `all` names each.
 */
export function readResource<Data>(
  resource: Resource<ResourceName, Data>,
  json: unknown,
  faults: 'first' | 'all' = 'first',
): ReadResult<Data> {
  if (!isRecord(json)) return refuse('not-object', '', json)
  if (json.version !== 1) return refuse('version', 'version', json.version)
  const findings: Finding[] = []
  const schema = resource.build(tolerantEdge(resource.name, findings, faults === 'first'))
  const result = v.safeParse(schema, json, { abortEarly: true })
  if (result.success) return { ok: true, data: result.output, findings }
  const issue = result.issues[0]
  return refuse('shape', v.getDotPath(issue) ?? '', issue.input)
}

function refuse(code: Problem['code'], path: string, found: unknown): ReadResult<never> {
  return { ok: false, problem: { code, path, found: describeFound(found) } }
}

/** The edge of a reader: takes what holds, notes in `findings` what does not. */
function tolerantEdge(resource: ResourceName, findings: Finding[], abortEarly: boolean): Edge {
  const setAside = (id: string | null, field: string, found: unknown, expected: Expected) => {
    const record = { resource, id, field, found: describeFound(found), expected }
    findings.push({ kind: 'set-aside', ...record })
  }
  return {
    list: (name, item, idKey = 'id') =>
      v.pipe(
        v.array(v.unknown()),
        v.transform((records) => {
          const kept: v.InferOutput<typeof item>[] = []
          const seen = new Set<string>()
          for (const [index, record] of records.entries()) {
            const id = findId(record, idKey)
            if (id !== null && seen.has(id)) {
              setAside(id, fieldPath(name, id, index, idKey), id, { code: 'unique' })
              continue
            }
            const result = v.safeParse(item, record, { abortEarly })
            if (result.success) {
              kept.push(result.output)
              if (id !== null) seen.add(id)
              continue
            }
            for (const issue of result.issues) {
              const field = fieldPath(name, id, index, v.getDotPath(issue) ?? '')
              setAside(id, field, issue.input, expectedOf(issue))
            }
          }
          return kept
        }),
      ),
    orNull: (name, part) =>
      v.pipe(
        // The default makes the transformation see a part that is missing.
        v.optional(v.unknown(), () => undefined),
        v.transform((value) => {
          const result = v.safeParse(v.nullable(part), value, { abortEarly })
          if (result.success) return result.output
          for (const issue of result.issues) {
            const field = joinPath(name, v.getDotPath(issue) ?? '')
            setAside(null, field, issue.input, expectedOf(issue))
          }
          return null
        }),
      ),
  }
}

/** See `Finding.field`: `due`, `units.kind`, `items.3.id`. */
function fieldPath(list: string, id: string | null, index: number, path: string): string {
  if (id === null) return joinPath(list, String(index), path)
  return list === 'items' ? path : joinPath(list, path)
}

function joinPath(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.')
}

function findId(record: unknown, idKey: string): string | null {
  let value = record
  for (const key of idKey.split('.')) value = isRecord(value) ? value[key] : undefined
  return typeof value === 'string' && value !== '' ? value.slice(0, 64) : null
}
