import type { Finding } from '../contract/finding'
import type { SnapshotFiles } from './findings-input'

export interface FindingRecord {
  readonly kind:
    | 'indicator'
    | 'project'
    | 'hotspot'
    | 'task'
    | 'programme'
    | 'unit'
    | 'person'
    | 'source'
    | 'area'
  readonly id: string
}

/**
 * A function that says which record a finding is about; null where the file itself is meant, where
 * the record has no page (an event, a decision), or where it is not shown anywhere: what was set
 * aside exists only if another record has the same id.
 */
export function buildFindingRecord(
  files: Partial<SnapshotFiles>,
): (finding: Finding) => FindingRecord | null {
  const { ward, programme } = files
  const idsOf = (records: readonly { readonly id: string }[] | undefined): ReadonlySet<string> =>
    new Set(records?.map(({ id }) => id))
  const known: Readonly<Record<FindingRecord['kind'], ReadonlySet<string>>> = {
    indicator: idsOf(files.indicators?.items),
    project: idsOf(files.projects?.items),
    hotspot: idsOf(files.hotspots?.items),
    task: idsOf(files.tasks?.items),
    programme: idsOf(
      programme && [...programme.keyTasks, ...programme.breakthroughs, ...programme.solutions],
    ),
    unit: idsOf(ward?.units),
    person: idsOf(ward?.people),
    source: idsOf(ward?.sources),
    area: idsOf(ward?.areas.features.map(({ properties }) => properties)),
  }
  return (finding) => {
    const kind = kindOf(finding)
    const { id } = finding
    return kind !== null && id !== null && known[kind].has(id) ? { kind, id } : null
  }
}

function kindOf({ resource, field }: Finding): FindingRecord['kind'] | null {
  switch (resource) {
    case 'indicators':
      return 'indicator'
    case 'projects':
      return 'project'
    case 'hotspots':
    case 'readings':
    case 'live-readings':
    case 'series':
      return 'hotspot'
    case 'tasks':
    case 'summary':
      return 'task'
    case 'programme':
      return 'programme'
    case 'ward':
      return wardKind(field)
    case 'hotspot-events':
    case 'decisions':
    case 'snapshots':
      return null
  }
}

/** The ward's lists stand in one file; a field starts with its list's name. */
function wardKind(field: string): FindingRecord['kind'] | null {
  if (field.startsWith('units')) return 'unit'
  if (field.startsWith('people')) return 'person'
  if (field.startsWith('sources')) return 'source'
  return field.startsWith('areas') ? 'area' : null
}
