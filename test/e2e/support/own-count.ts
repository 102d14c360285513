import type { Files } from './files'
import {
  daysFrom,
  earlierWord,
  hotspotWord,
  indicatorWord,
  isSourceLate,
  projectWord,
  taskWord,
} from './own-rules'

/**
 * How many rows an address asks for, counted from the files alone; null for an address that asks
 * for something that is not counted here (a search for one record).
 */
export function countRows(address: URL, files: Files): number | null {
  const asked = new Map(address.searchParams)
  if (asked.has('q')) return null
  switch (address.pathname) {
    case '/deadlines':
      return countTasks(asked, files)
    case '/targets':
      return countIndicators(asked, files)
    case '/projects':
      return countProjects(asked, files)
    case '/hotspots':
      return countHotspots(asked, files)
    case '/data-quality':
      return countSources(asked, files)
    default:
      return null
  }
}

type Asked = ReadonlyMap<string, string>

const lists = (asked: Asked, name: string, word: string): boolean =>
  asked.get(name)?.split(',').includes(word) ?? true

const ages: Record<string, (days: number) => boolean> = {
  '1-7': (days) => days >= 1 && days <= 7,
  '8-15': (days) => days >= 8 && days <= 15,
  '16-30': (days) => days >= 16 && days <= 30,
  '31-60': (days) => days >= 31 && days <= 60,
  'over-60': (days) => days > 60,
}

function countTasks(asked: Asked, files: Files): number {
  const from = asked.get('from') ?? ''
  const to = asked.get('to') ?? '9999'
  const named = asked.get('age')?.split(',')
  return files.tasks.filter((task) => {
    const word = taskWord(task, files)
    if (word === null || !lists(asked, 'status', word)) return false
    if ((asked.has('from') || asked.has('to')) && task.due === null) return false
    if (task.due !== null && (task.due < from || task.due > to)) return false
    if (named === undefined) return true
    if (word !== 'overdue' || task.due === null) return false
    const days = daysFrom(task.due, files.reference.date)
    return named.some((age) => ages[age]?.(days))
  }).length
}

function countIndicators(asked: Asked, files: Files): number {
  const scope = asked.get('scope') ?? 'resolution'
  return files.indicators.filter(
    (indicator) =>
      indicator.scopes.includes(scope) &&
      (asked.get('field') ?? indicator.field) === indicator.field &&
      (asked.get('part') ?? indicator.part) === indicator.part &&
      lists(asked, 'status', indicatorWord(indicator, files)),
  ).length
}

function countProjects(asked: Asked, files: Files): number | null {
  const year = files.ward.asOf.slice(0, 4)
  return files.projects.filter((project) => {
    const word = projectWord(project, files)
    const isApart = word === 'apart'
    const hasPaid = project.disbursement.some(
      ({ period, actual }) => period.startsWith(year) && actual !== null,
    )
    const isIn: Record<string, boolean> = {
      all: true,
      counted: !isApart,
      late: word === 'late' || word === 'overdue',
      apart: isApart,
      stalled: project.stalled !== null,
      'conclusion-77': project.stalled?.conclusion77 === true,
      clearance: project.clearance !== null,
      disbursement: !isApart && hasPaid,
      unreported:
        !isApart && !hasPaid && project.disbursement.some(({ period }) => period.startsWith(year)),
    }
    if (isIn[asked.get('set') ?? 'all'] !== true) return false
    return lists(asked, 'status', isApart ? 'no-data' : word)
  }).length
}

function countHotspots(asked: Asked, files: Files): number {
  return files.hotspots.filter((hotspot) => {
    const isResolved = hotspot.state === 'resolved'
    const wanted = asked.get('state') ?? 'counted'
    if (wanted !== 'all' && isResolved !== (wanted === 'resolved')) return false
    if ((asked.get('kind') ?? hotspot.kind) !== hotspot.kind) return false
    if (!lists(asked, 'earlier', earlierWord(hotspot, files))) return false
    return lists(asked, 'severity', hotspotWord(hotspot, files))
  }).length
}

function countSources(asked: Asked, files: Files): number {
  const isLateOnly = asked.get('sources') === 'late'
  return files.ward.sources.filter((source) => !isLateOnly || isSourceLate(source, files)).length
}
