import type { LocalDate } from '../../lib/dates'
import type { ProjectRow } from './project-rows'
import { useProjectReasons } from './use-project-reasons'

interface Props {
  row: ProjectRow
  today: LocalDate
}

/** How a project's status came about, as its row tells it. */
export function ProjectExplanation({ row: { judged }, today }: Props) {
  const reasons = useProjectReasons(judged, today)
  return reasons.flatMap(({ words, sum }) =>
    [words, sum].flatMap((line) => (line === undefined ? [] : [<p key={line}>{line}</p>])),
  )
}
