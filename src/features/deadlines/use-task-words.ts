import { useMemo } from 'react'
import type { Clear } from '../../domain/six-clears'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { TaskRow } from './task-rows'

/** Tasks in the words of the page. */
export function useTaskWords() {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(
    () => ({
      /** "quá 81", "còn 3", "chờ duyệt" */
      daysOf: ({ word, judged: { days } }: Pick<TaskRow, 'word' | 'judged'>): string =>
        days === 0 && word === 'due-soon'
          ? t('deadlines.days.today')
          : t(`deadlines.days.${word}`, { days: format.integer(days) }),
      /** "người, kết quả" */
      clears: (clears: readonly Clear[]): string =>
        format.list(clears.map((clear) => t(`deadlines.clears.${clear}`))),
    }),
    [t, format],
  )
}
