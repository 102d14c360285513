import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { taskSets } from './deadlines-search'
import type { TaskSet } from './deadlines-search'
import styles from './quick-sets.module.css'
import { countSets } from './task-sets'
import type { TaskList } from './use-task-list'

interface Props {
  list: TaskList
  nameOf: (set: TaskSet) => string
}

/** The sets that are asked for again and again, one of them chosen, each with its number. */
export function QuickSets({ list: { rows, set: chosen, meetingOn, filter }, nameOf }: Props) {
  const { t } = useTranslation()
  const counts = useMemo(() => countSets(rows, meetingOn), [rows, meetingOn])
  const offered = taskSets.filter((set) => set !== 'conclusions' || meetingOn !== null)
  return (
    <div role="group" aria-label={t('deadlines.set.label')} className={styles.sets}>
      {offered.map((set) => (
        <button
          key={set}
          type="button"
          data-value={set}
          className={styles.set}
          aria-pressed={set === chosen}
          onClick={() => filter({ set })}
        >
          {t('table.optionCount', { label: nameOf(set), count: counts[set] })}
        </button>
      ))}
    </div>
  )
}
