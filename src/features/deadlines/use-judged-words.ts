import { useMemo } from 'react'
import { isOnTime } from '../../domain/task-punctuality'
import type { JudgedTask } from '../../domain/task-status'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'

/** Days between the deadline and the day it was handed in; null where either is missing or it was not late. */
export function daysLate({ due, submittedAt, completedAt }: JudgedTask['task']): number | null {
  const handedIn = submittedAt ?? completedAt
  const days = due === null || handedIn === null ? 0 : daysBetween(due, handedIn)
  return days > 0 ? days : null
}

/** A judged task's status in words, cancelled ones included. */
export function useJudgedWords() {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      wordOf: ({ word }: Pick<JudgedTask, 'word'>): string =>
        word === 'cancelled' ? t('deadlines.task.cancelled') : t(`deadlines.word.${word}`),
      /** "quá hạn 81 ngày", "hoàn thành đúng hạn" */
      findingOf: ({ word, days, task }: JudgedTask): string => {
        if (word === 'cancelled') return t('deadlines.task.cancelled')
        if (word === 'due-soon' && days === 0) return t('deadlines.finding.today')
        if (word !== 'done') return t(`deadlines.finding.${word}`, { count: days ?? 0 })
        const late = daysLate(task)
        if (late !== null) return t('deadlines.finding.doneLate', { count: late })
        return t(isOnTime(task) === true ? 'deadlines.finding.doneOnTime' : 'deadlines.word.done')
      },
    }),
    [t],
  )
}
