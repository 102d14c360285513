import { useParams } from '@tanstack/react-router'
import { DetailPage } from '../../components/detail/detail-page'
import { useTranslation } from '../../i18n/use-translation'
import { TaskDetail } from './task-detail'
import { useTasks } from './use-tasks'
import type { TasksData } from './use-tasks'

const find = ({ tasks }: TasksData, id: string) =>
  tasks.items.find((task) => task.id === id) ?? null

const idOf = ({ id }: { id?: string }): string => id ?? ''

/** One task: its course, what is clear in it, how its status came about, what it serves. */
export function TaskPage() {
  const { t } = useTranslation()
  const id = useParams({ strict: false, select: idOf })
  return (
    <DetailPage
      id={id}
      list={{ to: '/deadlines', name: t('shell.pages.deadlines') }}
      resource={useTasks()}
      find={find}
      nameOf={({ title }) => title}
      height={56}
    >
      {(task, data) => <TaskDetail key={id} task={task} data={data} />}
    </DetailPage>
  )
}
