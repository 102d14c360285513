import type { HotspotRun, RunPoint } from '../../domain/hotspot-run'
import { severityOf, severityTokens } from '../../domain/hotspot-severity'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useTranslation } from '../../i18n/use-translation'
import { wardTime } from '../../lib/dates'
import styles from './run-chart.module.css'
import type { RunFrame } from './run-frame'
import { shareOf } from './time-ticks'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  run: HotspotRun
  judged: JudgedHotspot
  frame: RunFrame
  ticks: readonly number[]
  /** The run goes on: its end is named; of a past one its peak is. */
  isNow: boolean
  words: HotspotWords
}

const [width, height] = [1000, 308]

/** Depth or delay over time, the thresholds dashed and named, the times of crossing written. */
export function RunLine({ run, judged, frame, ticks, isNow, words }: Props) {
  const { t } = useTranslation()
  const { thresholds, hotspot, change } = judged
  const { from, to } = frame
  const most = frame.values.at(-1) ?? 1
  const x = (at: number): number => (width * (at - from)) / (to - from)
  const y = (value: number): number => height - (height * value) / most
  const line = (points: readonly RunPoint[]): string =>
    points.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L')
  const named = isNow ? run.last : run.peak
  const place = (at: number, value: number) => ({
    insetInlineStart: shareOf(at, from, to),
    insetBlockEnd: shareOf(value, 0, most),
  })
  return (
    <div className={styles.line}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className={styles.drawing}
        aria-hidden="true"
      >
        {ticks.map((at) => (
          <path key={at} className={styles.grid} d={`M${x(at)} 0V${height}`} />
        ))}
        {frame.values.map((value) => (
          <path
            key={value}
            className={value === 0 ? styles.base : styles.grid}
            d={`M0 ${y(value)}H${width}`}
          />
        ))}
        {run.stretches.map((points) => (
          <g key={points[0]?.at}>
            <path
              className={styles.area}
              d={`M${x(points[0]?.at ?? 0)} ${height}L${line(points)}L${x(points.at(-1)?.at ?? 0)} ${height}z`}
            />
            <path className={styles.course} d={`M${line(points)}`} />
          </g>
        ))}
        {run.crossings.map(({ at, value, threshold }) => (
          <path key={threshold} className={styles.drop} d={`M${x(at)} ${y(value)}V${height}`} />
        ))}
      </svg>
      {(['moderate', 'severe'] as const).map((threshold) => (
        <p
          key={threshold}
          className={styles.limit}
          data-threshold={threshold}
          style={{ insetBlockEnd: shareOf(thresholds[threshold], 0, most) }}
        >
          <span>
            {t(`hotspots.run.limit.${threshold}`, { limit: words.number(thresholds[threshold]) })}
          </span>
        </p>
      ))}
      {run.crossings.map(({ at, value, threshold }) => (
        <p
          key={threshold}
          className={styles.crossing}
          data-side={at - from > 0.45 * (to - from) ? 'before' : 'after'}
          style={place(at, value)}
        >
          <span className={styles.dot} />
          <span className={styles.crossed}>
            {wardTime(at)}
            <span className={styles.long}>
              {' '}
              {t('hotspots.run.crossed', { value: words.value(hotspot.kind, value) })}
            </span>
          </span>
        </p>
      ))}
      {named && (
        <p
          className={styles.end}
          data-token={severityTokens[severityOf(named.value, thresholds)]}
          data-side={isNow ? 'beyond' : named.at - from > 0.6 * (to - from) ? 'before' : 'after'}
          style={place(named.at, named.value)}
        >
          <span className={styles.dot} data-filled="true" />
          <span className={styles.endWords}>
            <strong>{words.value(hotspot.kind, named.value)}</strong>
            <span>
              {t(isNow ? 'hotspots.run.now' : 'hotspots.run.peakAt', { time: wardTime(named.at) })}
            </span>
            {isNow && change !== null && (
              <span>{t('hotspots.run.change', { change: words.change(change) })}</span>
            )}
          </span>
        </p>
      )}
    </div>
  )
}
