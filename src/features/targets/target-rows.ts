import type { Indicator, IndicatorScope } from '../../contract/indicators'
import type { WardRules } from '../../contract/rules'
import type { Ward } from '../../contract/ward'
import { compareIndicators } from '../../domain/comparison'
import type { Difference } from '../../domain/comparison'
import { changeOfStatus } from '../../domain/indicator-changes'
import type { StatusChange } from '../../domain/indicator-changes'
import { compareByGap, groupIndicators, hasScope } from '../../domain/indicator-groups'
import { judgeIndicator } from '../../domain/indicator-status'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { judgeSource } from '../../domain/sources'
import type { JudgedSource } from '../../domain/sources'
import type { LocalDate } from '../../lib/dates'

/** The indicators of the snapshot compared with, and the day of their data. */
export interface EarlierIndicators {
  readonly items: readonly Indicator[]
  readonly asOf: LocalDate
}

/** An indicator as the panel and the table show it. */
export interface TargetRow {
  readonly id: string
  readonly judged: JudgedIndicator
  /** null where nothing is compared. */
  readonly difference: Difference | null
}

/** A row of the table, with the names of those behind it. */
export interface TargetTableRow extends TargetRow {
  readonly unitName: string
  readonly unitShort: string
  /** The owner's post; the name beside it where there is one. */
  readonly owner: {
    readonly id: string
    readonly position: string
    readonly name: string | null
  } | null
  /** null: the indicator names a source that does not exist. */
  readonly source: JudgedSource | null
  /** How the status moved since the snapshot compared with. */
  readonly moved: StatusChange | null
  /** Of the three groups (below, on path, the rest) and of the row in them, each by gap. */
  readonly group: number
  readonly place: number
}

/** Rule: of two records with one id the first counts. */
function judgeAll(
  items: readonly Indicator[],
  rules: WardRules,
  asOf: LocalDate,
): readonly JudgedIndicator[] {
  const first = new Map(items.toReversed().map((item) => [item.id, item] as const))
  return items
    .filter((item) => first.get(item.id) === item)
    .map((item) => judgeIndicator(item, rules, asOf))
}

/**
 * Every indicator, judged, the widest gap first. Rule: the snapshot compared with is judged on the
 * day of its own data, by the rules of the shown one.
 */
export function buildTargetRows(
  items: readonly Indicator[],
  earlier: EarlierIndicators | null,
  { rules, asOf }: Pick<Ward, 'rules' | 'asOf'>,
): readonly TargetRow[] {
  const now = judgeAll(items, rules, asOf)
  const then = earlier && judgeAll(earlier.items, rules, earlier.asOf)
  const differences = then && compareIndicators(now, then)
  return [...now].sort(compareByGap).map((judged) => ({
    id: judged.id,
    judged,
    difference: differences?.get(judged.id) ?? null,
  }))
}

export const rowsOfScope = <Row extends TargetRow>(
  rows: readonly Row[],
  scope: IndicatorScope,
): readonly Row[] => rows.filter(({ judged }) => hasScope(judged, scope))

/** Puts the names of units, people and sources beside each row. `reference` judges the sources. */
export function nameTargetRows(
  rows: readonly TargetRow[],
  { units, people, sources }: Pick<Ward, 'units' | 'people' | 'sources'>,
  reference: LocalDate,
): readonly TargetTableRow[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit] as const))
  const personOf = new Map(people.map((person) => [person.id, person] as const))
  const sourceOf = new Map(
    sources.map((source) => [source.id, judgeSource(source, reference, null)] as const),
  )
  const { below, onPath, rest } = groupIndicators(rows.map(({ judged }) => judged))
  const groups = [below, onPath, rest]
  const placeOf = new Map(groups.flat().map(({ id }, place) => [id, place] as const))
  const groupOf = new Map(
    groups.flatMap((group, place) => group.map(({ id }) => [id, place] as const)),
  )
  return rows.map((row) => {
    const { leadUnitId, ownerId, sourceId } = row.judged.indicator
    const unit = unitOf.get(leadUnitId)
    const owner = ownerId === null ? undefined : personOf.get(ownerId)
    return {
      ...row,
      unitName: unit?.name ?? leadUnitId,
      unitShort: unit?.shortName ?? unit?.name ?? leadUnitId,
      owner: owner ? { id: owner.id, position: owner.position, name: owner.name } : null,
      source: sourceOf.get(sourceId) ?? null,
      moved: changeOfStatus(row.difference?.tokenThen ?? null, row.judged.token),
      group: groupOf.get(row.id) ?? 0,
      place: placeOf.get(row.id) ?? 0,
    }
  })
}
