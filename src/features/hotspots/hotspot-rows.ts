import type { Hotspot } from '../../contract/hotspots'
import type { Project } from '../../contract/projects'
import type { WardRules } from '../../contract/rules'
import type { Person, Source, Ward } from '../../contract/ward'
import { isCountedHotspot, rankActiveHotspots } from '../../domain/hotspot-counts'
import { severities } from '../../domain/hotspot-severity'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { judgeProject } from '../../domain/project-status'
import type { JudgedProject } from '../../domain/project-status'
import { lateSourceIds } from '../../domain/sources'
import type { LocalDate } from '../../lib/dates'
import type { HotspotsSearch, HotspotStateFilter } from './hotspots-search'

/** One hotspot as the page shows it. */
export interface HotspotRow {
  readonly judged: JudgedHotspot
  readonly hotspot: Hotspot
  /** Its place among the active ones, as on the map and in the list; null when it is not active. */
  readonly rank: number | null
  readonly areaName: string
  /** The project that takes the spot away; null without one, and while projects are not read. */
  readonly project: JudgedProject | null
  readonly owner: Person | null
  readonly source: Source | null
  readonly isSourceLate: boolean
}

interface Given {
  readonly judged: readonly JudgedHotspot[]
  readonly ward: Pick<Ward, 'areas' | 'people' | 'sources'> & { readonly rules: WardRules }
  readonly projects: readonly Project[]
  readonly referenceDate: LocalDate
}

/** All hotspots, the worst first; floods before congestion where equally bad. */
export function listHotspotRows({ judged, ward, projects, referenceDate }: Given): HotspotRow[] {
  const areas = new Map(
    ward.areas.features.map(({ properties }) => [properties.id, properties.name] as const),
  )
  const ranks = new Map(rankActiveHotspots(judged).map(({ id, rank }) => [id, rank] as const))
  const projectOf = byId(projects)
  const people = byId(ward.people)
  const sources = byId(ward.sources)
  const lateSources = lateSourceIds(ward.sources, referenceDate)
  return [...judged].sort(byWeight).map((one) => {
    const { hotspot } = one
    const { mitigation } = hotspot
    const project = find(projectOf, mitigation?.projectId ?? null)
    return {
      judged: one,
      hotspot,
      rank: ranks.get(one.id) ?? null,
      areaName: areas.get(hotspot.areaId) ?? hotspot.areaId,
      project: project && judgeProject(project, ward.rules, referenceDate),
      owner: find(people, mitigation?.ownerId ?? null),
      source: find(sources, hotspot.sourceId),
      isSourceLate: lateSources.has(hotspot.sourceId),
    }
  })
}

const kinds = { flood: 0, congestion: 1 } as const

const byWeight = (left: JudgedHotspot, right: JudgedHotspot): number =>
  severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
  kinds[left.hotspot.kind] - kinds[right.hotspot.kind] ||
  (right.value ?? 0) - (left.value ?? 0)

/** Of two with one id the first counts. */
const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.toReversed().map((item) => [item.id, item] as const))

const find = <Item>(items: ReadonlyMap<string, Item>, id: string | null): Item | null =>
  id === null ? null : (items.get(id) ?? null)

/** Which spots the state in the address asks for; the counts are out of those not resolved. */
export const isInState = (
  { judged }: Pick<HotspotRow, 'judged'>,
  state: HotspotStateFilter,
): boolean => state === 'all' || (state === 'counted') === isCountedHotspot(judged)

/** Whether the filters of the address, search and state aside, keep a row. */
export const isKept = (
  { judged, hotspot }: HotspotRow,
  { kind, severity, earlier, area }: Pick<HotspotsSearch, 'kind' | 'severity' | 'earlier' | 'area'>,
): boolean =>
  (kind === 'all' || hotspot.kind === kind) &&
  (severity.length === 0 || severity.includes(judged.severity)) &&
  (earlier.length === 0 || earlier.includes(judged.earlierSeverity)) &&
  (area === null || hotspot.areaId === area)

/** What the search looks into. */
export const hotspotText = ({
  hotspot,
  areaName,
  project,
  owner,
}: HotspotRow): (string | null)[] => [
  hotspot.name,
  hotspot.shortName ?? null,
  hotspot.id,
  areaName,
  hotspot.cause ?? null,
  hotspot.mitigation?.description ?? null,
  project?.project.name ?? null,
  owner?.name ?? null,
  owner?.position ?? null,
]
