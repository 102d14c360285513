import { readSample } from './samples'

export interface SampleRecord {
  kind:
    | 'indicator'
    | 'project'
    | 'hotspot'
    | 'task'
    | 'programme'
    | 'unit'
    | 'person'
    | 'source'
    | 'area'
  id: string
  /** What the screen may call it. */
  names: readonly string[]
}

/** The address that shows a record, as the screen's links to it are written. */
export function addressOfRecord({ kind, id }: Pick<SampleRecord, 'kind' | 'id'>): string {
  switch (kind) {
    case 'indicator':
      return `/targets/${id}`
    case 'project':
      return `/projects/${id}`
    case 'hotspot':
      return `/hotspots/${id}`
    case 'task':
      return `/deadlines/${id}`
    case 'programme':
      return `/programme?item=${id}`
    case 'unit':
      return `/people?unit=${id}`
    case 'person':
      return `/people?person=${id}`
    case 'source':
      return `/data-quality?source=${id}`
    case 'area':
      return `/hotspots?area=${id}`
  }
}

/** Every record with an id that the latest snapshot of the normal sample names. */
export function sampleRecords(): SampleRecord[] {
  const latest = textOf(field(readSample('normal', 'snapshots.json'), 'latest'))
  const file = (name: string) => readSample('normal', `snapshots/${latest}/${name}.json`)
  const ward = file('ward')
  const programme = file('programme')
  const list = (kind: SampleRecord['kind'], holder: unknown, ...names: readonly string[]) =>
    itemsOf(holder).map((item) => ({
      kind,
      id: textOf(field(item, 'id')),
      names: names.flatMap((name) => textsOf(field(item, name))),
    }))
  return [
    ...list('indicator', field(file('indicators'), 'items'), 'name', 'shortName'),
    ...list('project', field(file('projects'), 'items'), 'name', 'shortName'),
    ...list('hotspot', field(file('hotspots'), 'items'), 'name', 'shortName'),
    ...list('task', field(file('tasks'), 'items'), 'title'),
    ...list('programme', field(programme, 'keyTasks'), 'name'),
    ...list('programme', field(programme, 'breakthroughs'), 'name'),
    ...list('programme', field(programme, 'solutions'), 'name'),
    ...list('unit', field(ward, 'units'), 'name', 'shortName'),
    ...list('person', field(ward, 'people'), 'name', 'position'),
    ...list('source', field(ward, 'sources'), 'name'),
    ...list(
      'area',
      itemsOf(field(field(ward, 'areas'), 'features')).map((area) => field(area, 'properties')),
      'name',
    ),
  ]
}

/** A digital field has the name of the unit that it is about. */
const fieldNames = ['Trung tâm PVHCC']

/** Names that also stand as plain text in other fields, where no id is meant. */
export function plainTexts(): ReadonlySet<string> {
  const latest = textOf(field(readSample('normal', 'snapshots.json'), 'latest'))
  const hotspots = itemsOf(
    field(readSample('normal', `snapshots/${latest}/hotspots.json`), 'items'),
  )
  const projects = itemsOf(
    field(readSample('normal', `snapshots/${latest}/projects.json`), 'items'),
  )
  return new Set([
    ...fieldNames,
    ...hotspots.flatMap((spot) => textsOf(field(field(spot, 'mitigation'), 'description'))),
    ...projects.flatMap((project) => textsOf(field(project, 'investor'))),
  ])
}

function field(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined
  const found: unknown = Reflect.get(holder, name)
  return found
}

const itemsOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : [])

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a text: ${String(value)}`)
  return value
}
