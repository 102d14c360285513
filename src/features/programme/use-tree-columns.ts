import type { View } from '../../api/view'
import { useMeetingName } from '../../components/use-meeting-name'
import { useTranslation } from '../../i18n/use-translation'

export const columnIds = [
  'lead',
  'targets',
  'projects',
  'bar',
  'tasks',
  'overdue',
  'change',
  'at-risk',
  'no-data',
  'on-track',
  'done',
] as const
export type ColumnId = (typeof columnIds)[number]

export interface TreeColumn {
  id: ColumnId
  header: string
}

/** The columns behind the name; the change only where there is something to compare with. */
export function useTreeColumns({ comparedWith, index }: View): readonly TreeColumn[] {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  return columnIds
    .filter((id) => id !== 'change' || comparedWith !== null)
    .map((id) => ({
      id,
      header:
        id === 'change'
          ? t('programme.column.change', {
              meeting: comparedWith ? meetingName(comparedWith, index.snapshots, 'short') : '',
            })
          : t(`programme.column.${id}`),
    }))
}
