import type { Finding, ResourceName } from '../contract/finding'
import type { TaskFacts } from '../contract/summary'
import type { Task } from '../contract/tasks'
import { toEpoch } from '../lib/dates'
import { checkEvents, checkIndicators, checkSummary, checkTasks } from './findings-file'
import type { SnapshotFiles } from './findings-input'
import { odd } from './findings-odd'
import { checkPlaces } from './findings-places'
import { checkProjects } from './findings-projects'
import { checkReadings } from './findings-readings'
import { checkReferences } from './findings-references'
import { isActiveTask, summarizeTasks } from './task-summary'

/**
 * Everything that the files of a snapshot show to be odd, each file by itself and against the
 * others. `setAside` are the findings of reading them: references to records that were set aside
 * are not named again.
 */
export function checkSnapshot(files: SnapshotFiles, setAside: readonly Finding[] = []): Finding[] {
  const { ward, indicators, projects, hotspots, hotspotEvents, tasks, summary, readings } = files
  const publishedAt = files.entry?.publishedAt ?? ward?.publishedAt
  return [
    ...checkIdentity(files),
    ...checkReferences(files, setAside),
    ...checkProgrammeCounts(files),
    ...checkIndicators(indicators?.items ?? []),
    ...checkProjects(projects?.items ?? []),
    ...(ward ? checkPlaces(ward, hotspots?.items ?? []) : []),
    ...checkEvents(hotspotEvents?.items ?? []),
    ...checkTasks(tasks?.items ?? []),
    ...(summary ? checkSummary(summary.tasks) : []),
    ...(summary && tasks ? compareSummary(summary.tasks, tasks.items) : []),
    ...(readings && publishedAt ? checkReadings('readings', readings, toEpoch(publishedAt)) : []),
  ]
}

/** Each file names the snapshot that it belongs to, and ward.json repeats what the index says. */
function checkIdentity(files: SnapshotFiles): Finding[] {
  const { entry, ward } = files
  const snapshot = entry?.id ?? ward?.snapshot
  const named: readonly (readonly [ResourceName, { snapshot: string } | undefined])[] = [
    ['ward', ward],
    ['programme', files.programme],
    ['indicators', files.indicators],
    ['projects', files.projects],
    ['hotspots', files.hotspots],
    ['hotspot-events', files.hotspotEvents],
    ['tasks', files.tasks],
    ['decisions', files.decisions],
    ['summary', files.summary],
    ['readings', files.readings],
  ]
  const findings = named.flatMap(([resource, file]) =>
    file && snapshot !== undefined && file.snapshot !== snapshot
      ? [odd(resource, null, 'snapshot', file.snapshot, 'this-snapshot', snapshot)]
      : [],
  )
  if (!entry || !ward) return findings
  const repeated = ['asOf', 'publishedAt', 'title', 'kind', 'heldOn'] as const
  return [
    ...findings,
    ...repeated.flatMap((key) =>
      ward[key] === entry[key]
        ? []
        : [odd('ward', null, key, ward[key] ?? undefined, 'same-as-index', entry[key] ?? 'null')],
    ),
  ]
}

/** Rule: fewer or more than the resolution's frame is listed. */
function checkProgrammeCounts({ programme, indicators }: SnapshotFiles): Finding[] {
  if (!programme) return []
  const { expected } = programme
  const counts = [
    ['keyTasks', programme.keyTasks.length],
    ['breakthroughs', programme.breakthroughs.length],
    ['solutions', programme.solutions.length],
    ['targets', indicators?.items.filter(({ scopes }) => scopes.includes('resolution')).length],
  ] as const
  return counts.flatMap(([key, found]) =>
    found === undefined || found === expected[key]
      ? []
      : [
          odd(
            'programme',
            null,
            `expected.${key}`,
            found,
            'programme-count',
            String(expected[key]),
          ),
        ],
  )
}

/** Where the summary differs from the tasks that it sums up; the tasks win. */
function compareSummary(summary: TaskFacts, tasks: readonly Task[]): Finding[] {
  const said = flattenFacts(summary)
  const facts = flattenFacts(summarizeTasks(tasks))
  const differ = (path: string, found: string | number | undefined, expected = 'null') =>
    odd('summary', null, `tasks.${path}`, found, 'same-as-tasks', expected)
  const byId = new Map(tasks.map((task) => [task.id, task]))
  return [
    ...[...new Set([...facts.keys(), ...said.keys()])].flatMap((path) =>
      said.get(path) === facts.get(path)
        ? []
        : [differ(path, said.get(path), facts.get(path)?.toString())],
    ),
    // Which of several tasks of one day comes first is free, so rows are looked up by their ids.
    ...summary.earliest.flatMap((row, index) => {
      const task = byId.get(row.id)
      return task && isActiveTask(task) && task.due === row.due
        ? []
        : [differ(`earliest.${index}.id`, row.id, task && `${task.state}, ${task.due ?? 'null'}`)]
    }),
  ]
}

function flattenFacts(facts: TaskFacts): Map<string, string | number> {
  const flat = new Map<string, string | number>(
    Object.entries(facts.byState).map(([state, count]) => [`byState.${state}`, count]),
  )
  for (const { due, active, submitted } of facts.byDue) {
    // A deadline without tasks says as much as one that is left out.
    if (active > 0) flat.set(`byDue.${due ?? 'null'}.active`, active)
    if (submitted > 0) flat.set(`byDue.${due ?? 'null'}.submitted`, submitted)
  }
  for (const [index, task] of facts.earliest.entries()) flat.set(`earliest.${index}.due`, task.due)
  return flat
}
