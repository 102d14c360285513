import { describe, expect, it } from 'vitest'
import { buildGanttRow, ganttMarks } from '../../src/domain/project-gantt'
import type { GanttRow } from '../../src/domain/project-gantt'
import { findProjectSlip } from '../../src/domain/project-slip'
import type { Milestone } from '../../src/contract/projects'
import { makeMilestone, makeProject } from './make-records'

const reference = '2026-11-20'

function rowOf(milestones: Milestone[]): GanttRow | null {
  const slip = findProjectSlip(milestones, reference)
  return slip && buildGanttRow(makeProject({ milestones }), slip, reference)
}

describe('a Gantt row', () => {
  it('of an overdue project shows work, delay incurred and delay forecast', () => {
    expect(
      rowOf([
        makeMilestone({
          plannedStart: '2022-01-01',
          actualStart: '2022-03-01',
          plannedEnd: '2026-07-31',
          forecastEnd: '2027-04-30',
        }),
      ]),
    ).toMatchObject({
      start: '2022-03-01',
      isStarted: true,
      plan: { from: '2022-01-01', to: '2026-07-31' },
      done: { from: '2022-03-01', to: '2026-07-31' },
      planned: null,
      delayIncurred: { from: '2026-07-31', to: '2026-11-20' },
      delayForecast: { from: '2026-11-20', to: '2027-04-30' },
    })
  })

  it('of a project forecast late shows what is planned between today and its date', () => {
    expect(
      rowOf([
        makeMilestone({
          actualStart: '2026-02-01',
          plannedEnd: '2026-12-31',
          forecastEnd: '2027-02-01',
        }),
      ]),
    ).toMatchObject({
      done: { from: '2026-02-01', to: '2026-11-20' },
      planned: { from: '2026-11-20', to: '2026-12-31' },
      delayIncurred: null,
      delayForecast: { from: '2026-12-31', to: '2027-02-01' },
    })
  })

  it('of a project not begun is all plan, and of a finished one all work', () => {
    expect(rowOf([makeMilestone({ plannedStart: '2026-12-01' })])).toMatchObject({
      isStarted: false,
      done: null,
      planned: { from: '2026-12-01', to: '2026-12-31' },
    })
    expect(
      rowOf([makeMilestone({ actualStart: '2026-01-05', actualEnd: '2026-10-01' })]),
    ).toMatchObject({
      done: { from: '2026-01-05', to: '2026-10-01' },
      planned: null,
      delayIncurred: null,
      delayForecast: null,
    })
  })
})

describe('Gantt marks', () => {
  it('of a closing milestone without a forecast carry the delay that was inferred for it', () => {
    const row = rowOf([
      makeMilestone({
        id: 'c1',
        stage: 'clearance',
        plannedEnd: '2026-10-01',
        forecastEnd: '2026-12-10',
      }),
      makeMilestone({ id: 'h', plannedEnd: '2026-12-31' }),
    ])
    expect(row?.marks.map(({ milestone, date }) => [milestone.id, date])).toEqual([
      ['c1', '2026-12-10'],
      ['h', '2027-03-11'],
    ])
  })

  it('are the last preparation, the last clearance, the first construction and the closing', () => {
    const project = makeProject({
      milestones: [
        makeMilestone({ id: 'p1', stage: 'preparation', plannedEnd: '2026-01-01' }),
        makeMilestone({
          id: 'p2',
          stage: 'preparation',
          plannedEnd: '2026-03-01',
          actualEnd: '2026-04-01',
        }),
        makeMilestone({
          id: 'c1',
          stage: 'clearance',
          plannedEnd: '2026-12-10',
          forecastEnd: '2026-12-20',
        }),
        makeMilestone({ id: 'x2', stage: 'construction', plannedStart: '2026-09-01' }),
        makeMilestone({ id: 'x1', stage: 'construction', plannedStart: '2026-06-01' }),
        makeMilestone({ id: 'h', plannedEnd: '2027-06-30' }),
      ],
    })
    expect(
      ganttMarks(project, reference).map(({ kind, milestone, due, date, isDone }) => [
        kind,
        milestone.id,
        due,
        date,
        isDone,
      ]),
    ).toEqual([
      ['preparation', 'p2', '2026-03-01', '2026-04-01', true],
      ['clearance', 'c1', '2026-12-10', '2026-12-20', false],
      ['construction', 'x1', '2026-06-01', '2026-11-20', false],
      // Without a forecast it is expected on its date.
      ['closing', 'h', '2027-06-30', '2027-06-30', false],
    ])
  })
})
