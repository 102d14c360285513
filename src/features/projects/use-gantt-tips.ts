import { useMemo } from 'react'
import type { JudgedObstacle } from '../../domain/project-obstacles'
import type { ProjectSlip } from '../../domain/project-slip'
import type { JudgedProject } from '../../domain/project-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useProjectWord } from './use-project-words'

interface Tipped {
  readonly judged: JudgedProject
  readonly slip: ProjectSlip
  readonly obstacles: readonly JudgedObstacle[]
}

/** What a row's bar says under the pointer, after its name. */
export function useGanttTips(): (row: Tipped) => string[] {
  const { t } = useTranslation()
  const format = useFormat()
  const wordOf = useProjectWord()
  return useMemo(
    () =>
      ({ judged, slip, obstacles }: Tipped) => {
        const due = format.date(slip.due)
        const end = format.date(slip.end)
        const hasForecast = slip.closing.forecastEnd !== null || slip.closing.actualEnd !== null
        return [
          t('projects.tip.status', { status: wordOf(judged) }),
          slip.isExtended
            ? t('projects.tip.extended', { first: format.date(slip.firstDue), due })
            : t('projects.tip.due', { date: due }),
          hasForecast
            ? t('projects.tip.forecast', { date: end })
            : slip.cause && slip.cause.milestone !== slip.closing
              ? t('projects.tip.inferred', { date: end })
              : t('projects.tip.noForecast', { date: end }),
          t('projects.tip.slip', { days: format.integer(slip.days) }),
          ...(slip.cause ? [t('projects.tip.cause', { name: slip.cause.milestone.name })] : []),
          ...obstacles.map(({ obstacle }) => t('projects.tip.obstacle', { label: obstacle.label })),
        ]
      },
    [t, format, wordOf],
  )
}
