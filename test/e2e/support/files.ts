import { readSample } from './samples'
import type { Scenario } from './samples'

/** The parts of the contract's files that the counts below need, written down once more on purpose. */
export interface PlanPoint {
  period: string
  value: number
}

export interface IndicatorItem {
  id: string
  scopes: string[]
  field?: string
  part?: string
  decimals: number
  direction: 'at-least' | 'at-most' | null
  measure: 'level' | 'term-total' | 'year-total' | 'yearly-average'
  frequency: string
  path: 'line' | 'step'
  baseline: PlanPoint | null
  goal: PlanPoint | null
  plan: PlanPoint[]
  actual: { period: string; value: number | null; estimated?: true }[]
  sourceId: string
}

export interface ProjectItem {
  id: string
  state: string
  stalled: { conclusion77: boolean } | null
  clearance: object | null
  milestones: {
    stage: string
    plannedEnd: string
    extendedEnd: string | null
    forecastEnd: string | null
    actualEnd: string | null
  }[]
  disbursement: { period: string; planned: number; actual: number | null }[]
}

export interface HotspotItem {
  id: string
  kind: 'flood' | 'congestion'
  state: string
}

export interface TaskItem {
  id: string
  title: string
  state: string
  due: string | null
  submittedAt: string | null
  leadUnitId: string | null
  ownerId: string | null
}

export interface ReadingItem {
  hotspotId: string
  observedAt: string
  value: number | null
  earlier: { value: number | null } | null
}

export interface WardFile {
  asOf: string
  publishedAt: string
  rules: {
    indicator: { onTrack: number; atRisk: number }
    task: { dueSoonDays: number }
    project: { atRiskDays: number; lateDays: number }
    flood: { moderateCm: number; severeCm: number }
    congestion: { moderateMinutes: number; severeMinutes: number }
    readingStaleMinutes: number
  }
  sources: { id: string; nextDueOn: string | null }[]
}

export interface IndexFile {
  latest: string
  sample?: { now: string }
  snapshots: { id: string; kind: string; asOf: string }[]
}

interface List<Item> {
  items: Item[]
}

/** What the pages show at one moment: a snapshot's files and the readings that go with it. */
export interface Files {
  /** Where the snapshot's files lie: `snapshots/{id}`. */
  folder: string
  reference: { date: string; moment: number }
  ward: WardFile
  indicators: IndicatorItem[]
  projects: ProjectItem[]
  hotspots: HotspotItem[]
  tasks: TaskItem[]
  readings: ReadingItem[]
}

/**
 * The files behind a page: those of the snapshot that its address names, with that snapshot's own
 * date, else the latest one's with the sample's clock and the readings of now.
 */
export function readFiles(scenario: Scenario, named: string | null): Files {
  const index = read(scenario, 'snapshots.json', isIndex)
  const folder = `snapshots/${named ?? index.latest}`
  const ward = read(scenario, `${folder}/ward.json`, isWard)
  const now = index.sample?.now ?? ward.publishedAt
  const moment = named === null ? now : ward.publishedAt
  const readings = named === null ? 'live/readings.json' : `${folder}/readings.json`
  return {
    folder,
    // The sample's times carry the ward's own offset, so their first ten letters are its day.
    reference: { date: named === null ? now.slice(0, 10) : ward.asOf, moment: Date.parse(moment) },
    ward,
    indicators: read(scenario, `${folder}/indicators.json`, isIndicators).items,
    projects: read(scenario, `${folder}/projects.json`, isProjects).items,
    hotspots: read(scenario, `${folder}/hotspots.json`, isHotspots).items,
    tasks: read(scenario, `${folder}/tasks.json`, isTasks).items,
    readings: read(scenario, readings, isReadings).items,
  }
}

function read<Shape>(
  scenario: Scenario,
  path: string,
  isShaped: (json: unknown) => json is Shape,
): Shape {
  const json = readSample(scenario, path)
  if (!isShaped(json)) throw new Error(`${path} holds no object`)
  return json
}

// The sample is known to be as the contract says; other tests see to that.
const isObject = (json: unknown) => typeof json === 'object' && json !== null
const isIndex = (json: unknown): json is IndexFile => isObject(json)
const isWard = (json: unknown): json is WardFile => isObject(json)
const isIndicators = (json: unknown): json is List<IndicatorItem> => isObject(json)
const isProjects = (json: unknown): json is List<ProjectItem> => isObject(json)
const isHotspots = (json: unknown): json is List<HotspotItem> => isObject(json)
const isTasks = (json: unknown): json is List<TaskItem> => isObject(json)
const isReadings = (json: unknown): json is List<ReadingItem> => isObject(json)
