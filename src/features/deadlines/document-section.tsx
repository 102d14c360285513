import { FactList } from '../../components/detail/fact-list'
import { LinkedRecords } from '../../components/detail/linked-records'
import { DataText } from '../../components/data-text'
import { PageLink } from '../../components/page-link'
import { Panel } from '../../components/panel'
import { useMeetingName } from '../../components/use-meeting-name'
import type { Task } from '../../contract/tasks'
import { judgeTask } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { tasksTarget } from './deadlines-search'
import styles from './document-section.module.css'
import { documentKey } from './task-group-keys'
import { useJudgedWords } from './use-judged-words'
import type { TasksData } from './use-tasks'

/** As many as the column has room for; the list has all of them. */
const listedAtMost = 8

/** Where the task was ordered, and what else was. */
export function DocumentSection({
  task,
  data: { view, ward, tasks },
}: {
  task: Task
  data: TasksData
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const meetingName = useMeetingName()
  const { wordOf, findingOf } = useJudgedWords()
  const { document } = task
  const key = documentKey(task)
  const today = view.reference.date
  const others = tasks.items
    .filter((other) => other.id !== task.id && documentKey(other) === key)
    .map((other) => judgeTask(other, ward.rules, today))
    .filter(({ isCounted }) => isCounted)
    .sort(
      (left, right) => order(left.word) - order(right.word) || (right.days ?? 0) - (left.days ?? 0),
    )
  const meeting = view.index.snapshots.find(
    ({ kind, heldOn }) => kind === 'meeting' && heldOn === document.meetingOn,
  )
  return (
    <Panel
      id="task-document"
      state="ready"
      title={t('deadlines.origin.title', { count: others.length })}
    >
      <FactList
        items={[
          {
            label: t('deadlines.origin.document'),
            value: (
              <>
                {t(`deadlines.document.name.${document.kind}`)}{' '}
                <DataText>{document.number}</DataText>
              </>
            ),
          },
          { label: t('deadlines.origin.date'), value: format.date(document.date) },
          ...(document.meetingOn === null
            ? []
            : [
                {
                  label: t('deadlines.origin.meeting'),
                  value: meeting
                    ? `${meetingName(meeting, view.index.snapshots)}, ${format.date(document.meetingOn)}`
                    : format.date(document.meetingOn),
                },
              ]),
        ]}
      />
      {others.length > 0 && (
        <div className={styles.others}>
          <LinkedRecords
            records={others.slice(0, listedAtMost).map((judged) => ({
              kind: 'task',
              id: judged.id,
              name: judged.task.title,
              status: { token: judged.token, word: wordOf(judged) },
              note: findingOf(judged),
              value: judged.task.due === null ? undefined : format.date(judged.task.due),
            }))}
          />
          {others.length > listedAtMost && (
            <p className={styles.more}>
              <PageLink target={tasksTarget({ set: 'all', q: document.number, group: 'document' })}>
                {t('deadlines.origin.all')}
              </PageLink>
            </p>
          )}
        </div>
      )}
    </Panel>
  )
}

const urgency = ['overdue', 'due-soon', 'submitted-late', 'submitted', 'no-deadline', 'on-track']

/** What is finished stands last. */
const order = (word: string): number => {
  const place = urgency.indexOf(word)
  return place === -1 ? urgency.length : place
}
