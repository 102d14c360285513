import { useTranslation } from 'react-i18next'
import { DataText } from '../../components/data-text'
import type { Reading } from '../../contract/readings'
import type { WardRules } from '../../contract/rules'
import { aheadMinutes } from '../../domain/hotspot-severity'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  judged: JudgedHotspot
  words: HotspotWords
  rules: WardRules
}

/** How a hotspot's severity came about: the reading, its age, the thresholds. */
export function HotspotExplanation({ judged, words, rules }: Props) {
  const { t } = useTranslation()
  const { hotspot, reading, severity, thresholds, value } = judged
  const { kind } = hotspot
  const bounds = {
    severe: words.value(kind, thresholds.severe),
    moderate: words.value(kind, thresholds.moderate),
  }
  return (
    <>
      {reading === null ? (
        <p>{t('hotspots.why.noReading')}</p>
      ) : (
        <ReadingLines judged={judged} reading={reading} words={words} rules={rules} />
      )}
      {severity !== 'unknown' && value !== null && (
        <p>
          {t(`hotspots.why.compare.${severity}`, { ...bounds, value: words.value(kind, value) })}
        </p>
      )}
      <p>{t('hotspots.why.thresholds', bounds)}</p>
      {value !== null && reading !== null && <EarlierLine {...{ judged, reading, words }} />}
      {reading !== null && (
        <p>
          {reading.device === undefined || reading.device.trim() === ''
            ? t('hotspots.why.source', { source: t(`hotspots.reading.${reading.source}`) })
            : t('hotspots.why.sourceDevice', {
                source: t(`hotspots.reading.${reading.source}`),
                device: reading.device,
              })}
        </p>
      )}
      {hotspot.cause !== undefined && hotspot.cause.trim() !== '' && (
        <p>
          <DataText>{t('hotspots.why.cause', { cause: hotspot.cause })}</DataText>
        </p>
      )}
    </>
  )
}

interface ReadingProps {
  judged: JudgedHotspot
  reading: Reading
  words: HotspotWords
}

/** The reading and whether it still says something. */
function ReadingLines({ judged, reading, words, rules }: ReadingProps & { rules: WardRules }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { readingState, ageMinutes, hotspot } = judged
  const epoch = toEpoch(reading.observedAt)
  const at = { time: wardTime(epoch), date: format.date(wardDate(epoch)) }
  const age = ageMinutes ?? 0
  const limit = format.integer(rules.readingStaleMinutes)
  return (
    <>
      <p>
        {reading.value === null
          ? t('hotspots.why.noValue', at)
          : t('hotspots.why.value', { ...at, value: words.value(hotspot.kind, reading.value) })}
      </p>
      {readingState === 'future' ? (
        <p>{t('hotspots.why.future', { limit: format.integer(aheadMinutes) })}</p>
      ) : (
        <p>
          {t('hotspots.why.age', {
            // Half a minute past the limit is past it.
            count: Math.max(0, readingState === 'stale' ? Math.ceil(age) : Math.floor(age)),
          })}{' '}
          {readingState === 'stale' && t('hotspots.why.stale', { limit })}
          {readingState === 'fresh' && t('hotspots.why.fresh', { limit })}
        </p>
      )}
    </>
  )
}

function EarlierLine({ judged, reading, words }: ReadingProps) {
  const { t } = useTranslation()
  const { value, change } = judged
  if (reading.earlier === null || value === null) return <p>{t('hotspots.why.noEarlier')}</p>
  return (
    <p>
      {t('hotspots.why.earlier', {
        time: words.time(reading.earlier.observedAt),
        before: words.number(reading.earlier.value),
        value: words.number(value),
        change: words.change(change),
      })}
    </p>
  )
}
