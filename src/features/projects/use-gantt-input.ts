import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format'
import type { LocalDate } from '../../lib/dates'
import type { GanttInput, GanttSizes } from './build-gantt-option'
import { makeGanttAxis } from './gantt-axis'
import { openObstacles } from './late-rows'
import type { LateRow } from './late-rows'
import { useProjectWord } from './use-project-words'

/** The chart of rows in the language on the screen; the same object while nothing changed. */
export function useGanttInput(
  rows: readonly LateRow[],
  today: LocalDate,
  sizes: GanttSizes,
): GanttInput {
  const format = useFormat()
  const tipOf = useTipLines()
  return useMemo(
    () => ({
      rows: rows.map((late) => ({
        token: late.judged.token,
        row: late.row,
        firstDue: late.slip.isExtended ? late.slip.firstDue : null,
        tip: { heading: late.project.name, lines: tipOf(late) },
      })),
      axis: makeGanttAxis(rows, today),
      today,
      todayLabel: format.dayMonth(today),
      sizes,
    }),
    [rows, today, sizes, format, tipOf],
  )
}

function useTipLines(): (late: LateRow) => string[] {
  const { t } = useTranslation()
  const format = useFormat()
  const wordOf = useProjectWord()
  return useMemo(
    () =>
      ({ judged, slip, project }: LateRow) => {
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
          ...openObstacles(project).map(({ label }) => t('projects.tip.obstacle', { label })),
        ]
      },
    [t, format, wordOf],
  )
}
