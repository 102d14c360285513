import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { SheetParagraph } from '../../components/sheet/sheet-paragraph'
import { SheetPart } from '../../components/sheet/sheet-part'
import { useChangeWords } from '../../components/sheet/use-change-words'
import { countStanding } from '../../domain/brief-counts'
import { countProjectsOn, lateProjectsFigure } from '../../domain/headline'
import { sumDisbursement } from '../../domain/money'
import { countProjects } from '../../domain/project-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { percentOf } from '../../lib/numbers'
import { projectsTarget } from './projects-search'
import { useJudgedProjects, useProjectsData } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

/** The brief's paragraph on projects: how many are late, and the year's payments against the plan. */
export function ProjectsSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-projects" name={t('shell.pages.projects')} resource={useProjectsData()}>
      {(data) => (
        <SheetParagraph lead={t('brief.projects.lead')}>
          {data.projects.items.length === 0 ? (
            t('brief.projects.none')
          ) : (
            <>
              <Standing {...data} /> <Money {...data} />
            </>
          )}
        </SheetParagraph>
      )}
    </SheetPart>
  )
}

function Standing(data: ProjectsData) {
  const changeWords = useChangeWords()
  const { judged } = useJudgedProjects(data)
  const { view, ward, before } = data
  const then =
    before && view.comparedWith
      ? countProjectsOn(before.items, ward.rules, view.comparedWith.asOf)
      : null
  const counts = countProjects(judged)
  const { well, unknown } = countStanding(judged)
  return (
    <>
      <Trans
        i18nKey="brief.projects.text"
        values={{ change: changeWords(lateProjectsFigure(counts, then).change) }}
        components={{
          strong: <strong />,
          well: (
            <CountLink
              count={well}
              target={projectsTarget({ set: 'counted', status: ['at-risk', 'on-track', 'done'] })}
            />
          ),
          all: <CountLink count={counts.of} target={projectsTarget({ set: 'counted' })} />,
          late: <CountLink count={counts.late} target={projectsTarget({ set: 'late' })} />,
        }}
      />
      {unknown > 0 && (
        <Trans
          i18nKey="brief.projects.unknown"
          components={{
            unknown: (
              <CountLink
                count={unknown}
                target={projectsTarget({ set: 'counted', status: ['no-data'] })}
              />
            ),
          }}
        />
      )}
      {counts.apart > 0 && (
        <Trans
          i18nKey="brief.projects.apart"
          components={{
            apart: <CountLink count={counts.apart} target={projectsTarget({ set: 'apart' })} />,
          }}
        />
      )}
      .
    </>
  )
}

const billion = 1e9

function Money({ projects, ward, view }: ProjectsData) {
  const { t } = useTranslation()
  const format = useFormat()
  const { points, actual, yearPlan, leftOut } = sumDisbursement(
    projects.items,
    ward.rules,
    view.entry.asOf,
  )
  if (points === null) return t('brief.projects.noMoney')
  const side = points < 0 ? 'below' : points > 0 ? 'above' : 'even'
  return (
    <>
      <Trans
        i18nKey="brief.projects.money"
        values={{
          actual: format.decimal(actual / billion, 1),
          plan: format.decimal(yearPlan / billion, 1),
          share: format.decimal(percentOf(actual, yearPlan), 1),
          gap: t(`brief.projects.${side}`, { points: format.decimal(Math.abs(points), 1) }),
        }}
        components={{ strong: <strong /> }}
      />
      {leftOut > 0 && (
        <Trans
          i18nKey="brief.projects.leftOut"
          components={{
            leftOut: <CountLink count={leftOut} target={projectsTarget({ set: 'unreported' })} />,
          }}
        />
      )}
      .
    </>
  )
}
