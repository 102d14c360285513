import type { Fact } from '../../components/detail/facts-strip'
import { useMeetingName } from '../../components/use-meeting-name'
import { isKnownSlip } from '../../domain/project-changes'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween, yearOf } from '../../lib/dates'
import { difference } from '../../lib/numbers'
import { billions } from './billions'
import type { DescribedProject } from './describe-project'
import type { ProjectsData } from './use-projects-data'
import { useProjectWord } from './use-project-words'

/** The facts that a project has, each with its change or what it stands against. */
export function useProjectFacts(row: DescribedProject, { view }: ProjectsData): Fact[] {
  const { t } = useTranslation()
  const format = useFormat()
  const wordOf = useProjectWord()
  const meetingName = useMeetingName()
  const { judged, project, then, works, money } = row
  const meeting = view.comparedWith && meetingName(view.comparedWith, view.index.snapshots, 'short')

  /** "−5 từ kỳ 10" */
  function since(change: number | null, decimals: number): string {
    if (meeting === null || change === null) return ''
    if (change === 0) return t('projects.one.facts.unchanged', { meeting })
    return t('projects.one.facts.since', { change: format.signed(change, decimals), meeting })
  }

  const status: Fact = {
    label: t('projects.one.facts.status'),
    value: wordOf(judged),
    token: judged.token,
    note:
      meeting === null || then === null
        ? ''
        : then.judged.word === judged.word
          ? t('projects.one.facts.unchanged', { meeting })
          : t('projects.one.facts.changed', { meeting, status: wordOf(then.judged) }),
  }

  function slipFact(): Fact[] {
    const { slip, isApart } = judged
    if (slip === null || isApart) return []
    if (!isKnownSlip(slip)) {
      return [
        {
          label: t('projects.one.facts.due'),
          value: format.date(slip.due),
          note: t('projects.one.facts.noForecast'),
        },
      ]
    }
    const kind = slip.days < 0 ? 'early' : slip.isExtended ? 'lateExtended' : 'late'
    return [
      {
        label: t(`projects.one.facts.${kind}`),
        value: format.integer(Math.abs(slip.days)),
        unit: t('projects.one.facts.days'),
        note: [
          since(row.change, 0),
          ...(slip.isExtended
            ? [
                t('projects.one.facts.firstDue', {
                  days: format.signed(daysBetween(slip.firstDue, slip.end), 0),
                }),
              ]
            : []),
        ]
          .filter(Boolean)
          .join('; '),
      },
    ]
  }

  function clearanceFacts(): Fact[] {
    if (row.clearance === null) return []
    const { land, households } = row.clearance.clearance
    const earlier = then?.project.clearance ?? null
    const areaLeft = difference(land.total, land.handedOver, 2)
    const areaThen = earlier && difference(earlier.land.total, earlier.land.handedOver, 2)
    const leftThen = earlier && earlier.households.total - earlier.households.handedOver
    return [
      {
        label: t('projects.one.facts.households'),
        value: format.integer(row.clearance.remaining),
        unit: t('projects.one.facts.of', { total: format.integer(households.total) }),
        note: since(difference(row.clearance.remaining, leftThen, 0), 0),
      },
      {
        label: t('projects.one.facts.area'),
        value: format.decimal(areaLeft, 2),
        unit: t('projects.one.facts.ofHectares', { total: format.decimal(land.total, 2) }),
        note: since(difference(areaLeft, areaThen, 2), 2),
      },
    ]
  }

  const short = (value: number | null) =>
    format.decimal(value, value !== null && Number.isInteger(value) ? 0 : 1)
  const gap = (actual: number, due: number, text: (value: number) => string): string =>
    actual === due
      ? t('projects.one.facts.even')
      : t(`projects.one.facts.${actual < due ? 'short' : 'ahead'}`, {
          gap: text(Math.abs(difference(actual, due, 1) ?? 0)),
        })

  const worksFact: Fact[] =
    works.actual === null
      ? []
      : [
          {
            label: t('projects.one.facts.works'),
            value: short(works.actual),
            unit: '%',
            note:
              works.due === null
                ? ''
                : t('projects.one.facts.worksDue', {
                    due: short(works.due),
                    gap: gap(works.actual, works.due, short),
                  }),
          },
        ]

  const moneyFact: Fact[] =
    money.actual === null || money.yearPlan === null
      ? []
      : [
          {
            label: t('projects.one.facts.money', { year: money.year }),
            value: billions(format, money.actual),
            unit: t('projects.one.facts.ofBillions', { total: billions(format, money.yearPlan) }),
            note:
              money.due === null
                ? ''
                : t('projects.one.facts.moneyDue', {
                    due: billions(format, money.due),
                    gap: gap(money.actual / 1e9, money.due / 1e9, (value) =>
                      format.decimal(value, 1),
                    ),
                  }),
          },
        ]

  const { stalled } = project
  const stalledFacts: Fact[] = stalled
    ? [
        {
          label: t('projects.one.facts.stalledSince'),
          value: yearOf(stalled.since),
          note: t(stalled.conclusion77 ? 'projects.one.facts.in77' : 'projects.one.facts.not77'),
        },
        {
          label: t('projects.one.facts.step'),
          value: t(`projects.step.${stalled.step}`),
          isWord: true,
          note: t('projects.one.facts.level', {
            level: t(`projects.level.${stalled.decisionLevel}`),
          }),
        },
        {
          label: t('projects.one.facts.cause'),
          value: t(`projects.cause.${stalled.cause}`),
          isWord: true,
          note:
            stalled.due === null
              ? t('projects.one.facts.noStepDue')
              : t('projects.one.facts.stepDue', { due: format.date(stalled.due) }),
        },
      ]
    : []

  return [
    status,
    ...stalledFacts,
    ...slipFact(),
    ...clearanceFacts(),
    ...worksFact,
    ...moneyFact,
    {
      label: t('projects.one.facts.budget'),
      value: format.decimal(
        project.budget.total / 1e9,
        project.budget.total >= 100e9 || project.budget.total % 1e9 === 0 ? 0 : 1,
      ),
      unit: t('projects.one.facts.billions'),
      note: project.budget.fundedBy,
    },
  ]
}
