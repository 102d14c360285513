import { useMemo } from 'react'
import { tasksQuery } from '../../api/queries/tasks'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import { DataText } from '../../components/data-text'
import { LinkedRecords } from '../../components/detail/linked-records'
import { useRecordLines } from '../../components/detail/use-record-lines'
import { ErrorNote } from '../../components/error-note'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import { Skeleton } from '../../components/skeleton'
import { compareStatus } from '../../domain/status'
import { judgeTask } from '../../domain/task-status'
import { useTranslation } from '../../i18n/use-translation'
import type { DetailProps } from './detail-props'

const id = 'hotspot-tasks'

/** Work that was assigned for this spot, what is overdue first. */
export function TasksPanel({ row: { judged }, data }: DetailProps) {
  const { t } = useTranslation()
  const lines = useRecordLines()
  const { view, ward } = data
  const tasks = useSnapshotFile(view, tasksQuery)
  const file = tasks.state === 'ready' ? tasks.data : null
  const linked = useMemo(
    () =>
      (file?.items ?? [])
        .filter(({ hotspotId }) => hotspotId === judged.id)
        .map((task) => judgeTask(task, ward.rules, view.reference.date))
        .filter(({ isCounted }) => isCounted)
        .sort(
          (left, right) =>
            Number(right.isOpen) - Number(left.isOpen) || compareStatus(left.token, right.token),
        ),
    [file, judged.id, ward.rules, view.reference.date],
  )
  if (tasks.state === 'error') {
    return (
      <Panel id={id} state="error" title={t('hotspots.tasks.failed')}>
        <ErrorNote error={tasks.error} busy={tasks.retrying} onRetry={tasks.retry} />
      </Panel>
    )
  }
  if (tasks.state === 'loading') {
    return (
      <Panel id={id} state="loading" title={t('hotspots.tasks.name')}>
        <Skeleton height={8} />
      </Panel>
    )
  }
  if (linked.length === 0) {
    return (
      <Panel id={id} state="empty" title={t('hotspots.tasks.none')}>
        <p>{t('hotspots.tasks.noneText')}</p>
      </Panel>
    )
  }
  const overdue = linked.filter(({ token }) => token === 'overdue').length
  const open = linked.filter(({ isOpen }) => isOpen).length
  const unitName = (unitId: string | null) => ward.units.find(({ id: own }) => own === unitId)
  return (
    <Panel
      id={id}
      state="ready"
      title={
        overdue > 0
          ? t('hotspots.tasks.overdue', { overdue, count: linked.length })
          : open > 0
            ? t('hotspots.tasks.open', { count: open })
            : t('hotspots.tasks.closed', { count: linked.length })
      }
    >
      <LinkedRecords
        records={linked.map((one) => {
          const line = lines.task(one)
          const unit = unitName(line.leadUnitId)
          return {
            kind: line.kind,
            id: line.id,
            name: line.name,
            status: { token: line.token, word: line.word },
            note: unit && (
              <RecordLink kind="unit" id={unit.id}>
                <DataText>{unit.shortName ?? unit.name}</DataText>
              </RecordLink>
            ),
            value: line.exception ?? line.facts,
          }
        })}
      />
    </Panel>
  )
}
