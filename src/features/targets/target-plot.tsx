import type { ReactNode } from 'react'
import { Chart } from '../../charts/chart'
import { useFormat } from '../../i18n/use-format'
import { buildTargetPlotOption } from './build-target-plot-option'
import type { LaidOutPlot } from './lay-out-plots'
import { plotTicks } from './plot-ticks'
import type { PlotTick } from './plot-ticks'
import { spreadLabels } from './spread-labels'
import styles from './target-plot.module.css'

export interface PlotLabel {
  key: string
  /** Where it belongs, in the plot's values. */
  value: number
  /** rem */
  height: number
  text: ReactNode
}

interface Props {
  heading: ReactNode
  laidOut: LaidOutPlot
  decimals: number
  /** Words that stand at the plot's right end, pushed apart where they would overlap. */
  labels: readonly PlotLabel[]
  /** Ticks of years only. */
  isByYear: boolean
  nowLabel: string
}

/** rem; the style sheet says the same. */
const plotHeight = 16
const percent = (part: number): string => `${String(Math.round(part * 10_000) / 100)}%`

/** One plot: geometry by the chart, axes and names in the page. */
export function TargetPlot(props: Props) {
  const { heading, laidOut, decimals, labels, isByYear, nowLabel } = props
  const format = useFormat()
  const { plot, start } = laidOut
  const { scale, span, now } = plot
  const part = (value: number): number => (value - scale.min) / (scale.max - scale.min)
  const places = spreadLabels(
    labels.map(({ value, height }) => ({ wanted: (1 - part(value)) * plotHeight, height })),
    plotHeight,
  )
  const step = (scale.ticks[1] ?? 1) - (scale.ticks[0] ?? 0)
  const axisDecimals = Number.isInteger(step) ? 0 : Math.max(1, decimals)
  const ticks = plotTicks(start, span, isByYear ? null : now, isByYear ? 12 : 0)
  const isOfYears = ticks.every(({ date }) => date.slice(5, 7) === '12')
  return (
    <div className={styles.plot}>
      <p className={styles.heading}>{heading}</p>
      <div className={styles.frame} data-labels={labels.length > 0}>
        <div className={styles.values}>
          {scale.ticks.map((value) => (
            <span key={value} style={{ insetBlockEnd: percent(part(value)) }}>
              {format.decimal(value, axisDecimals)}
            </span>
          ))}
          {/* As wide as its widest number. */}
          <span className={styles.room}>{format.decimal(scale.max, axisDecimals)}</span>
        </div>
        <div className={styles.area}>
          <Chart build={buildTargetPlotOption} input={plot} className={styles.chart} />
          {isByYear && now !== null && (
            <span className={styles.now} style={{ insetInlineStart: percent(now / span) }}>
              {nowLabel}
            </span>
          )}
        </div>
        <div className={styles.labels}>
          {labels.map(({ key, text }, place) => (
            <span
              key={key}
              className={styles.label}
              style={{ insetBlockStart: `${String(places[place] ?? 0)}rem` }}
            >
              {text}
            </span>
          ))}
        </div>
        <div className={styles.times}>
          {ticks.map((tick, place) => (
            <span key={tick.date} style={{ insetInlineStart: percent(tick.at / span) }}>
              {tickText(tick, place)}
            </span>
          ))}
          {!isByYear && now !== null && (
            <b style={{ insetInlineStart: percent(now / span) }}>{nowLabel}</b>
          )}
        </div>
      </div>
    </div>
  )

  function tickText({ date }: PlotTick, place: number): string {
    if (isOfYears) return date.slice(0, 4)
    const isYearSaid = place === 0 || date.slice(5, 7) === '01'
    return isYearSaid ? format.period(date.slice(0, 7)) : date.slice(5, 7)
  }
}
