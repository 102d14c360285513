import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { hotspotsQuery } from '../../api/queries/hotspots'
import { indicatorsQuery } from '../../api/queries/indicators'
import { programmeQuery } from '../../api/queries/programme'
import { projectsQuery } from '../../api/queries/projects'
import { useReadings, useSnapshotFile } from '../../api/use-snapshot-file'
import { LinkedRecords } from '../../components/detail/linked-records'
import type { LinkedRecord } from '../../components/detail/linked-records'
import { useRecordLines } from '../../components/detail/use-record-lines'
import type { RecordLine } from '../../components/detail/use-record-lines'
import { Panel } from '../../components/panel'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import type { View } from '../../components/use-view'
import type { HotspotsFile } from '../../contract/hotspots'
import type { IndicatorsFile } from '../../contract/indicators'
import type { Programme } from '../../contract/programme'
import type { ProjectsFile } from '../../contract/projects'
import type { Readings } from '../../contract/readings'
import type { Task } from '../../contract/tasks'
import type { Ward } from '../../contract/ward'
import { judgeHotspot } from '../../domain/hotspot-severity'
import { judgeIndicator } from '../../domain/indicator-status'
import { judgeProject } from '../../domain/project-status'
import { useTranslation } from '../../i18n/use-translation'

interface Props {
  task: Task
  view: View
  ward: Ward
}

/** What the task serves: a solution, an indicator, a project, a hotspot. */
export function ServedSection({ task, view, ward }: Props) {
  const { t } = useTranslation()
  const programme = useSnapshotFile(view, programmeQuery)
  const indicators = useSnapshotFile(view, indicatorsQuery)
  const projects = useSnapshotFile(view, projectsQuery)
  const hotspots = useSnapshotFile(view, hotspotsQuery)
  const readings = useReadings(view)
  const name = t('deadlines.serves.title')
  const isLinked = [task.solutionId, task.indicatorId, task.projectId, task.hotspotId].some(
    (id) => id !== null,
  )
  if (!isLinked) {
    return (
      <Panel id="task-serves" state="empty" title={name}>
        <p>{t('deadlines.serves.none')}</p>
      </Panel>
    )
  }
  return (
    <ResourcePanel
      id="task-serves"
      name={name}
      resource={combineResources({ programme, indicators, projects, hotspots, readings })}
      skeleton={<Skeleton height={6} />}
    >
      {(files) => (
        <Panel id="task-serves" state="ready" title={name}>
          <Served task={task} view={view} ward={ward} files={files} />
        </Panel>
      )}
    </ResourcePanel>
  )
}

interface Files {
  programme: Programme
  indicators: IndicatorsFile
  projects: ProjectsFile
  hotspots: HotspotsFile
  readings: Readings
}

function Served({ task, view, ward, files }: Props & { files: Files }) {
  const { t } = useTranslation()
  const lines = useRecordLines()
  const records = useMemo(() => {
    const { rules } = ward
    const { date, moment } = view.reference
    const found: LinkedRecord[] = []
    const bare = (kind: LinkedRecord['kind'], id: string, word: string): LinkedRecord => ({
      kind,
      id,
      name: id,
      status: null,
      note: `${word} · ${t('deadlines.serves.unknown')}`,
    })
    const { solutionId, indicatorId, projectId, hotspotId } = task
    if (solutionId !== null) {
      const solution = files.programme.solutions.find(({ id }) => id === solutionId)
      const word = t('deadlines.serves.solution')
      found.push(
        solution
          ? {
              kind: 'programme',
              id: solutionId,
              name: `${solution.code} · ${solution.name}`,
              status: null,
              note: word,
            }
          : bare('programme', solutionId, word),
      )
    }
    if (indicatorId !== null) {
      const own = files.indicators.items.find(({ id }) => id === indicatorId)
      found.push(
        own
          ? fromLine(lines.indicator(judgeIndicator(own, rules, view.entry.asOf)))
          : bare('indicator', indicatorId, t('records.kind.indicator')),
      )
    }
    if (projectId !== null) {
      const own = files.projects.items.find(({ id }) => id === projectId)
      found.push(
        own
          ? fromLine(lines.project(judgeProject(own, rules, date)))
          : bare('project', projectId, t('records.kind.project')),
      )
    }
    if (hotspotId !== null) {
      const own = files.hotspots.items.find(({ id }) => id === hotspotId)
      const reading = files.readings.items.find((each) => each.hotspotId === hotspotId)
      found.push(
        own
          ? fromLine(lines.hotspot(judgeHotspot(own, reading, rules, moment)))
          : bare('hotspot', hotspotId, t('records.kind.hotspot')),
      )
    }
    return found
  }, [task, view, ward, files, lines, t])
  return <LinkedRecords records={records} />
}

const fromLine = ({ kind, id, name, token, word, kindWord, facts, exception }: RecordLine) => ({
  kind,
  id,
  name,
  status: { token, word },
  note: `${kindWord} · ${facts}`,
  ...(exception === null ? {} : { value: exception }),
})
