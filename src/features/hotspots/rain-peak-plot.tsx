import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './rain-peak-plot.module.css'
import type { RainPeak } from './rain-peaks'
import { shareOf, valueTicks } from './time-ticks'

interface Props {
  peaks: readonly RainPeak[]
  severe: number
  severeFrom: number | null
}

/** A point an event: rain across, peak up. */
export function RainPeakPlot({ peaks, severe, severeFrom }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const across = valueTicks(Math.max(...peaks.map(({ rain }) => rain)))
  const up = valueTicks(Math.max(severe * 1.2, ...peaks.map(({ peak }) => peak)))
  const [wide, high] = [across.at(-1) ?? 1, up.at(-1) ?? 1]
  return (
    <div className={styles.plot} aria-hidden="true">
      {up.map((value) => (
        <span
          key={value}
          className={styles.line}
          style={{ insetBlockEnd: shareOf(value, 0, high) }}
        >
          <span>{format.integer(value)}</span>
        </span>
      ))}
      {across.map((value) => (
        <span
          key={value}
          className={styles.tick}
          style={{ insetInlineStart: shareOf(value, 0, wide) }}
        >
          {format.integer(value)}
        </span>
      ))}
      <span className={styles.severe} style={{ insetBlockEnd: shareOf(severe, 0, high) }} />
      {severeFrom !== null && (
        <span
          className={styles.from}
          style={{
            insetInlineStart: shareOf(severeFrom, 0, wide),
            blockSize: shareOf(severe, 0, high),
          }}
        >
          <span>{t('hotspots.rainPeak.about', { mm: format.integer(severeFrom) })}</span>
        </span>
      )}
      {peaks.map(({ id, rain, peak }) => (
        <span
          key={id}
          className={styles.point}
          data-severe={peak >= severe}
          style={{
            insetInlineStart: shareOf(rain, 0, wide),
            insetBlockEnd: shareOf(peak, 0, high),
          }}
        />
      ))}
      <span className={styles.name}>{t('hotspots.rainPeak.axis')}</span>
    </div>
  )
}
