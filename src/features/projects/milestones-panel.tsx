import { useMemo } from 'react'
import { DataText } from '../../components/data-text'
import { Panel } from '../../components/panel'
import { StatusShape } from '../../components/status-shape'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import type { DescribedProject } from './describe-project'
import { MilestoneTimeline } from './milestone-timeline'
import styles from './milestones-panel.module.css'
import table from './record-table.module.css'
import { makeTimelineAxis } from './timeline-axis'

interface Props {
  row: DescribedProject
  today: LocalDate
}

/** Every milestone by its dates, with the same dates as a small timeline. */
export function MilestonesPanel({ row, today }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { milestones, judged } = row
  const axis = useMemo(() => makeTimelineAxis(milestones, today), [milestones, today])
  const { slip } = judged
  const cause = slip?.cause
  const done = milestones.filter(({ isFinished }) => isFinished).length
  const title =
    cause && cause.days > 0
      ? t(
          cause.milestone.forecastEnd === null
            ? 'projects.one.milestones.causeOpen'
            : 'projects.one.milestones.cause',
          {
            name: cause.milestone.name,
            due: format.date(cause.due),
            end: format.date(cause.end),
          },
        )
      : t('projects.one.milestones.done', { count: milestones.length, done })
  const heads = ['name', 'stage', 'first', 'extended', 'end', 'slip', 'afterFirst'] as const
  return (
    <Panel
      id="milestones"
      state="ready"
      title={title}
      subtitle={t('projects.one.milestones.subtitle', { date: format.date(today) })}
      aside={t('projects.one.milestones.count', { count: milestones.length })}
    >
      <table className={table.table}>
        <caption className="visually-hidden">{t('projects.one.milestones.caption')}</caption>
        <thead>
          <tr className={styles.head}>
            {heads.map((head, place) => (
              <th key={head} scope="col" data-align={place > 1 ? 'end' : 'start'}>
                {t(`projects.one.milestones.column.${head}`)}
              </th>
            ))}
            <td className={styles.axis} aria-hidden="true">
              <div className={styles.names}>
                {axis.years.map(
                  ({ year, at, isNamed }) =>
                    isNamed && (
                      <span key={year} style={{ insetInlineStart: `${at / 16}rem` }}>
                        {year}
                      </span>
                    ),
                )}
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          {milestones.map((one) => {
            const { milestone, token, days, reportedEnd, daysAfterFirst, isFinished } = one
            const isKnown = reportedEnd !== null
            return (
              <tr key={milestone.id} className={styles.row} data-token={token}>
                <th scope="row">
                  <span className={styles.name}>
                    <StatusShape token={token} label={t(`common.status.${token}`)} />
                    <DataText>{milestone.name}</DataText>
                  </span>
                </th>
                <td className={table.quiet} data-label={t('projects.one.milestones.column.stage')}>
                  {t(`projects.one.stage.${milestone.stage}`)}
                </td>
                <td
                  data-align="end"
                  className={table.quiet}
                  data-label={t('projects.one.milestones.column.first')}
                >
                  {format.date(milestone.plannedEnd)}
                </td>
                <td data-align="end" data-label={t('projects.one.milestones.column.extended')}>
                  {format.date(milestone.extendedEnd)}
                </td>
                <td data-align="end" data-label={t('projects.one.milestones.column.end')}>
                  <span className={styles.date}>{format.date(reportedEnd)}</span>
                  {isKnown && !isFinished && (
                    <span className={table.quiet}>
                      {' '}
                      {t(
                        milestone.forecastEnd === null
                          ? 'projects.one.milestones.counted'
                          : 'projects.column.forecast',
                      )}
                    </span>
                  )}
                </td>
                <td
                  data-align="end"
                  className={styles.days}
                  data-label={t('projects.one.milestones.column.slip')}
                >
                  {format.signed(isKnown ? days : null, 0)}
                </td>
                <td
                  data-align="end"
                  className={table.quiet}
                  data-label={t('projects.one.milestones.column.afterFirst')}
                >
                  {format.signed(daysAfterFirst, 0)}
                </td>
                <td className={styles.axis} data-wide>
                  <MilestoneTimeline judged={one} axis={axis} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}
