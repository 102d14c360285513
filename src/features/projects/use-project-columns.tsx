import { useMemo } from 'react'
import type { TableColumn } from '../../components/data-table/table-column'
import { useMeetingName } from '../../components/use-meeting-name'
import type { View } from '../../components/use-view'
import { statusOrder } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import {
  DueCell,
  EndCell,
  NameCell,
  SlipCell,
  SourceCell,
  StatusCell,
  UnitCell,
} from './project-cells'
import { ClearanceCell, MoneyCell, ObstaclesCell, WorksCell } from './project-figures'
import type { ProjectRow } from './project-rows'
import type { ProjectColumn } from './projects-search'
import { useProjectWord } from './use-project-words'

/** The columns of the table of projects; the same array while language and view stay. */
export function useProjectColumns({
  reference,
  comparedWith,
  index,
}: View): readonly TableColumn<ProjectRow, ProjectColumn>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const wordOf = useProjectWord()
  const meetingName = useMeetingName()
  const change = comparedWith
    ? t('projects.panel.change', {
        meeting: meetingName(comparedWith, index.snapshots, 'short'),
      })
    : t('projects.column.change')
  const today = reference.date
  return useMemo(() => {
    const header = (column: Exclude<ProjectColumn, 'change'>) => t(`projects.column.${column}`)
    const joined = (parts: readonly (string | null | undefined)[]): string =>
      parts.filter((part) => part !== null && part !== undefined).join('; ')
    return [
      {
        id: 'name',
        header: header('name'),
        width: 12.5,
        value: ({ project }) => project.name,
        exportValue: ({ project }) => `${project.code} – ${project.name}`,
        cell: (row) => <NameCell row={row} />,
      },
      {
        id: 'category',
        header: header('category'),
        width: 5.5,
        value: ({ project }) => t(`projects.category.${project.category}`),
      },
      {
        id: 'unit',
        header: header('unit'),
        width: 9.25,
        value: ({ unit, project }) => unit?.name ?? project.leadUnitId,
        exportValue: ({ unit, project, owner }) =>
          joined([
            unit?.name ?? project.leadUnitId,
            owner?.name,
            owner?.position,
            project.investor,
          ]),
        cell: (row) => <UnitCell row={row} />,
      },
      {
        id: 'status',
        header: header('status'),
        width: 6.75,
        value: ({ judged }) => statusOrder.indexOf(judged.token),
        exportValue: ({ judged }) => wordOf(judged),
        cell: (row) => <StatusCell row={row} today={today} />,
      },
      {
        id: 'due',
        header: header('due'),
        width: 6.25,
        align: 'end',
        value: ({ judged }) => judged.slip?.due ?? null,
        exportValue: ({ judged: { slip } }) =>
          slip?.isExtended ? `${slip.due} (${slip.firstDue})` : (slip?.due ?? null),
        cell: (row) => <DueCell row={row} />,
      },
      {
        id: 'end',
        header: header('end'),
        width: 5.75,
        align: 'end',
        value: ({ judged }) => judged.slip?.end ?? null,
        cell: (row) => <EndCell row={row} />,
      },
      {
        id: 'slip',
        header: header('slip'),
        width: 4,
        align: 'end',
        value: ({ judged }) => judged.slip?.days ?? null,
        cell: (row) => <SlipCell row={row} today={today} />,
      },
      {
        id: 'change',
        header: change,
        width: 3.5,
        align: 'end',
        value: (row) => row.change,
        cell: (row) => format.signed(row.change, 0),
      },
      {
        id: 'works',
        header: header('works'),
        width: 5,
        align: 'end',
        value: ({ works }) => works.actual,
        exportValue: ({ works }) =>
          works.actual === null ? null : `${works.actual} / ${works.due ?? ''}`,
        cell: (row) => <WorksCell row={row} />,
      },
      {
        id: 'money',
        header: header('money'),
        width: 5,
        align: 'end',
        value: ({ paidShare }) => paidShare,
        // Whole đồng: paid, due by then, the year's plan.
        exportValue: ({ money }) =>
          money.actual === null
            ? null
            : `${money.actual} / ${money.due ?? ''} / ${money.yearPlan ?? ''}`,
        cell: (row) => <MoneyCell row={row} />,
      },
      {
        id: 'households',
        header: header('households'),
        width: 3.75,
        align: 'end',
        value: ({ clearance }) => clearance?.remaining ?? null,
        cell: (row) => <ClearanceCell row={row} />,
      },
      {
        id: 'obstacles',
        header: header('obstacles'),
        width: 4,
        align: 'end',
        value: ({ obstacles }) => obstacles.length,
        cell: (row) => <ObstaclesCell row={row} />,
      },
      {
        id: 'source',
        header: header('source'),
        width: 8.5,
        value: ({ source, project }) => source?.name ?? project.sourceId,
        exportValue: ({ source, project }) =>
          joined([source?.name ?? project.sourceId, source?.reportedAt?.slice(0, 10)]),
        cell: (row) => <SourceCell row={row} />,
      },
    ]
  }, [t, format, wordOf, change, today])
}
