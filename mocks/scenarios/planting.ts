import type { ExpectedCode, ResourceName } from '../../src/contract/finding'

/** A fault of the broken scenario, as the data-quality page should name it. */
export interface PlantedFault {
  /** The file's path below the API's base. */
  path: string
  resource: ResourceName
  /** The record's id; null where the file itself is meant. */
  id: string | null
  /** Dotted path, as in a finding; empty for a whole file. */
  field: string
  /** `file-error`: the answer is not this resource at all. */
  kind: 'set-aside' | 'odd' | 'file-error'
  code: ExpectedCode | 'not-json' | 'login-page' | 'version'
}

/** A fault and how it gets into the file's JSON. */
export interface Fault extends PlantedFault {
  plant: (json: unknown) => unknown
}

/** One list of records of a file. */
export interface RecordList {
  path: string
  resource: ResourceName
  list: string
  /** Dotted path of what names a record. */
  idKey: string
}

export function recordsOf(
  path: string,
  resource: ResourceName,
  list = 'items',
  idKey = 'id',
): RecordList {
  return { path, resource, list, idKey }
}

/** A copy of a good record under a new id, spoiled in one field; the good one stays. */
export function spoiledCopy(
  records: RecordList,
  ofId: string,
  newId: string,
  field: string,
  value: unknown,
  code: ExpectedCode,
  foundAt = field,
): Fault {
  const { path, resource, list, idKey } = records
  return {
    path,
    resource,
    id: idKey === field ? String(value) : newId,
    field: list === 'items' ? foundAt : `${list}.${foundAt}`,
    kind: 'set-aside',
    code,
    plant: (json) =>
      append(json, list, setAt(setAt(find(json, records, ofId), idKey, newId), field, value)),
  }
}

/** A second record with the id of an earlier one, the second differing in a field. */
export function secondWithId(
  records: RecordList,
  id: string,
  field: string,
  value: unknown,
): Fault {
  const { path, resource, list, idKey } = records
  return {
    path,
    resource,
    id,
    field: list === 'items' ? idKey : `${list}.${idKey}`,
    kind: 'set-aside',
    code: 'unique',
    plant: (json) => append(json, list, setAt(find(json, records, id), field, value)),
  }
}

/** A good record with one field that does not agree with the rest. */
export function oddField(
  records: RecordList,
  id: string,
  field: string,
  value: unknown,
  code: ExpectedCode,
  foundAt = field,
): Fault {
  const { path, resource, list, idKey } = records
  return {
    path,
    resource,
    id: idKey === field ? String(value) : id,
    field: list === 'items' ? foundAt : `${list}.${foundAt}`,
    kind: 'odd',
    code,
    plant: (json) => changeRecord(json, records, id, (record) => setAt(record, field, value)),
  }
}

/** A series of a record with two neighbours swapped, the later first. */
export function swapped(
  records: RecordList,
  id: string,
  series: string,
  index: number,
  key: string,
): Fault {
  const { path, resource, list } = records
  return {
    path,
    resource,
    id,
    field: `${list === 'items' ? '' : `${list}.`}${series}.${index}.${key}`,
    kind: 'odd',
    code: 'time-order',
    plant: (json) =>
      changeRecord(json, records, id, (record) =>
        setAt(record, series, swapAt(getAt(record, series), index)),
      ),
  }
}

/** A field of the file itself. */
export function oddInFile(
  path: string,
  resource: ResourceName,
  field: string,
  value: unknown,
  code: ExpectedCode,
): Fault {
  return {
    path,
    resource,
    id: null,
    field,
    kind: 'odd',
    code,
    plant: (json) => setAt(json, field, value),
  }
}

/** A change that is no fault: strange text, long text, unknown fields. */
export function changeText(
  records: RecordList,
  id: string,
  field: string,
  value: unknown,
): { path: string; plant: Fault['plant'] } {
  return {
    path: records.path,
    plant: (json) => changeRecord(json, records, id, (record) => setAt(record, field, value)),
  }
}

/** In place of an id: the first record, whichever it is. */
export const anyRecord = '*'

function find(json: unknown, { list, idKey }: RecordList, id: string): unknown {
  const found = toList(getAt(json, list)).find(
    (record) => id === anyRecord || getAt(record, idKey) === id,
  )
  if (found === undefined) throw new RangeError(`${list} has no ${id} to plant a fault in`)
  return found
}

/** A copy with one record more at the end of a list. */
export function append(json: unknown, list: string, record: unknown): unknown {
  return setAt(json, list, [...toList(getAt(json, list)), record])
}

function changeRecord(
  json: unknown,
  records: RecordList,
  id: string,
  change: (record: unknown) => unknown,
): unknown {
  const { list } = records
  const target = find(json, records, id)
  return setAt(
    json,
    list,
    toList(getAt(json, list)).map((record) => (record === target ? change(record) : record)),
  )
}

function swapAt(value: unknown, index: number): unknown[] {
  const items = toList(value)
  return items.map((item, place) =>
    place === index - 1 ? items[index] : place === index ? items[index - 1] : item,
  )
}

/** The value at a dotted path; undefined where there is none. */
function getAt(value: unknown, path: string): unknown {
  let at = value
  for (const key of path.split('.')) {
    at = Array.isArray(at) ? toList(at)[Number(key)] : isRecord(at) ? at[key] : undefined
  }
  return at
}

/** A copy with the value at a dotted path changed; undefined takes the field away. */
export function setAt(value: unknown, path: string, next: unknown): unknown {
  const [key = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? next : setAt(getAt(value, key), rest.join('.'), next)
  if (Array.isArray(value)) {
    return toList(value).map((item, index) => (index === Number(key) ? inner : item))
  }
  return { ...(isRecord(value) ? value : {}), [key]: inner }
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? Array.from<unknown>(value) : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
