import type { Finding, ResourceName } from '../contract/finding'
import type { SnapshotFiles } from './findings-input'
import { odd } from './findings-odd'

type Collection =
  | 'units'
  | 'people'
  | 'sources'
  | 'areas'
  | 'keyTasks | breakthroughs'
  | 'solutions'
  | 'indicators'
  | 'projects'
  | 'hotspots'

type Known = Partial<Record<Collection, ReadonlySet<string>>>
type Reference = readonly [field: string, to: Collection, id: string | null]

/**
 * References to something that does not exist. Only collections that have been read are looked
 * into, and a record that was set aside exists: its own finding says what is wrong with it.
 */
export function checkReferences(
  files: SnapshotFiles,
  setAside: readonly Finding[] = [],
): Finding[] {
  const known = collectIds(files, setAside)
  return collectReferences(files).flatMap(([resource, id, references]) =>
    references.flatMap(([field, to, target]) =>
      target === null || (known[to]?.has(target) ?? true)
        ? []
        : [odd(resource, id, field, target, 'existing', to)],
    ),
  )
}

function collectIds(files: SnapshotFiles, setAside: readonly Finding[]): Known {
  const known: Known = {}
  const add = (
    to: Collection,
    resource: ResourceName,
    records: readonly { id: string }[] | undefined,
  ) => {
    if (!records) return
    const ids = new Set(records.map((record) => record.id))
    for (const finding of setAside) {
      if (finding.resource === resource && finding.id !== null) ids.add(finding.id)
    }
    known[to] = ids
  }
  const { ward, programme } = files
  add('units', 'ward', ward?.units)
  add('people', 'ward', ward?.people)
  add('sources', 'ward', ward?.sources)
  add(
    'areas',
    'ward',
    ward?.areas.features.map((area) => area.properties),
  )
  add(
    'keyTasks | breakthroughs',
    'programme',
    programme && [...programme.keyTasks, ...programme.breakthroughs],
  )
  add('solutions', 'programme', programme?.solutions)
  add('indicators', 'indicators', files.indicators?.items)
  add('projects', 'projects', files.projects?.items)
  add('hotspots', 'hotspots', files.hotspots?.items)
  return known
}

type Referring = readonly [resource: ResourceName, id: string, references: readonly Reference[]]

function collectReferences(files: SnapshotFiles): Referring[] {
  return [
    ...fromWard(files),
    ...fromProgramme(files),
    ...fromWork(files),
    ...fromHotspots(files),
    ...fromTasks(files),
  ]
}

function fromWard({ ward }: SnapshotFiles): Referring[] {
  if (!ward) return []
  return [
    ...ward.units.map((unit): Referring => [
      'ward',
      unit.id,
      [['units.memberId', 'people', unit.memberId]],
    ]),
    ...ward.people.map((person): Referring => [
      'ward',
      person.id,
      [['people.unitId', 'units', person.unitId]],
    ]),
    ...ward.sources.map((source): Referring => [
      'ward',
      source.id,
      [['sources.unitId', 'units', source.unitId]],
    ]),
  ]
}

function fromProgramme({ programme }: SnapshotFiles): Referring[] {
  if (!programme) return []
  const lists = ['keyTasks', 'breakthroughs'] as const
  return [
    ...lists.flatMap((list) =>
      programme[list].map((branch): Referring => [
        'programme',
        branch.id,
        [[`${list}.leadUnitId`, 'units', branch.leadUnitId]],
      ]),
    ),
    ...programme.solutions.map((solution): Referring => [
      'programme',
      solution.id,
      [
        ['solutions.parentId', 'keyTasks | breakthroughs', solution.parentId],
        ['solutions.leadUnitId', 'units', solution.leadUnitId],
        ['solutions.ownerId', 'people', solution.ownerId],
      ],
    ]),
  ]
}

const each = (field: string, to: Collection, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => [`${field}.${index}`, to, id])

function fromWork({ indicators, projects }: SnapshotFiles): Referring[] {
  return [
    ...(indicators?.items ?? []).map((indicator): Referring => [
      'indicators',
      indicator.id,
      [
        ['leadUnitId', 'units', indicator.leadUnitId],
        ['ownerId', 'people', indicator.ownerId],
        ...each('solutionIds', 'solutions', indicator.solutionIds),
        ['sourceId', 'sources', indicator.sourceId],
      ],
    ]),
    ...(projects?.items ?? []).map((project): Referring => [
      'projects',
      project.id,
      [
        ['leadUnitId', 'units', project.leadUnitId],
        ['ownerId', 'people', project.ownerId],
        ...each('areaIds', 'areas', project.areaIds),
        ['clearance.sourceId', 'sources', project.clearance?.sourceId ?? null],
        ...project.obstacles.flatMap((obstacle, index): Reference[] => [
          [`obstacles.${index}.leadUnitId`, 'units', obstacle.leadUnitId],
          [`obstacles.${index}.ownerId`, 'people', obstacle.ownerId],
        ]),
        ...each('solutionIds', 'solutions', project.solutionIds),
        ...each('indicatorIds', 'indicators', project.indicatorIds),
        ['sourceId', 'sources', project.sourceId],
      ],
    ]),
  ]
}

function fromHotspots({
  hotspots,
  hotspotEvents,
  readings,
  liveReadings,
}: SnapshotFiles): Referring[] {
  return [
    ...(hotspots?.items ?? []).map((hotspot): Referring => [
      'hotspots',
      hotspot.id,
      [
        ['areaId', 'areas', hotspot.areaId],
        ['mitigation.projectId', 'projects', hotspot.mitigation?.projectId ?? null],
        ['mitigation.ownerId', 'people', hotspot.mitigation?.ownerId ?? null],
        ['sourceId', 'sources', hotspot.sourceId],
      ],
    ]),
    ...(hotspotEvents?.items ?? []).map((event): Referring => [
      'hotspot-events',
      event.id,
      [['hotspotId', 'hotspots', event.hotspotId]],
    ]),
    ...(readings?.items ?? []).map((reading): Referring => [
      'readings',
      reading.hotspotId,
      [['hotspotId', 'hotspots', reading.hotspotId]],
    ]),
    ...(liveReadings?.items ?? []).map((reading): Referring => [
      'live-readings',
      reading.hotspotId,
      [['hotspotId', 'hotspots', reading.hotspotId]],
    ]),
  ]
}

function fromTasks({ tasks, decisions, summary }: SnapshotFiles): Referring[] {
  return [
    ...(tasks?.items ?? []).map((task): Referring => [
      'tasks',
      task.id,
      [
        ['ownerId', 'people', task.ownerId],
        ['leadUnitId', 'units', task.leadUnitId],
        ...each('supportUnitIds', 'units', task.supportUnitIds),
        ['solutionId', 'solutions', task.solutionId],
        ['indicatorId', 'indicators', task.indicatorId],
        ['projectId', 'projects', task.projectId],
        ['hotspotId', 'hotspots', task.hotspotId],
        ['sourceId', 'sources', task.sourceId],
      ],
    ]),
    ...(decisions?.items ?? []).map((decision): Referring => [
      'decisions',
      decision.id,
      [
        ['askedByUnitId', 'units', decision.askedByUnitId],
        ['ownerId', 'people', decision.ownerId],
        ['indicatorId', 'indicators', decision.indicatorId],
        ['projectId', 'projects', decision.projectId],
        ['hotspotId', 'hotspots', decision.hotspotId],
      ],
    ]),
    ...(summary?.tasks.earliest ?? []).map((task): Referring => [
      'summary',
      task.id,
      [
        ['tasks.earliest.leadUnitId', 'units', task.leadUnitId],
        ['tasks.earliest.ownerId', 'people', task.ownerId],
      ],
    ]),
  ]
}
