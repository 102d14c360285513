import { useMemo } from 'react'
import { seriesQuery } from '../../api/queries/series'
import { useResource } from '../../api/use-resource'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { ErrorNote } from '../../components/error-note'
import { Panel } from '../../components/panel'
import { Skeleton } from '../../components/skeleton'
import { useSearchState } from '../../components/use-search-state'
import type { SeriesRun } from '../../contract/series'
import { readRun } from '../../domain/hotspot-run'
import type { HotspotRun } from '../../domain/hotspot-run'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import type { DetailProps } from './detail-props'
import { hotspotSearch } from './hotspots-search'
import { RunChart } from './run-chart'
import { listRuns } from './run-choice'
import { RunChooser } from './run-chooser'
import { RunTable } from './run-table'
import { useRunTitle } from './use-run-title'

const id = 'hotspot-run'

/** The course of today or of a past event: rain above, depth or delay below, on one axis of time. */
export function RunPanel({ row, data, list, past }: DetailProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { judged, hotspot } = row
  const { reference } = data.view
  const isNow = reference.kind === 'now'
  const series = useResource(seriesQuery(hotspot.id))
  const [{ run: wanted }, update] = useSearchState(hotspotSearch)
  const runs = useMemo(
    () => (series.state === 'ready' && series.data ? listRuns(series.data, past, isNow) : []),
    [series, past, isNow],
  )
  const chosen = runs.find(({ run }) => run.eventId === wanted) ?? runs[0]
  const run = useMemo(
    () =>
      chosen &&
      readRun(withReading(chosen.run, judged), judged.thresholds, chosen.since ?? sinceOf(judged)),
    [chosen, judged],
  )
  const title = useRunTitle()
  if (series.state === 'error') {
    return (
      <Panel id={id} state="error" title={t('hotspots.run.failed')}>
        <ErrorNote error={series.error} busy={series.retrying} onRetry={series.retry} />
      </Panel>
    )
  }
  if (series.state === 'loading') {
    return (
      <Panel id={id} state="loading" title={t('hotspots.run.name')}>
        <Skeleton height={34} />
      </Panel>
    )
  }
  if (!chosen || !run) {
    const isThen = series.data !== null && !isNow
    return (
      <Panel
        id={id}
        state="empty"
        title={
          isThen
            ? t('hotspots.run.notThen', { date: format.date(reference.date) })
            : t('hotspots.run.absent')
        }
      >
        <p>{t(isThen ? 'hotspots.run.notThenText' : 'hotspots.run.absentText')}</p>
      </Panel>
    )
  }
  const isToday = run.eventId === null
  return (
    <Panel
      id={id}
      state="ready"
      title={title(run, isToday, judged.thresholds.moderate)}
      subtitle={<Span run={run} />}
      aside={
        runs.length > 1 && (
          <RunChooser
            runs={runs}
            chosen={chosen.run.eventId}
            onChoose={(event) => update({ run: event })}
          />
        )
      }
      tools={<FigureToggle id={id} name={t('hotspots.run.name')} />}
    >
      {run.peak === null ? (
        <p>{t('hotspots.run.empty')}</p>
      ) : (
        <ChartFigure
          id={id}
          description={t('hotspots.run.description', {
            value: list.words.value(hotspot.kind, run.peak.value),
            time: wardTime(run.peak.at),
          })}
          table={() => <RunTable run={run} kind={hotspot.kind} words={list.words} />}
        >
          <RunChart
            run={run}
            judged={judged}
            now={isToday ? reference.moment : null}
            words={list.words}
          />
        </ChartFigure>
      )}
    </Panel>
  )
}

const sinceOf = ({ isActive, reading }: JudgedHotspot): number | null =>
  isActive && reading?.since != null ? toEpoch(reading.since) : null

/** Today's run with the polled reading where that is newer, so that both say the same. */
function withReading(run: SeriesRun, { reading, value }: JudgedHotspot): SeriesRun {
  if (run.eventId !== null || reading === null || value === null) return run
  const at = toEpoch(reading.observedAt)
  const isNewer = run.points.every((point) => toEpoch(point.at) < at)
  return isNewer ? { ...run, points: [...run.points, { at: reading.observedAt, value }] } : run
}

/** From when to when, where the rain comes from, and what a gap means. */
function Span({ run }: { run: HotspotRun }) {
  const { t } = useTranslation()
  const format = useFormat()
  const first = run.stretches[0]?.[0]
  const { last } = run
  const parts: string[] = []
  if (first && last) {
    const [fromDay, toDay] = [wardDate(first.at), wardDate(last.at)]
    const times = { from: wardTime(first.at), to: wardTime(last.at) }
    parts.push(
      fromDay === toDay
        ? t('hotspots.run.subtitle', { date: format.date(fromDay), ...times })
        : t('hotspots.run.subtitleDays', {
            fromDate: format.date(fromDay),
            toDate: format.date(toDay),
            ...times,
          }),
    )
  }
  parts.push(t(run.rain.length === 0 ? 'hotspots.run.noRain' : 'hotspots.run.rainFrom'))
  return parts.join('; ') + (run.stretches.length > 1 ? `. ${t('hotspots.run.missing')}` : '')
}
