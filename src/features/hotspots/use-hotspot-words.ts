import { useMemo } from 'react'
import type { HotspotKind } from '../../contract/hotspots'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import type { DateTime, LocalDate } from '../../lib/dates'

/** Readings in words; `today` decides where a time needs its day. */
export function useHotspotWords(today: LocalDate) {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(() => {
    const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 1)
    const number = (value: number | null): string =>
      format.decimal(value, value === null ? 0 : decimalsOf(value))
    const value = (kind: HotspotKind, amount: number): string =>
      t(`hotspots.value.${kind}`, { value: number(amount) })
    const change = (amount: number | null): string =>
      format.signed(amount, amount === null ? 0 : decimalsOf(amount))
    /** "17:38", of another day "17:38 19/11/2026" */
    const time = (at: DateTime): string => {
      const epoch = toEpoch(at)
      const day = wardDate(epoch)
      return day === today ? wardTime(epoch) : `${wardTime(epoch)}\u00a0${format.date(day)}`
    }
    const severity = ({ hotspot, severity: of }: JudgedHotspot): string =>
      t(`hotspots.severity.${hotspot.kind}.${of}`)
    const tip = (spot: JudgedHotspot) => {
      const { reading, hotspot } = spot
      const word = severity(spot)
      if (spot.value === null || reading === null) {
        const lost =
          spot.readingState === 'stale' && reading !== null
            ? t('hotspots.tip.lost', { severity: word, time: time(reading.observedAt) })
            : t('hotspots.tip.silent', { severity: word })
        return { heading: hotspot.name, lines: [lost] }
      }
      const { earlier, since } = reading
      return {
        heading: hotspot.name,
        lines: [
          t('hotspots.tip.now', {
            severity: word,
            value: value(hotspot.kind, spot.value),
            time: time(reading.observedAt),
          }),
          ...(earlier
            ? [
                t('hotspots.tip.earlier', {
                  time: time(earlier.observedAt),
                  value: value(hotspot.kind, earlier.value),
                }),
              ]
            : []),
          ...(since !== null && spot.isActive
            ? [t('hotspots.tip.since', { time: time(since) })]
            : []),
        ],
      }
    }
    /** "2 phút trước"; empty where the clock of the reading runs ahead. */
    const age = (minutes: number): string => {
      if (minutes < 1) return t('hotspots.age.now')
      if (minutes < 60) return t('hotspots.age.minutes', { count: Math.floor(minutes) })
      const hours = Math.floor(minutes / 60)
      return hours < 48
        ? t('hotspots.age.hours', { count: hours })
        : t('hotspots.age.days', { count: Math.floor(hours / 24) })
    }
    /** "cảm biến, 2 phút trước"; null without a reading. */
    const readBy = ({ reading, ageMinutes }: JudgedHotspot): string | null =>
      reading === null || ageMinutes === null
        ? null
        : t('hotspots.age.readBy', {
            source: t(`hotspots.reading.${reading.source}`),
            age: age(ageMinutes),
          })
    return { number, value, change, time, severity, tip, age, readBy }
  }, [t, format, today])
}

export type HotspotWords = ReturnType<typeof useHotspotWords>
