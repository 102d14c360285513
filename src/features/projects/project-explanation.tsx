import { useTranslation } from 'react-i18next'
import type { Stalled } from '../../contract/projects'
import type { ProjectSlip } from '../../domain/project-slip'
import type { JudgedProject } from '../../domain/project-status'
import { useFormat } from '../../i18n/use-format'
import type { LocalDate } from '../../lib/dates'
import type { ProjectRow } from './project-rows'

interface Props {
  row: ProjectRow
  today: LocalDate
}

/** How a project's status came about: the rule, with its dates and its arithmetic. */
export function ProjectExplanation({ row: { judged, project }, today }: Props) {
  const { t } = useTranslation()
  const { slip, word } = judged
  return (
    <>
      {judged.isApart && <p>{t('projects.why.apart')}</p>}
      {project.stalled && <StalledLines stalled={project.stalled} />}
      {word === 'suspended' && <p>{t('projects.why.suspended')}</p>}
      {(word === 'completed' || word === 'completed-late') && <p>{t('projects.why.completed')}</p>}
      {slip === null && word === 'no-milestones' && <p>{t('projects.why.noMilestones')}</p>}
      {slip && <SlipLines slip={slip} today={today} />}
      {slip && <VerdictLines judged={judged} slip={slip} today={today} />}
    </>
  )
}

function StalledLines({ stalled }: { stalled: Stalled }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { since, cause, conclusion77, step, decisionLevel, due } = stalled
  return (
    <>
      <p>
        {t('projects.why.stalled', {
          since: format.date(since),
          cause: t(`projects.cause.${cause}`),
        })}
      </p>
      <p>{t(conclusion77 ? 'projects.why.conclusion' : 'projects.why.notConclusion')}</p>
      <p>
        {t('projects.why.step', {
          step: t(`projects.step.${step}`),
          level: t(`projects.level.${decisionLevel}`),
        })}
      </p>
      {due !== null && <p>{t('projects.why.stepDue', { due: format.date(due) })}</p>}
    </>
  )
}

function SlipLines({ slip, today }: { slip: ProjectSlip; today: LocalDate }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { closing, cause } = slip
  const due = format.date(slip.due)
  const isInferred = slip.isInferred && cause !== null && cause.milestone !== closing
  const end =
    closing.actualEnd !== null
      ? t('projects.why.finished', { date: format.date(closing.actualEnd) })
      : closing.forecastEnd === null
        ? t('projects.why.noForecast')
        : closing.forecastEnd < today
          ? t('projects.why.pastForecast', {
              forecast: format.date(closing.forecastEnd),
              date: format.date(today),
            })
          : t('projects.why.forecast', { date: format.date(closing.forecastEnd) })
  return (
    <>
      <p>{t('projects.why.closing', { name: closing.name })}</p>
      <p>
        {slip.isExtended
          ? t('projects.why.extended', { first: format.date(slip.firstDue), due })
          : t('projects.why.due', { due })}
      </p>
      <p>{end}</p>
      <p>
        {isInferred
          ? t('projects.why.inferred', {
              name: cause.milestone.name,
              end: format.date(cause.end),
              due: format.date(cause.due),
              days: format.integer(cause.days),
            })
          : t('projects.why.arithmetic', {
              end: format.date(slip.end),
              due,
              days: format.integer(slip.days),
            })}
      </p>
      {cause !== null && !isInferred && cause.milestone !== closing && (
        <p>
          {t('projects.why.cause', {
            name: cause.milestone.name,
            due: format.date(cause.due),
            end: format.date(cause.end),
            days: format.integer(cause.days),
          })}
        </p>
      )}
    </>
  )
}

interface VerdictProps {
  judged: JudgedProject
  slip: ProjectSlip
  today: LocalDate
}

function VerdictLines({ judged, slip, today }: VerdictProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { word, thresholds, isVeryLate, monthsAfterFirstDue } = judged
  const isByDays = word === 'late' || word === 'at-risk' || word === 'on-track'
  return (
    <>
      {word === 'overdue' && (
        <p>
          {t('projects.why.overdue', {
            reference: format.date(today),
            due: format.date(slip.due),
          })}
        </p>
      )}
      {isByDays && (
        <p>
          {t('projects.why.thresholds', {
            late: thresholds.lateDays,
            atRisk: thresholds.atRiskDays,
          })}
        </p>
      )}
      {isVeryLate && (
        <p>
          {t('projects.why.veryLate', {
            months: format.decimal(monthsAfterFirstDue, 1),
            first: format.date(slip.firstDue),
            limit: thresholds.veryLateMonths,
          })}
        </p>
      )}
    </>
  )
}
