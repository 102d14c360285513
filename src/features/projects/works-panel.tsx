import { useMemo } from 'react'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { Panel } from '../../components/panel'
import { isKnownSlip } from '../../domain/project-changes'
import { projectCourse, yearCourse } from '../../domain/project-course'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { difference } from '../../lib/numbers'
import { billions } from './billions'
import { CoursePlot } from './course-plot'
import type { DescribedProject } from './describe-project'
import { layOutCourse } from './lay-out-course'
import styles from './works-panel.module.css'
import { WorksTable } from './works-table'

const id = 'works'

/** Works and payments against their plans, each with the gap at the day of the figures. */
export function WorksPanel({ row, asOf }: { row: DescribedProject; asOf: LocalDate }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { project, works, money, judged, hasWorks, hasMoney } = row
  const { slip } = judged
  const end =
    slip !== null && !judged.isApart && isKnownSlip(slip) && slip.closing.actualEnd === null
      ? slip.end
      : null
  const worksLayout = useMemo(
    () =>
      hasWorks
        ? layOutCourse({
            course: projectCourse(project.physicalProgress, asOf),
            judged: works,
            unit: 1,
            forecast: end === null ? null : { date: end, value: 100 },
          })
        : null,
    [hasWorks, project, works, end, asOf],
  )
  const moneyLayout = useMemo(
    () =>
      hasMoney
        ? layOutCourse({
            course: yearCourse(project.disbursement, money.year, asOf),
            judged: money,
            unit: 1e9,
            forecast: null,
          })
        : null,
    [hasMoney, project, money, asOf],
  )
  const short = (value: number) => format.decimal(value, Number.isInteger(value) ? 0 : 1)
  const worksGap = difference(works.actual, works.due, 1)
  const moneyGap =
    money.actual === null || money.due === null
      ? null
      : difference(money.actual / 1e9, money.due / 1e9, 1)
  const gapWords = (gap: number | null, text: string): string =>
    gap === null
      ? ''
      : gap === 0
        ? t('projects.one.facts.even')
        : t(`projects.one.facts.${gap < 0 ? 'short' : 'ahead'}`, { gap: text })
  const worksWords = gapWords(worksGap, short(Math.abs(worksGap ?? 0)))
  const moneyWords = gapWords(moneyGap, format.decimal(Math.abs(moneyGap ?? 0), 1))
  const kindOf = (gap: number | null) =>
    gap === null ? 'unknown' : gap < 0 ? 'short' : gap > 0 ? 'ahead' : 'even'
  const title = [
    ...(worksLayout
      ? [
          t(`projects.one.works.worksTitle.${kindOf(worksGap)}`, {
            gap: short(Math.abs(worksGap ?? 0)),
            actual: short(works.actual ?? 0),
          }),
        ]
      : []),
    ...(moneyLayout
      ? [
          t(`projects.one.works.moneyTitle.${kindOf(moneyGap)}`, {
            gap: format.decimal(Math.abs(moneyGap ?? 0), 1),
            actual: billions(format, money.actual),
          }),
        ]
      : []),
  ]
  return (
    <Panel
      id={id}
      state="ready"
      title={capitalised(title.join(', '))}
      subtitle={t('projects.one.works.subtitle', { date: format.date(asOf) })}
      tools={<FigureToggle id={id} name={t('projects.one.works.name')} />}
    >
      <ChartFigure
        id={id}
        description={title.join(', ')}
        table={() => <WorksTable project={project} hasWorks={hasWorks} hasMoney={hasMoney} />}
      >
        {worksLayout && (
          <CoursePlot
            layout={worksLayout}
            name={t('projects.one.works.works')}
            actual={`${short(works.actual ?? 0)}\u00a0%`}
            gap={worksWords}
            isShort={(worksGap ?? 0) < 0}
          />
        )}
        {moneyLayout && (
          <CoursePlot
            layout={moneyLayout}
            name={t('projects.one.works.money', { year: money.year })}
            actual={billions(format, money.actual)}
            gap={moneyWords}
            isShort={(moneyGap ?? 0) < 0}
          />
        )}
        <ul className={styles.key} aria-label={t('projects.legend.label')}>
          {(['actual', 'plan', 'forecast'] as const).map((line) => (
            <li key={line}>
              <svg viewBox="0 0 24 4" data-line={line} aria-hidden="true">
                <path d="M0 2h24" />
              </svg>
              {t(`projects.one.works.line.${line}`)}
            </li>
          ))}
        </ul>
      </ChartFigure>
    </Panel>
  )
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
