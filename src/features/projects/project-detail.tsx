import { DetailPath } from '../../components/detail/detail-path'
import { Neighbours } from '../../components/detail/neighbours'
import { PageActions } from '../../components/detail/page-actions'
import { Reasons } from '../../components/detail/reasons'
import { DataText } from '../../components/data-text'
import { PageHead } from '../../components/page-head'
import { Panel } from '../../components/panel'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { ClearancePanel } from './clearance-panel'
import { describeProject } from './describe-project'
import { MilestonesPanel } from './milestones-panel'
import { MissingPanel } from './missing-panel'
import { ObstaclesPanel } from './obstacles-panel'
import styles from './project-detail.module.css'
import { ProjectFacts } from './project-facts'
import { ProjectLinks } from './project-links'
import { ProjectMap } from './project-map'
import { ProjectSource } from './project-source'
import { projectsTarget } from './projects-search'
import { useProjectList } from './use-project-list'
import { useProjectReasons } from './use-project-reasons'
import { useProjectTitle } from './use-project-title'
import { useProjectWord } from './use-project-words'
import type { ProjectsData } from './use-projects-data'
import { WorksPanel } from './works-panel'

interface Props {
  id: string
  data: ProjectsData
}

/** The page of a project that the data knows. */
export function ProjectDetail({ id, data }: Props) {
  const { rows, ordered } = useProjectList(data)
  const row = rows.find(({ judged }) => judged.id === id)
  if (row === undefined) return null
  const list = ordered.map(({ judged, project }) => ({ id: judged.id, label: project.code }))
  return <Found row={describeProject(row, data)} data={data} list={list} />
}

interface FoundProps {
  row: ReturnType<typeof describeProject>
  data: ProjectsData
  list: readonly { id: string; label: string }[]
}

function Found({ row, data, list }: FoundProps) {
  const { t } = useTranslation()
  const titleOf = useProjectTitle()
  const wordOf = useProjectWord()
  const format = useFormat()
  const { judged, project } = row
  const { ward, view } = data
  const today = view.reference.date
  const { asOf } = view.entry
  const reasons = useProjectReasons(judged, today)
  const short = project.shortName ?? project.name
  return (
    <>
      <PageHead
        path={
          <DetailPath
            list={{ to: '/projects', name: t('shell.pages.projects') }}
            group={{
              name: t(`projects.category.${project.category}`),
              target: projectsTarget({ category: project.category }),
            }}
            here={`${project.code} · ${short}`}
          />
        }
        title={titleOf(row)}
        line={
          <>
            {project.shortName !== undefined && <DataText>{`${project.name} · `}</DataText>}
            {project.decision !== null &&
              `${t('projects.one.decision', {
                number: project.decision.number,
                date: format.date(project.decision.date),
              })} · `}
            <DataText>{project.investor}</DataText>
          </>
        }
        tools={
          <>
            <Neighbours kind="project" id={judged.id} list={list} />
            <PageActions />
          </>
        }
      />
      <div className={styles.page}>
        <ProjectFacts row={row} data={data} />
        <div className={styles.columns}>
          <div className={styles.column}>
            {row.milestones.length > 0 && <MilestonesPanel row={row} today={today} />}
            {row.clearance && <ClearancePanel judged={row.clearance} ward={ward} />}
            {row.obstacles.length > 0 && <ObstaclesPanel row={row} ward={ward} />}
            <Panel id="why" state="ready" title={t('projects.one.why', { status: wordOf(judged) })}>
              <Reasons steps={reasons} />
            </Panel>
            <ProjectSource row={row} ward={ward} today={today} />
          </div>
          <div className={styles.column}>
            {(row.hasWorks || row.hasMoney) && <WorksPanel row={row} asOf={asOf} />}
            {project.location !== null && <ProjectMap row={row} ward={ward} />}
            <MissingPanel row={row} />
            <ProjectLinks project={project} data={data} />
          </div>
        </div>
      </div>
    </>
  )
}
