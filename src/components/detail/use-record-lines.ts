import { useMemo } from 'react'
import { hasScope } from '../../domain/indicator-groups'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import type { JudgedIndicator } from '../../domain/indicator-status'
import type { JudgedProject } from '../../domain/project-status'
import type { StatusToken } from '../../domain/status'
import { isBelowPath } from '../../domain/status'
import type { JudgedTask } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { periodEnd } from '../../lib/periods'
import type { RecordKind } from '../record-link'

/** A record of any kind as one line: its name, its status, what there is to say about it. */
export interface RecordLine {
  kind: RecordKind
  id: string
  name: string
  token: StatusToken
  /** The status in the subject's own words. */
  word: string
  /** "chỉ tiêu", "việc" */
  kindWord: string
  leadUnitId: string | null
  ownerId: string | null
  /** Dates and figures, then what is out of order with them, then what the ward wrote about it. */
  facts: string
  exception: string | null
  remark: { label: string; text: string } | null
}

/** Puts judged records into lines, in the language of the page. */
export function useRecordLines() {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(() => {
    const indicator = (judged: JudgedIndicator): RecordLine => {
      const { actual, due, percent, point, token, word, expected } = judged
      const { id, name, decimals, unit, unitShort, leadUnitId, ownerId } = judged.indicator
      const share =
        percent === null
          ? null
          : t('records.indicator.share', { percent: format.decimal(percent, 1) })
      const values = {
        actual: format.decimal(actual, decimals),
        due: format.decimal(due, decimals),
        unit: unitShort ?? unit,
        period: format.period(point?.period ?? null),
      }
      const statusWord =
        word === 'not-due' && expected !== null
          ? t('targets.wordUntil', { period: format.period(periodEnd(expected).slice(0, 7)) })
          : t(`targets.word.${word}`)
      const figures =
        actual === null
          ? statusWord
          : t(due === null ? 'records.indicator.alone' : 'records.indicator.againstDue', values)
      const isBelow = isBelowPath(token)
      return {
        kind: 'indicator',
        id,
        name,
        token,
        word: statusWord,
        kindWord: t(
          hasScope(judged, 'resolution') ? 'records.kind.indicator' : 'records.kind.other',
        ),
        leadUnitId,
        ownerId,
        facts: share !== null && !isBelow ? `${figures}; ${share}` : figures,
        exception: isBelow ? share : null,
        remark: null,
      }
    }

    const project = ({ project: own, token, word, slip }: JudgedProject): RecordLine => {
      const dates = {
        due: format.date(slip?.due ?? null),
        end: format.date(slip?.end ?? null),
        date: format.date(slip?.closing.actualEnd ?? null),
      }
      const isApart = own.stalled !== null || own.state === 'suspended'
      const facts =
        own.stalled !== null
          ? t('records.project.stalled', { date: format.date(own.stalled.since) })
          : own.state === 'suspended'
            ? t('records.project.suspended')
            : slip === null
              ? own.state === 'completed'
                ? t('projects.word.completed')
                : t('records.project.noMilestones')
              : t(`records.project.${own.state === 'completed' ? 'completed' : 'running'}`, dates)
      const days = slip === null || isApart || slip.days <= 0 ? null : format.integer(slip.days)
      const obstacle = own.obstacles.find(({ resolvedAt }) => resolvedAt === null)
      return {
        kind: 'project',
        id: own.id,
        name: own.name,
        token,
        word: t(`projects.word.${word}`, { days: format.integer(slip?.days ?? null) }),
        kindWord: t('records.kind.project'),
        leadUnitId: own.leadUnitId,
        ownerId: own.ownerId,
        facts,
        exception:
          days === null
            ? null
            : t(
                own.state === 'completed'
                  ? 'records.project.completedLate'
                  : 'records.project.late',
                { days },
              ),
        remark: obstacle ? { label: t('records.project.obstacle'), text: obstacle.label } : null,
      }
    }

    const task = ({ task: own, token, word, days }: JudgedTask): RecordLine => {
      const due = t('records.task.due', { due: format.date(own.due) })
      const count = { days: format.integer(days) }
      const doneOn = own.completedAt ?? own.submittedAt
      const facts = {
        overdue: due,
        'due-soon': due,
        'on-track': `${due}, ${t('records.task.left', count)}`,
        submitted: `${due}, ${t('records.task.submitted')}`,
        'submitted-late': `${due}, ${t('records.task.submitted')}`,
        'no-deadline': t('records.task.noDeadline'),
        cancelled: due,
        done:
          doneOn === null
            ? t('records.task.done')
            : t('records.task.doneOn', { date: format.date(doneOn) }),
      }[word]
      const exception = {
        overdue: t('records.task.overdue', count),
        'due-soon': t(days === 0 ? 'records.task.today' : 'records.task.left', count),
        'submitted-late': t('records.task.submittedLate', count),
      }
      return {
        kind: 'task',
        id: own.id,
        name: own.title,
        token,
        word: word === 'cancelled' ? '–' : t(`deadlines.word.${word}`),
        kindWord: t('records.kind.task'),
        leadUnitId: own.leadUnitId,
        ownerId: own.ownerId,
        facts,
        exception:
          word === 'overdue' || word === 'due-soon' || word === 'submitted-late'
            ? exception[word]
            : null,
        remark:
          own.deliverable === null
            ? null
            : { label: t('records.task.deliverable'), text: own.deliverable },
      }
    }

    const hotspot = ({ hotspot: own, token, severity, value }: JudgedHotspot): RecordLine => {
      const word = t(`hotspots.severity.${own.kind}.${severity}`)
      return {
        kind: 'hotspot',
        id: own.id,
        name: own.name,
        token,
        word,
        kindWord: t('records.kind.hotspot'),
        leadUnitId: null,
        ownerId: own.mitigation?.ownerId ?? null,
        facts:
          value === null
            ? word
            : `${t(`hotspots.value.${own.kind}`, {
                value: format.decimal(value, Number.isInteger(value) ? 0 : 1),
              })}, ${word}`,
        exception: null,
        remark: own.mitigation
          ? { label: t('records.hotspot.mitigation'), text: own.mitigation.description }
          : null,
      }
    }

    return { indicator, project, task, hotspot }
  }, [t, format])
}
