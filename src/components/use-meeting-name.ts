import type { SnapshotEntry } from '../contract/snapshot-index'
import { meetingWords } from '../domain/snapshots'
import { useTranslation } from '../i18n/use-translation'

/**
 * The words of a meeting: "kỳ họp 10/2026", or "kỳ 10" for the head of a narrow column. `peers` are
 * the snapshots of the index: where two meetings share a month, the day is said too.
 */
export function useMeetingName() {
  const { t } = useTranslation()
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return (
    meeting: SnapshotEntry,
    peers: readonly SnapshotEntry[],
    length: 'long' | 'short' = 'long',
  ): string => {
    const { day, month, year } = meetingWords(meeting, peers)
    const values = { month: twoDigits(month), year, day: day === null ? '' : twoDigits(day) }
    if (length === 'long') return t(`shell.meeting.${day === null ? 'month' : 'day'}`, values)
    return t(`shell.meeting.${day === null ? 'short' : 'shortDay'}`, values)
  }
}
