import { decisionSchema, decisionsResource } from '../decisions'
import { exactEdge } from '../edge'
import { dueCountSchema, earliestTaskSchema, buildSummary, taskCountsSchema } from '../summary'
import { extensionSchema, taskDocumentSchema, taskSchema, tasksResource } from '../tasks'
import { describeObject, type Component } from './component'
import { fileFields } from './values'

const summary = buildSummary(exactEdge)

export const taskComponents = {
  TasksFile: describeObject(tasksResource.build(exactEdge), 'Assigned work.', {
    ...fileFields,
    items: 'The tasks, done and cancelled ones included.',
  }),
  Task: describeObject(
    taskSchema,
    'A task with the six clears: what, who, whose responsibility, which product, which result, by when. An empty or placeholder text counts as missing.',
    {
      id: 'Its id.',
      title: 'What is to be done (rõ việc).',
      ownerId: 'Id of the person (`people`) who does it (rõ người). null: nobody is named.',
      leadUnitId: 'Id of the unit (`units`) that leads it (rõ trách nhiệm). null: none is named.',
      supportUnitIds: 'Ids of the units that support it.',
      deliverable: 'What is handed in (rõ sản phẩm). null: not said.',
      expectedResult: 'What it brings about (rõ kết quả). null: not said.',
      due: 'The deadline in force, after extensions (rõ thời hạn). null: none is set.',
      assignedAt: 'The day on which it was assigned.',
      document: 'The document that assigns it.',
      solutionId: 'Id of the solution that it serves. null: none.',
      indicatorId: 'Id of the indicator that it serves. null: none.',
      projectId: 'Id of the project that it serves. null: none.',
      hotspotId: 'Id of the hotspot that it serves. null: none.',
      state:
        '`not-started`, `in-progress`, `submitted` (handed in, not yet accepted; never overdue), `done`, `cancelled` (outside every count).',
      progress: 'Share done, in per cent. null: not reported.',
      submittedAt: 'The day on which it was handed in. null: not handed in, or not reported.',
      completedAt: 'The day on which it was accepted as done. null: not done.',
      result: 'What came of it. null: not reported.',
      extensions:
        'Extensions of the deadline in time order; `from` of the first is the first deadline.',
      updatedAt: 'When this record was last changed.',
      sourceId: 'Id of the source (`sources`) of this record.',
    },
  ),
  TaskDocument: describeObject(taskDocumentSchema, 'A document that assigns work.', {
    kind: 'Resolution, conclusion, plan or directive.',
    number: 'Its number, such as `45-KL/ĐU`.',
    date: 'Its day.',
    meetingOn:
      '`heldOn` of the meeting that a conclusion comes from. null: it comes from no meeting.',
  }),
  Extension: describeObject(extensionSchema, 'An approved extension of a deadline.', {
    from: 'The deadline before.',
    to: 'The deadline after.',
    reason: 'Why.',
    approvedAt: 'The day of approval.',
  }),
  DecisionsFile: describeObject(
    decisionsResource.build(exactEdge),
    'Decisions that are asked of the meeting.',
    { ...fileFields, items: 'The decisions.' },
  ),
  Decision: describeObject(decisionSchema, 'A decision that is asked of the meeting.', {
    id: 'Its id.',
    title: 'What it is about.',
    proposal: 'What is proposed.',
    askedByUnitId: 'Id of the unit (`units`) that asks.',
    ownerId: 'Id of the person (`people`) who will carry it out. null: nobody is named.',
    due: 'The day by which it is needed. null: no day is set.',
    decisionLevel: 'Who can decide.',
    indicatorId: 'Id of the indicator that it is about. null: none.',
    projectId: 'Id of the project that it is about. null: none.',
    hotspotId: 'Id of the hotspot that it is about. null: none.',
    state: '`asked`: still open; `decided`; `withdrawn`.',
  }),
  Summary: describeObject(
    summary,
    'Facts about the tasks that the overview needs, so that it never reads all of them.',
    { ...fileFields, tasks: 'The facts; they follow from tasks.json alone.' },
  ),
  TaskFacts: describeObject(
    summary.entries.tasks,
    'Facts, not statuses: no threshold and no today stands behind them, so they never go wrong overnight.',
    {
      byState: 'Number of tasks in each state; they add up to all tasks.',
      byDue:
        'Number of open tasks by deadline, in time order, those without a deadline last. Deadlines without open tasks are left out.',
      earliest:
        'The ten active tasks with the earliest deadlines, earliest first; fewer when there are fewer.',
    },
  ),
  TaskCounts: describeObject(taskCountsSchema, 'Number of tasks in each state.', {
    'not-started': 'Not started.',
    'in-progress': 'In progress.',
    submitted: 'Handed in, not yet accepted.',
    done: 'Done.',
    cancelled: 'Cancelled.',
  }),
  DueCount: describeObject(dueCountSchema, 'Open tasks of one deadline.', {
    due: 'The deadline in force. null: tasks without a deadline.',
    active: 'Number of tasks not started or in progress.',
    submitted: 'Number of tasks handed in and not yet accepted.',
  }),
  EarliestTask: describeObject(earliestTaskSchema, 'An active task with an early deadline.', {
    id: 'Id of the task.',
    title: 'What is to be done.',
    leadUnitId: 'Id of the unit (`units`) that leads it. null: none is named.',
    ownerId: 'Id of the person (`people`) who does it. null: nobody is named.',
    due: 'The deadline in force.',
  }),
} satisfies Record<string, Component>
