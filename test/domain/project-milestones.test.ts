import { describe, expect, it } from 'vitest'
import { judgeMilestones } from '../../src/domain/project-milestones'
import { makeMilestone, rules } from './make-records'

describe('milestones of a project', () => {
  it('are judged each by its own date, in the order first planned', () => {
    const milestones = [
      makeMilestone({ id: 'open', plannedEnd: '2027-06-30' }),
      makeMilestone({
        id: 'late',
        plannedEnd: '2025-12-31',
        extendedEnd: '2026-12-31',
        forecastEnd: '2027-01-30',
      }),
      makeMilestone({ id: 'risk', plannedEnd: '2026-12-30', forecastEnd: '2027-01-28' }),
      makeMilestone({ id: 'over', plannedEnd: '2026-11-19' }),
      makeMilestone({ id: 'done', plannedEnd: '2023-08-15', actualEnd: '2023-10-02' }),
    ]
    expect(
      judgeMilestones({ milestones }, rules, '2026-11-20').map(
        ({ milestone, token, days, reportedEnd, daysAfterFirst }) => [
          milestone.id,
          token,
          days,
          reportedEnd,
          daysAfterFirst,
        ],
      ),
    ).toEqual([
      ['done', 'done', 48, '2023-10-02', null],
      ['late', 'late', 30, '2027-01-30', 395],
      ['over', 'overdue', 1, '2026-11-20', null],
      ['risk', 'at-risk', 29, '2027-01-28', null],
      ['open', 'no-data', -222, null, null],
    ])
  })
})
