import { useMemo } from 'react'
import type { Stalled } from '../../contract/projects'
import type { ProjectSlip } from '../../domain/project-slip'
import type { JudgedProject } from '../../domain/project-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'

export interface ProjectReason {
  words: string
  /** The arithmetic of the step. */
  sum?: string
}

/** How a project's status came about, step by step: the rule, with its dates and its arithmetic. */
export function useProjectReasons(judged: JudgedProject, today: LocalDate): ProjectReason[] {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(() => {
    const { project, slip, word } = judged

    function ofStalled(stalled: Stalled): ProjectReason[] {
      const { since, cause, conclusion77, step, decisionLevel, due } = stalled
      return [
        {
          words: t('projects.why.stalled', {
            since: format.date(since),
            cause: t(`projects.cause.${cause}`),
          }),
        },
        { words: t(conclusion77 ? 'projects.why.conclusion' : 'projects.why.notConclusion') },
        {
          words: t('projects.why.step', {
            step: t(`projects.step.${step}`),
            level: t(`projects.level.${decisionLevel}`),
          }),
        },
        ...(due === null ? [] : [{ words: t('projects.why.stepDue', { due: format.date(due) }) }]),
      ]
    }

    function endOf({ closing }: ProjectSlip): string {
      if (closing.actualEnd !== null) {
        return t('projects.why.finished', { date: format.date(closing.actualEnd) })
      }
      if (closing.forecastEnd === null) return t('projects.why.noForecast')
      return closing.forecastEnd < today
        ? t('projects.why.pastForecast', {
            forecast: format.date(closing.forecastEnd),
            date: format.date(today),
          })
        : t('projects.why.forecast', { date: format.date(closing.forecastEnd) })
    }

    function ofSlip(own: ProjectSlip): ProjectReason[] {
      const { closing, cause } = own
      const due = format.date(own.due)
      const isInferred = own.isInferred && cause !== null && cause.milestone !== closing
      const sum = isInferred
        ? t('projects.why.inferred', {
            name: cause.milestone.name,
            end: format.date(cause.end),
            due: format.date(cause.due),
            days: format.integer(cause.days),
          })
        : t('projects.why.arithmetic', {
            end: format.date(own.end),
            due,
            days: format.integer(own.days),
          })
      return [
        { words: t('projects.why.closing', { name: closing.name }) },
        {
          words: own.isExtended
            ? t('projects.why.extended', { first: format.date(own.firstDue), due })
            : t('projects.why.due', { due }),
        },
        { words: endOf(own), sum },
        ...(cause !== null && !isInferred && cause.milestone !== closing
          ? [
              {
                words: t('projects.why.cause', {
                  name: cause.milestone.name,
                  due: format.date(cause.due),
                  end: format.date(cause.end),
                  days: format.integer(cause.days),
                }),
              },
            ]
          : []),
      ]
    }

    function ofVerdict(own: ProjectSlip): ProjectReason[] {
      const { thresholds, isVeryLate, monthsAfterFirstDue } = judged
      const isByDays = word === 'late' || word === 'at-risk' || word === 'on-track'
      return [
        ...(word === 'overdue'
          ? [
              {
                words: t('projects.why.overdue', {
                  reference: format.date(today),
                  due: format.date(own.due),
                }),
              },
            ]
          : []),
        ...(isByDays
          ? [
              {
                words: t('projects.why.thresholds', {
                  late: thresholds.lateDays,
                  atRisk: thresholds.atRiskDays,
                }),
              },
            ]
          : []),
        ...(isVeryLate
          ? [
              {
                words: t('projects.why.veryLate', {
                  months: format.decimal(monthsAfterFirstDue, 1),
                  first: format.date(own.firstDue),
                  limit: thresholds.veryLateMonths,
                }),
              },
            ]
          : []),
      ]
    }

    return [
      ...(judged.isApart ? [{ words: t('projects.why.apart') }] : []),
      ...(project.stalled ? ofStalled(project.stalled) : []),
      ...(word === 'suspended' ? [{ words: t('projects.why.suspended') }] : []),
      ...(word === 'completed' || word === 'completed-late'
        ? [{ words: t('projects.why.completed') }]
        : []),
      ...(slip === null && word === 'no-milestones'
        ? [{ words: t('projects.why.noMilestones') }]
        : []),
      ...(slip ? [...ofSlip(slip), ...ofVerdict(slip)] : []),
    ]
  }, [judged, today, t, format])
}
