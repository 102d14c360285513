import { useMemo } from 'react'
import { Segments } from '../../components/segments'
import { useTranslation } from '../../i18n/use-translation'
import { taskSets } from './deadlines-search'
import type { TaskSet } from './deadlines-search'
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
    <Segments
      label={t('deadlines.set.label')}
      value={chosen}
      options={offered.map((value) => ({
        value,
        label: t('table.optionCount', { label: nameOf(value), count: counts[value] }),
      }))}
      onChange={(set) => filter({ set })}
    />
  )
}
