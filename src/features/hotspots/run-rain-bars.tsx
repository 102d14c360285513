import type { HotspotRun } from '../../domain/hotspot-run'
import { useTranslation } from '../../i18n/use-translation'
import styles from './run-chart.module.css'
import type { RunFrame } from './run-frame'
import { shareOf } from './time-ticks'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  run: HotspotRun
  frame: RunFrame
  ticks: readonly number[]
  words: HotspotWords
}

const [width, height] = [1000, 124]

/** Rain downwards from the line, the wettest three hours dark and summed up above. */
export function RunRainBars({ run, frame, ticks, words }: Props) {
  const { t } = useTranslation()
  const { from, to } = frame
  const most = frame.rain.at(-1) ?? 1
  const x = (at: number): number => (width * (Math.max(at, from) - from)) / (to - from)
  const bars = run.rain.filter(({ endsAt }) => endsAt > from && endsAt <= to)
  const { wettest } = run
  return (
    <div className={styles.rain}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className={styles.drawing}
        aria-hidden="true"
      >
        {ticks.map((at) => (
          <path key={at} className={styles.grid} d={`M${x(at)} 0V${height}`} />
        ))}
        {frame.rain.map((value) => (
          <path
            key={value}
            className={value === 0 ? styles.base : styles.grid}
            d={`M0 ${(height * value) / most}H${width}`}
          />
        ))}
        {bars.map(({ startsAt, endsAt, mm, isWettest }) => (
          <rect
            key={endsAt}
            x={x(startsAt) + 1}
            y="0"
            width={Math.max(1, x(endsAt) - x(startsAt) - 2)}
            height={mm === null ? 8 : (height * mm) / most}
            className={mm === null ? styles.noRain : isWettest ? styles.wettest : styles.bar}
          />
        ))}
      </svg>
      {wettest && (
        <p
          className={styles.bracket}
          style={{
            insetInlineStart: shareOf(Math.max(wettest.from, from), from, to),
            insetInlineEnd: shareOf(to - wettest.to, 0, to - from),
          }}
        >
          <span>{t('hotspots.run.wettest', { mm: words.number(wettest.mm) })}</span>
        </p>
      )}
    </div>
  )
}
