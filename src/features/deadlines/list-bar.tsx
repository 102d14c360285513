import type { RowGroup } from '../../components/data-table/row-groups'
import { TableActions } from '../../components/data-table/table-actions'
import { useTranslation } from '../../i18n/use-translation'
import styles from './list-bar.module.css'
import type { TaskRow } from './task-rows'
import type { CappedIds } from './use-capped-ids'
import { useTaskExport } from './use-task-export'
import type { TaskList } from './use-task-list'

interface Props {
  list: TaskList
  closed: CappedIds
  groups: readonly RowGroup<TaskRow>[] | undefined
  date: string
}

/** Above the table while nothing is ticked: closes all groups, takes the listed rows away. */
export function ListBar({ list: { ordered }, closed, groups, date }: Props) {
  const { t } = useTranslation()
  const columns = useTaskExport()
  const isAnyOpen = groups?.some(({ isOpen }) => isOpen) ?? false
  return (
    <div className={styles.bar}>
      {groups && (
        <button
          type="button"
          className="button"
          onClick={() => closed.put(isAnyOpen ? groups.map(({ id }) => id) : [])}
        >
          {t(isAnyOpen ? 'deadlines.groups.closeAll' : 'deadlines.groups.openAll')}
        </button>
      )}
      <span className={styles.hint}>{t('deadlines.select.hint')}</span>
      <TableActions model={{ columns, shown: ordered }} name="thoi-han" date={date} />
    </div>
  )
}
