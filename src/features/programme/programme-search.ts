import { statusOrder } from '../../domain/status'
import { choice, defineSearch, id, text } from '../../lib/search-params'
import type { ParamCodec } from '../../lib/search-params'

const counted = ['targets', 'projects', 'tasks'] as const

/** What a number of a row counts: all of a kind, or those with one status. */
export const linkedParts = [
  ...counted,
  'others',
  'apart',
  ...counted.flatMap((kind) => statusOrder.map((token) => `${kind}-${token}` as const)),
] as const
export type LinkedPart = (typeof linkedParts)[number]

export const solutionFilters = ['all', 'overdue', 'gaps'] as const
export type SolutionFilter = (typeof solutionFilters)[number]

/** The rows that stand for no record; no id of the ward's is written with a dot. */
export const wholeRow = 'all.'
export const outsideRow = 'outside.'

export interface ProgrammeSearch {
  /** The row that is marked and opened: a key task, a breakthrough, a solution. */
  item: string | null
  /** The opened row lists only these; null: all that is not done yet. */
  part: LinkedPart | 'whole'
  /** Branches whose solutions are folded away. */
  folded: readonly string[]
  show: SolutionFilter
  /** The lead unit's id. */
  lead: string | null
  q: string
}

const ids = id()

const item: ParamCodec<string | null> = {
  fallback: null,
  read: (raw) => (raw === wholeRow || raw === outsideRow ? raw : ids.read(raw)),
  write: (value) => value,
}

const idList: ParamCodec<readonly string[]> = {
  fallback: [],
  read: (raw) => [...new Set(raw.split(',').flatMap((part) => ids.read(part) ?? []))],
  write: (value) => (value.length === 0 ? null : value.join(',')),
}

export const programmeSearch = defineSearch<ProgrammeSearch>({
  item,
  part: choice(['whole', ...linkedParts], 'whole'),
  folded: idList,
  show: choice(solutionFilters, 'all'),
  lead: id(),
  q: text(80),
})
