import { useMemo } from 'react'
import type { LocalDate } from '../../lib/dates'
import type { GanttInput, GanttSizes } from './build-gantt-option'
import { axisReaches, makeGanttAxis } from './gantt-axis'
import { layOutGanttRows } from './gantt-rows-layout'
import type { RowGroup } from './group-rows'
import type { ProjectsSearch } from './projects-search'
import { useGanttTips } from './use-gantt-tips'

/** The chart beside the page's rows; the same object while nothing changed. */
export function usePageGantt(
  groups: readonly RowGroup[],
  today: LocalDate,
  sizes: GanttSizes,
  scale: ProjectsSearch['scale'],
): GanttInput {
  const tipOf = useGanttTips()
  return useMemo(() => {
    const { placed, height } = layOutGanttRows(groups, sizes, today)
    return {
      rows: placed.map(({ source, slip, row }) => ({
        token: source.judged.token,
        row,
        firstDue: slip.isExtended ? slip.firstDue : null,
        tip: {
          heading: source.project.name,
          lines: tipOf({ judged: source.judged, slip, obstacles: source.obstacles }),
        },
      })),
      tops: placed.map(({ top }) => top),
      height,
      axis: makeGanttAxis(placed, today, axisReaches[scale]),
      today,
      sizes,
    }
  }, [groups, today, sizes, scale, tipOf])
}
