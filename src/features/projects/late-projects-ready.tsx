import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { Chart } from '../../charts/chart'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { CountLink } from '../../components/count-link'
import { Panel } from '../../components/panel'
import { useDensity } from '../../components/use-density'
import { useMeetingName } from '../../components/use-meeting-name'
import { useTranslation } from '../../i18n/use-translation'
import { buildGanttOption } from './build-gantt-option'
import { GanttLegend } from './gantt-legend'
import { ganttLayouts } from './gantt-layout'
import { LateProjectRows } from './late-project-rows'
import styles from './late-projects.module.css'
import { LateProjectsTable } from './late-projects-table'
import { listLateProjects } from './late-rows'
import type { LateProjects } from './late-rows'
import { projectsTarget } from './projects-search'
import { useGanttInput } from './use-gantt-input'
import { useJudgedProjects } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

const id = 'late-projects'

export function LateProjectsReady(data: ProjectsData) {
  const { t } = useTranslation()
  const density = useDensity()
  const { rows: room, sizes } = ganttLayouts[density]
  const { rules } = data.ward
  const { reference, comparedWith, entry } = data.view
  const referenceDate = reference.date
  const { judged, differences } = useJudgedProjects(data)
  const { asOf } = entry
  const late = useMemo(
    () => listLateProjects({ judged, differences, rules, referenceDate, asOf, room }),
    [judged, differences, rules, referenceDate, asOf, room],
  )
  const input = useGanttInput(late.rows, referenceDate, sizes)
  const meetingName = useMeetingName()
  const changeHeader = comparedWith
    ? t('projects.panel.change', {
        meeting: meetingName(comparedWith, data.view.index.snapshots, 'short'),
      })
    : t('projects.panel.noChange')

  if (judged.length === 0) {
    return (
      <Panel id={id} state="empty" title={t('projects.empty.title')}>
        <p>{t('projects.empty.text')}</p>
      </Panel>
    )
  }
  if (late.isUnknown) {
    return (
      <Panel id={id} state="empty" title={<UnknownFinding of={late.counts.of} />}>
        <p>{t('projects.empty.noMilestonesText')}</p>
      </Panel>
    )
  }
  const { counts, longest, rows, more } = late
  return (
    <Panel
      id={id}
      state="ready"
      title={<Finding {...late} />}
      subtitle={t(density === 'wide' ? 'projects.panel.subtitleWide' : 'projects.panel.subtitle')}
      aside={<GanttLegend rows={rows} from={input.axis.from} />}
      tools={rows.length > 0 && <FigureToggle id={id} name={t('projects.panel.figure')} />}
    >
      {rows.length === 0 ? (
        <p>{t('projects.panel.nothing')}</p>
      ) : (
        <ChartFigure
          id={id}
          description={t('projects.panel.description', {
            count: counts.late,
            of: counts.of,
            worst: rows[0]?.project.name ?? '',
            days: longest,
          })}
          table={() => <LateProjectsTable rows={rows} changeHeader={changeHeader} />}
        >
          <LateProjectRows
            rows={rows}
            more={more}
            changeHeader={changeHeader}
            density={density}
            axis={input.axis}
            today={referenceDate}
          >
            <Chart build={buildGanttOption} input={input} className={styles.chart ?? ''} />
          </LateProjectRows>
        </ChartFigure>
      )}
    </Panel>
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

function UnknownFinding({ of }: { of: number }) {
  return (
    <Trans
      i18nKey="projects.empty.noMilestones"
      count={of}
      components={{ all: <CountLink count={of} target={projectsTarget({ set: 'counted' })} /> }}
    />
  )
}
