import { useMemo } from 'react'
import type { HotspotRun } from '../../domain/hotspot-run'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { wardTime } from '../../lib/dates'
import styles from './run-chart.module.css'
import { frameRun } from './run-frame'
import type { RunFrame } from './run-frame'
import { RunLine } from './run-line'
import { RunRainBars } from './run-rain-bars'
import { hourTicks, shareOf } from './time-ticks'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  run: HotspotRun
  judged: JudgedHotspot
  /** Epoch ms of the line of now; null for a past event. */
  now: number | null
  words: HotspotWords
}

/** Two plots, one axis of time, one line of now through both. */
export function RunChart({ run, judged, now, words }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { thresholds, hotspot } = judged
  // To the minute: what is drawn changes with readings, not with the clock.
  const minute = now === null ? null : Math.floor(now / 60_000) * 60_000
  const frame = useMemo(() => frameRun(run, thresholds, minute), [run, thresholds, minute])
  const ticks = hourTicks(frame.from, frame.to, 12)
  const first = run.rain[0]
  const hasRain = run.rain.length > 0
  return (
    <div className={styles.chart}>
      {hasRain && first && (
        <>
          <p className={styles.name}>
            {t('hotspots.run.rain', {
              minutes: format.integer((first.endsAt - first.startsAt) / 60_000),
            })}
          </p>
          <div className={styles.plots} data-rain="true">
            <Scale values={frame.rain} isDownwards />
            <RunRainBars run={run} frame={frame} ticks={ticks} words={words} />
            <p className={styles.side}>
              {run.rainMm !== null && (
                <>
                  <span>{t('hotspots.run.total')}</span>
                  <strong>{t('hotspots.run.mm', { mm: words.number(run.rainMm) })}</strong>
                </>
              )}
            </p>
          </div>
        </>
      )}
      <p className={styles.name}>{t(`hotspots.run.value.${hotspot.kind}`)}</p>
      <div className={styles.plots}>
        <Scale values={frame.values} />
        <RunLine
          run={run}
          judged={judged}
          frame={frame}
          ticks={ticks}
          isNow={now !== null}
          words={words}
        />
        <span />
      </div>
      <div className={styles.plots}>
        <span />
        <TimeScale frame={frame} ticks={ticks} />
        <span />
      </div>
      {minute !== null && (
        <div className={styles.overlay} aria-hidden="true">
          <span />
          <span className={styles.overlayPlot}>
            <span
              className={styles.now}
              style={{ insetInlineStart: shareOf(minute, frame.from, frame.to) }}
            />
          </span>
          <span />
        </div>
      )}
    </div>
  )
}

function Scale({
  values,
  isDownwards = false,
}: {
  values: readonly number[]
  isDownwards?: boolean
}) {
  const format = useFormat()
  const most = values.at(-1) ?? 1
  return (
    <div className={styles.scale} aria-hidden="true">
      {values.map((value) => (
        <span
          key={value}
          style={
            isDownwards
              ? { insetBlockStart: shareOf(value, 0, most) }
              : { insetBlockEnd: shareOf(value, 0, most) }
          }
          data-downwards={isDownwards}
        >
          {format.integer(value)}
        </span>
      ))}
    </div>
  )
}

function TimeScale({ frame, ticks }: { frame: RunFrame; ticks: readonly number[] }) {
  return (
    <div className={styles.times} aria-hidden="true">
      {ticks.map((at) => (
        <span key={at} style={{ insetInlineStart: shareOf(at, frame.from, frame.to) }}>
          {wardTime(at)}
        </span>
      ))}
    </div>
  )
}
