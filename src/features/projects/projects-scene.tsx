import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { ResourceScene } from '../../components/scene/resource-scene'
import { Scene } from '../../components/scene/scene'
import { useMeetingName } from '../../components/use-meeting-name'
import { countLateSources } from '../../domain/wall-freshness'
import type { RowRoom, WallDistance } from '../../domain/wall-rows'
import { useTranslation } from '../../i18n/use-translation'
import { listLateProjects } from './late-rows'
import type { LateProjects } from './late-rows'
import { ProjectsSceneRows } from './projects-scene-rows'
import styles from './projects-scene.module.css'
import { projectsTarget } from './projects-search'
import { useJudgedProjects, useProjectsData } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

const id = 'projects'
const room: RowRoom = { near: 5, standard: 5, far: 4 }

/** The projects that are longest late, over time against their dates. */
export function ProjectsScene({ distance }: { distance: WallDistance }) {
  const { t } = useTranslation()
  return (
    <ResourceScene id={id} name={t('projects.name')} resource={useProjectsData()}>
      {(data) => <Ready data={data} distance={distance} />}
    </ResourceScene>
  )
}

function Ready({ data, distance }: { data: ProjectsData; distance: WallDistance }) {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  const { rules, sources } = data.ward
  const { reference, comparedWith, entry, index } = data.view
  const { judged, differences } = useJudgedProjects(data)
  const { date } = reference
  const { asOf } = entry
  const late = useMemo(
    () =>
      listLateProjects({
        judged,
        differences,
        rules,
        referenceDate: date,
        asOf,
        room: room[distance],
      }),
    [judged, differences, rules, date, asOf, distance],
  )
  if (judged.length === 0 || late.isUnknown) {
    const kind = judged.length === 0 ? 'text' : 'noMilestonesText'
    return (
      <Scene
        id={id}
        state="empty"
        title={judged.length === 0 ? t('projects.empty.title') : <Unknown of={late.counts.of} />}
      >
        <p className={styles.empty}>{t(`projects.empty.${kind}`)}</p>
      </Scene>
    )
  }
  const counted = judged.filter(({ isApart }) => !isApart)
  return (
    <Scene
      id={id}
      state="ready"
      title={<Finding {...late} />}
      subtitle={
        late.rows.length > 0 &&
        t(
          `wall.projects.${late.rows.some(({ slip }) => slip.isExtended) ? 'extended' : 'subtitle'}`,
        )
      }
      lateSources={countLateSources(
        counted.map(({ project }) => project.sourceId),
        sources,
        date,
      )}
    >
      {late.rows.length === 0 ? (
        <p className={styles.empty}>{t('projects.panel.nothing')}</p>
      ) : (
        <ProjectsSceneRows
          rows={late.rows}
          room={room[distance]}
          today={date}
          changeHeader={comparedWith ? meetingName(comparedWith, index.snapshots, 'short') : ''}
          distance={distance}
        />
      )}
    </Scene>
  )
}

function Finding({ counts, longest }: LateProjects) {
  const sort = counts.late === 0 ? 'none' : counts.late === 1 ? 'single' : 'many'
  return (
    <Trans
      i18nKey={`projects.panel.${sort}`}
      values={{ days: longest }}
      components={{
        late: <CountLink count={counts.late} target={projectsTarget({ set: 'late' })} />,
        all: <CountLink count={counts.of} target={projectsTarget({ set: 'counted' })} />,
      }}
    />
  )
}

function Unknown({ of }: { of: number }) {
  return (
    <Trans
      i18nKey="projects.empty.noMilestones"
      count={of}
      components={{ all: <CountLink count={of} target={projectsTarget({ set: 'counted' })} /> }}
    />
  )
}
