import { useMemo } from 'react'
import type { JudgedProject } from '../../domain/project-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'

/** A project's status in words, the delay of a finished one included. */
export function useProjectWord(): (judged: JudgedProject) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(
    () =>
      ({ word, slip }: JudgedProject) =>
        t(`projects.word.${word}`, { days: format.integer(slip?.days ?? null) }),
    [t, format],
  )
}
