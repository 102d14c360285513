import { useMemo } from 'react'
import { listLateProjects } from './late-rows'
import type { LateProjects } from './late-rows'
import { useJudgedProjects } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

/** What the sheet has room for. */
const room = 6

/** The late projects of the brief: never those that are only at risk. */
export function useLateProjectsSheet(data: ProjectsData): LateProjects {
  const { judged, differences } = useJudgedProjects(data)
  const { rules } = data.ward
  const { reference, entry } = data.view
  return useMemo(() => {
    const late = listLateProjects({
      judged,
      differences,
      rules,
      referenceDate: reference.date,
      asOf: entry.asOf,
      room,
    })
    return { ...late, rows: late.rows.slice(0, Math.min(room, late.counts.late)) }
  }, [judged, differences, rules, reference.date, entry.asOf])
}
