import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { DataText } from '../../components/data-text'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import type { Ward } from '../../contract/ward'
import type { JudgedClearance } from '../../domain/clearance'
import { clearanceCourse } from '../../domain/clearance-course'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { AreaBar } from './area-bar'
import { ClearanceBars } from './clearance-bars'
import styles from './clearance-panel.module.css'
import { ClearanceTable } from './clearance-table'

const id = 'clearance'

/** Site clearance from report to report: who still has to hand over, and how much land is there. */
export function ClearancePanel({ judged, ward }: { judged: JudgedClearance; ward: Ward }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { clearance, remaining, due, forecast, dateByPace } = judged
  const course = useMemo(() => clearanceCourse(clearance), [clearance])
  const { households, land, sourceId, reportedOn } = clearance
  const { reports, months, gained, gainedLast } = course
  const first = reports[0]
  const title =
    remaining <= 0
      ? t('projects.one.clearance.complete', { count: households.total })
      : reports.length < 2
        ? t('projects.one.clearance.left', { left: remaining, total: households.total })
        : t('projects.one.clearance.title', { months, gained, last: gainedLast })
  const source = ward.sources.find((known) => known.id === sourceId)
  return (
    <Panel
      id={id}
      state="ready"
      title={title}
      subtitle={
        <Trans
          i18nKey="projects.one.clearance.subtitle"
          values={{ total: households.total }}
          components={{
            source: (
              <RecordLink kind="source" id={sourceId}>
                <DataText>{source?.name ?? sourceId}</DataText>
              </RecordLink>
            ),
          }}
        />
      }
      tools={<FigureToggle id={id} name={t('projects.one.clearance.name')} />}
    >
      <ChartFigure
        id={id}
        description={t('projects.one.clearance.description', {
          left: remaining,
          total: households.total,
          date: format.date(reportedOn),
        })}
        table={() => <ClearanceTable reports={reports} />}
      >
        <ClearanceBars reports={reports} />
      </ChartFigure>
      {land.total > 0 && <AreaBar land={land} first={first && reports.length > 1 ? first : null} />}
      {remaining > 0 && (
        <p className={styles.dates}>
          {t('projects.one.clearance.dates', {
            due: format.date(due),
            forecast: format.date(forecast),
            pace: format.date(dateByPace),
          })}
        </p>
      )}
    </Panel>
  )
}
