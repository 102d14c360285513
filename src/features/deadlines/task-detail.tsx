import { useMemo } from 'react'
import { buildTaskAssignment } from '../../domain/task-assignment'
import { judgeTask } from '../../domain/task-status'
import type { Task } from '../../contract/tasks'
import { ClearsSection } from './clears-section'
import { CourseSection } from './course-section'
import { DocumentSection } from './document-section'
import { ExtensionsSection } from './extensions-section'
import { ReasonsSection } from './reasons-section'
import { ResponsibilitySection } from './responsibility-section'
import { ServedSection } from './served-section'
import { TaskFacts } from './task-facts'
import { TaskHead } from './task-head'
import styles from './task-detail.module.css'
import type { TasksData } from './use-tasks'

/** A task as its page shows it, whatever its state, cancelled ones included. */
export function TaskDetail({ task, data }: { task: Task; data: TasksData }) {
  const { view, ward } = data
  const today = view.reference.date
  const judged = useMemo(() => judgeTask(task, ward.rules, today), [task, ward.rules, today])
  const assigned = useMemo(
    () => buildTaskAssignment(ward.units, ward.people)(task),
    [task, ward.units, ward.people],
  )
  return (
    <>
      <TaskHead judged={judged} unitId={assigned.unitId} data={data} />
      <TaskFacts judged={judged} data={data} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <CourseSection judged={judged} today={today} />
          <ClearsSection task={task} ward={ward} />
          <ExtensionsSection task={task} />
        </div>
        <div className={styles.column}>
          <ReasonsSection judged={judged} ward={ward} today={today} />
          <ResponsibilitySection task={task} assigned={assigned} data={data} />
          <ServedSection task={task} view={view} ward={ward} />
          <DocumentSection task={task} data={data} />
        </div>
      </div>
    </>
  )
}
