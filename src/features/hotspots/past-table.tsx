import { useSearchState } from '../../components/use-search-state'
import type { PastEvent } from '../../domain/hotspot-past'
import { severityTokens } from '../../domain/hotspot-severity'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardTime } from '../../lib/dates'
import { durationText } from './duration-text'
import { hotspotSearch } from './hotspots-search'
import styles from './past-table.module.css'
import { RankMark } from './rank-mark'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  judged: JudgedHotspot
  past: readonly PastEvent[]
  words: HotspotWords
}

/** Start, rain where there is some, peak with its bar, and how long; the day leads to its course. */
export function PastTable({ judged, past, words }: Props) {
  const { t } = useTranslation()
  const [{ run }] = useSearchState(hotspotSearch)
  const { kind } = judged.hotspot
  const hasRain = past.some(({ event }) => event.rainMm !== null || event.rain3hMm !== null)
  const most = Math.max(1, ...past.map(({ value }) => value ?? 0))
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('hotspots.past.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hotspots.past.day')}</th>
          <th scope="col">{t('hotspots.past.start')}</th>
          {hasRain && (
            <>
              <th scope="col" className={styles.number}>
                {t('hotspots.past.rain')}
              </th>
              <th scope="col" className={styles.number}>
                {t('hotspots.past.rain3h')}
              </th>
            </>
          )}
          <th scope="col" className={styles.peak}>
            {t('hotspots.past.peak')}
          </th>
          <th scope="col" className={styles.number}>
            {t(`hotspots.past.unit.${kind}`)}
          </th>
          <th scope="col" className={styles.number}>
            {t(`hotspots.past.duration.${kind}`, {
              limit: words.number(judged.thresholds.moderate),
            })}
          </th>
        </tr>
      </thead>
      <tbody>
        {past.map((one) => (
          <Line
            key={one.event.id}
            one={one}
            judged={judged}
            most={most}
            hasRain={hasRain}
            isShown={one.event.id === run || (run === null && one.isRunning)}
            words={words}
          />
        ))}
      </tbody>
    </table>
  )
}

interface LineProps {
  one: PastEvent
  judged: JudgedHotspot
  most: number
  hasRain: boolean
  isShown: boolean
  words: HotspotWords
}

function Line({ one, judged, most, hasRain, isShown, words }: LineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [, update] = useSearchState(hotspotSearch)
  const { event, day, severity, value, minutes, isRunning } = one
  const { kind } = judged.hotspot
  const date = format.date(day)
  return (
    <tr data-shown={isShown}>
      <th scope="row">
        <span className={styles.day}>
          <RankMark
            kind={kind}
            severity={severity}
            rank={null}
            label={t(`hotspots.severity.${kind}.${severity}`)}
          />
          <button
            type="button"
            className={styles.pick}
            aria-pressed={isShown}
            aria-label={t('hotspots.past.showRun', { date })}
            onClick={() => update({ run: isRunning ? null : event.id })}
          >
            {date}
          </button>
        </span>
      </th>
      <td>{wardTime(toEpoch(event.startedAt))}</td>
      {hasRain && (
        <>
          <td className={styles.number}>{words.number(event.rainMm)}</td>
          <td className={styles.number}>{words.number(event.rain3hMm)}</td>
        </>
      )}
      <td className={styles.peak}>
        <span
          className={styles.bar}
          data-token={severityTokens[severity]}
          style={{ inlineSize: `${(100 * (value ?? 0)) / most}%` }}
        />
      </td>
      <td className={styles.value} data-token={severityTokens[severity]}>
        {words.number(value)}
      </td>
      <td className={styles.number}>
        {minutes !== null
          ? durationText(minutes)
          : t(isRunning ? 'hotspots.past.goesOn' : 'hotspots.past.notClosed')}
      </td>
    </tr>
  )
}
