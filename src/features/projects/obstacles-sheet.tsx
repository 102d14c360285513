import { Trans } from 'react-i18next'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { NodeList } from '../../components/sheet/node-list'
import { SheetPart } from '../../components/sheet/sheet-part'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useLateProjectsSheet } from './use-late-projects-sheet'
import { useProjectsData } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

/** So many projects are named. */
const named = 2

/** The brief's next work on projects: the first obstacle of the latest ones. */
export function ObstaclesSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart
      id="brief-obstacles"
      as="li"
      name={t('shell.pages.projects')}
      resource={useProjectsData()}
    >
      {(data) => <Obstacles {...data} />}
    </SheetPart>
  )
}

function Obstacles(data: ProjectsData) {
  const { t } = useTranslation()
  const format = useFormat()
  const { rows } = useLateProjectsSheet(data)
  const items = rows.flatMap(({ project, obstacles: [first] }) => {
    if (first === undefined) return []
    const { label, due } = first.obstacle
    const parts = {
      project: (
        <RecordLink kind="project" id={project.id}>
          <DataText>{project.shortName ?? project.name}</DataText>
        </RecordLink>
      ),
      label: <DataText>{label}</DataText>,
    }
    const node =
      due === null ? (
        <Trans i18nKey="brief.next.obstacleAlone" components={parts} />
      ) : (
        <Trans
          i18nKey="brief.next.obstacle"
          values={{ due: format.date(due) }}
          components={parts}
        />
      )
    return [{ id: project.id, node }]
  })
  if (items.length === 0) return t('brief.next.noObstacles')
  return (
    <Trans
      i18nKey="brief.next.obstacles"
      components={{ obstacles: <NodeList items={items.slice(0, named)} separator="; " /> }}
    />
  )
}
