import type { ReactNode } from 'react'
import { DataText } from '../../components/data-text'
import type { WardRules } from '../../contract/rules'
import { aheadMinutes } from '../../domain/hotspot-severity'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import type { HotspotWords } from './use-hotspot-words'

export interface SeverityStep {
  words: ReactNode
  /** The arithmetic of the step. */
  sum?: ReactNode
}

interface Given {
  judged: JudgedHotspot
  words: HotspotWords
  rules: WardRules
}

/** How a hotspot's severity came about: the reading, its age, the thresholds, the change. */
export function useSeveritySteps({ judged, words, rules }: Given): readonly SeverityStep[] {
  const { t } = useTranslation()
  const format = useFormat()
  const { hotspot, reading, severity, thresholds, value, readingState, change } = judged
  const { kind } = hotspot
  const bounds = {
    severe: words.value(kind, thresholds.severe),
    moderate: words.value(kind, thresholds.moderate),
  }
  const limit = format.integer(rules.readingStaleMinutes)
  const steps: SeverityStep[] = []
  if (reading === null) {
    steps.push({ words: t('hotspots.why.noReading') })
  } else {
    const epoch = toEpoch(reading.observedAt)
    const at = { time: wardTime(epoch), date: format.date(wardDate(epoch)) }
    const by =
      reading.device === undefined || reading.device.trim() === ''
        ? t('hotspots.why.source', { source: t(`hotspots.reading.${reading.source}`) })
        : t('hotspots.why.sourceDevice', {
            source: t(`hotspots.reading.${reading.source}`),
            device: reading.device,
          })
    const read =
      reading.value === null
        ? t('hotspots.why.noValue', at)
        : t('hotspots.why.value', { ...at, value: words.value(kind, reading.value) })
    steps.push({ words: `${read} ${by}` })
    const age = judged.ageMinutes ?? 0
    const isStale = readingState === 'stale'
    steps.push({
      words:
        readingState === 'future'
          ? t('hotspots.why.future', { limit: format.integer(aheadMinutes) })
          : [
              // Half a minute past the limit is past it.
              t('hotspots.why.age', {
                count: Math.max(0, isStale ? Math.ceil(age) : Math.floor(age)),
              }),
              ...(isStale ? [t('hotspots.why.stale', { limit })] : []),
              ...(readingState === 'fresh' ? [t('hotspots.why.fresh', { limit })] : []),
            ].join(' '),
    })
  }
  const compared =
    severity === 'unknown' || value === null
      ? {}
      : {
          sum: t(`hotspots.why.compare.${severity}`, {
            ...bounds,
            value: words.value(kind, value),
          }),
        }
  steps.push({ words: t('hotspots.why.thresholds', bounds), ...compared })
  if (value !== null && reading !== null) {
    steps.push({
      words:
        reading.earlier === null
          ? t('hotspots.why.noEarlier')
          : t('hotspots.why.earlier', {
              time: words.time(reading.earlier.observedAt),
              before: words.number(reading.earlier.value),
              value: words.number(value),
              change: words.change(change),
            }),
    })
  }
  if (hotspot.cause !== undefined && hotspot.cause.trim() !== '') {
    steps.push({
      words: <DataText>{t('hotspots.why.cause', { cause: hotspot.cause })}</DataText>,
    })
  }
  return steps
}
