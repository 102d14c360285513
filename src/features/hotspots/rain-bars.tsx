import type { DayRain } from '../../domain/day-rain'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { wardTime } from '../../lib/dates'
import styles from './rain-bars.module.css'
import { hourTicks, shareOf, valueTicks } from './time-ticks'

const height = 100

/** Rain drawn downwards from the line: what falls, as deep as it fell. */
export function RainBars({ day }: { day: DayRain }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { bars, recentMm, midnight, endsAt } = day
  const ticks = hourTicks(midnight, endsAt, 7).filter((at) => endsAt - at > 3_000_000)
  const deepest = valueTicks(Math.max(4, ...bars.map(({ mm }) => mm ?? 0))).at(-1) ?? 4
  return (
    <div className={styles.plot}>
      <svg
        viewBox={`0 0 1000 ${height}`}
        preserveAspectRatio="none"
        className={styles.bars}
        aria-hidden="true"
      >
        {bars.map((bar) => {
          const left = (1000 * (bar.startsAt - midnight)) / (endsAt - midnight)
          const width = (1000 * (bar.endsAt - bar.startsAt)) / (endsAt - midnight)
          return bar.mm === null ? (
            <rect
              key={bar.endsAt}
              x={left + 1}
              y="0"
              width={Math.max(1, width - 2)}
              height="10"
              className={styles.gap}
            />
          ) : (
            <rect
              key={bar.endsAt}
              x={left + 1}
              y="0"
              width={Math.max(1, width - 2)}
              height={(height * bar.mm) / deepest}
              className={bar.isRecent ? styles.recent : styles.bar}
            />
          )
        })}
      </svg>
      <p className={styles.sum}>
        {t('hotspots.rain.sum', {
          mm: format.decimal(recentMm, Number.isInteger(recentMm) ? 0 : 1),
        })}
      </p>
      <div className={styles.axis} aria-hidden="true">
        {ticks.map((at) => (
          <span key={at} style={{ insetInlineStart: shareOf(at, midnight, endsAt) }}>
            {wardTime(at).slice(0, 2)}
          </span>
        ))}
        <span className={styles.end}>{wardTime(endsAt)}</span>
      </div>
    </div>
  )
}
