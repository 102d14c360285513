import { DataText } from '../../components/data-text'
import { DetailPath } from '../../components/detail/detail-path'
import { Neighbours } from '../../components/detail/neighbours'
import { PageActions } from '../../components/detail/page-actions'
import { PageHead } from '../../components/page-head'
import { PersonLink, UnitLink } from '../../components/ward-links'
import type { JudgedTask } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { tasksTarget } from './deadlines-search'
import { useJudgedWords } from './use-judged-words'
import { useTaskList } from './use-task-list'
import type { TasksData } from './use-tasks'

interface Props {
  judged: JudgedTask
  unitId: string | null
  data: TasksData
}

/** The finding on one task, where it was ordered and who does it, and its neighbours in the list. */
export function TaskHead({ judged, unitId, data }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useJudgedWords()
  const { task } = judged
  const { units, people } = data.ward
  const { ordered } = useTaskList(data)
  const unit = units.find(({ id }) => id === unitId)
  const { document } = task
  return (
    <PageHead
      path={
        <DetailPath
          list={{ to: '/deadlines', name: t('shell.pages.deadlines') }}
          group={
            unit && {
              name: unit.shortName ?? unit.name,
              target: tasksTarget({ unit: unit.id }),
            }
          }
          here={task.id}
        />
      }
      title={
        <>
          <DataText>{task.title}</DataText>
          {`: ${words.findingOf(judged)}`}
        </>
      }
      line={
        <>
          {t(`deadlines.document.name.${document.kind}`)} <DataText>{document.number}</DataText>
          {`, ${format.date(document.date)} · `}
          <UnitLink units={units} id={unitId} />
          {' · '}
          <PersonLink people={people} id={task.ownerId} />
        </>
      }
      tools={
        <>
          <Neighbours
            kind="task"
            list={ordered.map(({ id }) => ({ id, label: id }))}
            id={task.id}
          />
          <PageActions />
        </>
      }
    />
  )
}
