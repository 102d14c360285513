import type { Scenario } from '../../mocks/scenario'
import type { PlantedFault } from '../../mocks/scenarios/planting'
import type { Resource } from '../../src/contract/edge'
import type { Finding, ResourceName } from '../../src/contract/finding'
import { readResource } from '../../src/contract/read'
import { resources } from '../../src/contract/resources'
import { checkSnapshot } from '../../src/domain/findings'
import { checkIndex } from '../../src/domain/findings-file'
import type { SnapshotFiles } from '../../src/domain/findings-input'
import { checkReadings, checkSeries } from '../../src/domain/findings-readings'
import { toEpoch } from '../../src/lib/dates'

/** Reads a scenario's files as the page does, and collects whatever is wrong with them. */
class ScenarioReader {
  readonly found: PlantedFault[] = []
  private readonly scenario: Scenario

  constructor(scenario: Scenario) {
    this.scenario = scenario
  }

  /** The file's data, or undefined where the answer is not this resource at all. */
  read<Data>(resource: Resource<ResourceName, Data>, path: string): [Data?, Finding[]?] {
    const file = this.scenario.fileAt(path)
    if (!file) throw new Error(`${this.scenario.name} has no ${path}`)
    const fail = (code: PlantedFault['code']): [] => {
      this.found.push({
        path,
        resource: resource.name,
        id: null,
        field: '',
        kind: 'file-error',
        code,
      })
      return []
    }
    if (file.contentType.startsWith('text/html')) return fail('login-page')
    let json: unknown
    try {
      json = JSON.parse(file.text)
    } catch {
      return fail('not-json')
    }
    const result = readResource(resource, json, 'all')
    if (!result.ok) {
      return fail(result.problem.code === 'version' ? 'version' : 'not-json')
    }
    this.note(result.findings, () => path)
    return [result.data, result.findings]
  }

  note(findings: readonly Finding[], pathOf: (finding: Finding) => string): void {
    for (const finding of findings) {
      const { resource, id, field, kind, expected } = finding
      this.found.push({ path: pathOf(finding), resource, id, field, kind, code: expected.code })
    }
  }
}

/** All that is wrong with a scenario, in each file and between them. */
export function findFaults(scenario: Scenario, now: string): PlantedFault[] {
  const reader = new ScenarioReader(scenario)
  const [index] = reader.read(resources.snapshots, 'snapshots.json')
  const [live, liveFindings = []] = reader.read(resources['live-readings'], 'live/readings.json')
  if (!index || !live) throw new Error('the index and the live readings can always be read')
  reader.note(checkIndex(index), () => 'snapshots.json')
  reader.note(checkReadings('live-readings', live, toEpoch(now)), () => 'live/readings.json')
  for (const entry of index.snapshots) {
    const at = (name: string): string => `snapshots/${entry.id}/${name}.json`
    const setAside: Finding[] = []
    const take = <Data>(resource: Resource<ResourceName, Data>): Data | undefined => {
      const [data, findings = []] = reader.read(resource, at(resource.name))
      setAside.push(...findings)
      return data
    }
    const files: SnapshotFiles = {
      entry,
      ward: take(resources.ward),
      programme: take(resources.programme),
      indicators: take(resources.indicators),
      projects: take(resources.projects),
      hotspots: take(resources.hotspots),
      hotspotEvents: take(resources['hotspot-events']),
      tasks: take(resources.tasks),
      decisions: take(resources.decisions),
      summary: take(resources.summary),
      readings: take(resources.readings),
      liveReadings: entry.id === index.latest ? live : undefined,
    }
    reader.note(checkSnapshot(files, [...setAside, ...liveFindings]), ({ resource }) =>
      resource === 'live-readings' ? 'live/readings.json' : at(resource),
    )
    if (entry.id === index.latest) checkAllSeries(reader, scenario, files)
  }
  return reader.found
}

function checkAllSeries(reader: ScenarioReader, scenario: Scenario, files: SnapshotFiles): void {
  const events = new Set(files.hotspotEvents?.items.map(({ id }) => id))
  for (const path of scenario.paths.filter((each) => each.startsWith('live/series/'))) {
    const [series] = reader.read(resources.series, path)
    const hotspotId = path.slice('live/series/'.length, -'.json'.length)
    if (series) reader.note(checkSeries(series, hotspotId, events), () => path)
  }
}

/** One file of a scenario that is known to be good. */
export function readGood<Data>(
  scenario: Scenario,
  resource: Resource<ResourceName, Data>,
  path: string,
): Data {
  const [data] = new ScenarioReader(scenario).read(resource, path)
  if (data === undefined) throw new Error(`${path} cannot be read`)
  return data
}
