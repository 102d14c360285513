import { useMemo } from 'react'
import type { RowGroup } from '../../components/data-table/row-groups'
import type { Ward } from '../../contract/ward'
import { useTranslation } from '../../i18n/use-translation'
import { groupId, groupNameOf } from './task-group-keys'
import { TaskGroupHead } from './task-group-head'
import type { TaskRow } from './task-rows'
import type { CappedIds } from './use-capped-ids'
import type { TaskList } from './use-task-list'

/** The groups of the list as the table draws them; undefined where it is not grouped. */
export function useTaskGroups(
  { groups, search: { group: grouping } }: TaskList,
  ward: Ward,
  closed: CappedIds,
): readonly RowGroup<TaskRow>[] | undefined {
  const { t } = useTranslation()
  const { ids } = closed
  const closedIds = [...ids].join(',')
  return useMemo(() => {
    if (groups === null || grouping === 'none') return undefined
    const nameOf = groupNameOf(grouping, ward)
    const isClosed = new Set(closedIds.split(','))
    return groups.map((group) => {
      const id = groupId(group.key)
      const unknown = grouping === 'person' ? 'owner' : 'unit'
      return {
        id,
        rows: group.rows,
        isOpen: !isClosed.has(id),
        name: group.key === null ? t(`deadlines.unclear.${unknown}`) : nameOf(group.key),
        head: <TaskGroupHead group={group} grouping={grouping} ward={ward} />,
      }
    })
  }, [groups, grouping, ward, closedIds, t])
}
