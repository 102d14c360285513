import { Fragment, useMemo } from 'react'
import { Trans } from 'react-i18next'
import { FigureSwitch } from '../../components/figure-switch'
import { CountLink } from '../../components/count-link'
import { DataText } from '../../components/data-text'
import { TableActions } from '../../components/data-table/table-actions'
import { PageHead } from '../../components/page-head'
import { PageLink } from '../../components/page-link'
import { RecordLink } from '../../components/record-link'
import { useMeetingName } from '../../components/use-meeting-name'
import { sumDisbursement } from '../../domain/money'
import { isHeldByClearance } from '../../domain/project-groups'
import { countProjects, isLateProject } from '../../domain/project-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { percentOf } from '../../lib/numbers'
import { projectsFigure, projectsTarget } from './projects-search'
import type { ProjectList } from './use-project-list'
import type { ProjectsData } from './use-projects-data'

interface Props {
  data: ProjectsData
  list: ProjectList
}

/** The finding of the page, what changed, and how its figures stand and leave. */
export function ProjectsHead({ data, list }: Props) {
  const { t } = useTranslation()
  if (list.rows.length === 0) return <PageHead title={t('projects.empty.title')} />
  return (
    <PageHead
      title={<Finding data={data} list={list} />}
      line={<Changes data={data} list={list} />}
      tools={
        <>
          <FigureSwitch id={projectsFigure} />
          <TableActions model={list.model} name="du-an" date={data.view.reference.date} />
        </>
      }
    />
  )
}

function Finding({ data, list }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { judged } = list
  const { ward, projects, view } = data
  const { late, of } = countProjects(judged)
  const longest = Math.max(0, ...judged.filter(isLateProject).map(({ slip }) => slip?.days ?? 0))
  const money = useMemo(
    () => sumDisbursement(projects.items, ward.rules, view.entry.asOf),
    [projects, ward, view.entry.asOf],
  )
  const share = money.included === 0 ? null : percentOf(money.actual, money.yearPlan)
  const { points } = money
  return (
    <>
      <Trans
        i18nKey={late === 0 ? 'projects.page.none' : 'projects.page.late'}
        values={{ days: longest }}
        components={{
          late: <CountLink count={late} target={projectsTarget({ set: 'late' })} />,
          all: <CountLink count={of} target={projectsTarget({ set: 'counted' })} />,
        }}
      />
      {share !== null && points !== null && (
        <Trans
          i18nKey="projects.page.money"
          values={{
            percent: format.decimal(share, Number.isInteger(share) ? 0 : 1),
            gap: t(`projects.page.${points < 0 ? 'short' : points > 0 ? 'ahead' : 'even'}`, {
              points: format.decimal(Math.abs(points), Number.isInteger(points) ? 0 : 1),
            }),
          }}
          components={{
            money: (
              <PageLink target={projectsTarget({ set: 'disbursement' })} className="count">
                {null}
              </PageLink>
            ),
          }}
        />
      )}
    </>
  )
}

const namedAtMost = 2

/** Who became late since the meeting, and how many late ones are held by site clearance. */
function Changes({ data, list }: Props) {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  const { comparedWith, index } = data.view
  const { rows, judged } = list
  const { late } = countProjects(judged)
  const held = judged.filter(isHeldByClearance).length
  const joined = rows.filter(({ isNewlyLate }) => isNewlyLate)
  const meeting = comparedWith && meetingName(comparedWith, index.snapshots)
  const names = (
    <>
      {joined.slice(0, namedAtMost).map(({ project }, place) => (
        <Fragment key={project.id}>
          {place > 0 && ', '}
          <RecordLink kind="project" id={project.id} title={project.name}>
            <DataText>{project.shortName ?? project.name}</DataText>
          </RecordLink>
        </Fragment>
      ))}
      {joined.length > namedAtMost &&
        t('projects.page.joinedMore', { count: joined.length - namedAtMost })}
    </>
  )
  return (
    <>
      {meeting !== null &&
        (joined.length === 0 ? (
          t('projects.page.noneJoined', { meeting })
        ) : (
          <Trans i18nKey="projects.page.joined" values={{ meeting }} components={{ names }} />
        ))}
      {late > 0 && (
        <>
          {meeting !== null && '; '}
          {held === 0 ? (
            t('projects.page.noneHeld')
          ) : (
            <Trans
              i18nKey="projects.page.held"
              values={{ late }}
              components={{
                held: <CountLink count={held} target={projectsTarget({ set: 'late-clearance' })} />,
              }}
            />
          )}
        </>
      )}
    </>
  )
}
