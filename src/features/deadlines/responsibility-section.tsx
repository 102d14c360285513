import { DataText } from '../../components/data-text'
import { FactList } from '../../components/detail/fact-list'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import { PersonLink, UnitLink } from '../../components/ward-links'
import type { Task } from '../../contract/tasks'
import type { TaskAssignment } from '../../domain/task-assignment'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween, toEpoch, wardDate, wardTime } from '../../lib/dates'
import type { TasksData } from './use-tasks'

interface Props {
  task: Task
  assigned: TaskAssignment
  data: TasksData
}

/** Who owns, leads, supports and answers for the task; who reported it, and when. */
export function ResponsibilitySection({ task, assigned, data: { ward, view } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { units, people, sources } = ward
  const source = sources.find(({ id }) => id === task.sourceId)
  const updated = toEpoch(task.updatedAt)
  const age = daysBetween(wardDate(updated), view.reference.date)
  const items = [
    { label: t('deadlines.duty.owner'), value: <PersonLink people={people} id={task.ownerId} /> },
    {
      label: t('deadlines.duty.lead'),
      value: <UnitLink units={units} id={task.leadUnitId} isWhole />,
    },
    ...(task.leadUnitId === null && assigned.unitId !== null
      ? [
          {
            label: t('deadlines.duty.ownersUnit'),
            value: <UnitLink units={units} id={assigned.unitId} isWhole />,
          },
        ]
      : []),
    {
      label: t('deadlines.duty.support'),
      value:
        task.supportUnitIds.length === 0
          ? t('deadlines.duty.none')
          : task.supportUnitIds.map((id, place) => (
              <span key={id}>
                {place > 0 && ', '}
                <UnitLink units={units} id={id} />
              </span>
            )),
    },
    {
      label: t('deadlines.duty.member'),
      value: <PersonLink people={people} id={assigned.memberId} />,
    },
    {
      label: t('deadlines.duty.source'),
      value: (
        <RecordLink kind="source" id={task.sourceId}>
          <DataText>{source ? source.name : task.sourceId}</DataText>
        </RecordLink>
      ),
    },
    {
      label: t('deadlines.duty.updated'),
      value: t('deadlines.duty.updatedAt', {
        time: wardTime(updated),
        date: format.date(wardDate(updated)),
        count: Math.max(0, age),
      }),
    },
    ...(task.result === null
      ? []
      : [{ label: t('deadlines.duty.result'), value: <DataText>{task.result}</DataText> }]),
  ]
  return (
    <Panel id="task-duty" state="ready" title={t('deadlines.duty.title')}>
      <FactList items={items} />
    </Panel>
  )
}
