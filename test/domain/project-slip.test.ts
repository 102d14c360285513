import { describe, expect, it } from 'vitest'
import { closingMilestone, findProjectSlip, milestoneSlip } from '../../src/domain/project-slip'
import { makeMilestone } from './make-records'

const reference = '2026-11-20'

describe('a milestone', () => {
  it('ends on its actual end, else on the later of its forecast and today', () => {
    const done = makeMilestone({ plannedEnd: '2026-10-01', actualEnd: '2026-10-11' })
    expect(milestoneSlip(done, reference)).toMatchObject({ days: 10, isFinished: true })
    const forecast = makeMilestone({ plannedEnd: '2026-12-31', forecastEnd: '2027-01-30' })
    expect(milestoneSlip(forecast, reference)).toMatchObject({ end: '2027-01-30', days: 30 })
    const past = makeMilestone({ plannedEnd: '2026-11-10', forecastEnd: '2026-11-15' })
    expect(milestoneSlip(past, reference)).toMatchObject({ end: '2026-11-20', days: 10 })
  })

  it('is due on its extended date', () => {
    const extended = makeMilestone({
      plannedEnd: '2025-12-31',
      extendedEnd: '2026-07-31',
      forecastEnd: '2027-04-30',
    })
    expect(milestoneSlip(extended, reference)).toMatchObject({ due: '2026-07-31', days: 273 })
  })
})

describe('the closing milestone', () => {
  it('is the last handover, even when another is planned later', () => {
    const milestones = [
      makeMilestone({ id: 'a', stage: 'handover', plannedEnd: '2026-10-01' }),
      makeMilestone({ id: 'b', stage: 'handover', plannedEnd: '2026-11-01' }),
      makeMilestone({ id: 'c', stage: 'construction', plannedEnd: '2026-12-01' }),
    ]
    expect(closingMilestone(milestones)?.id).toBe('b')
  })

  it('is the one planned last where there is no handover', () => {
    const milestones = [
      makeMilestone({ id: 'a', stage: 'construction', plannedEnd: '2026-12-01' }),
      makeMilestone({ id: 'b', stage: 'clearance', plannedEnd: '2026-11-01' }),
    ]
    expect(closingMilestone(milestones)?.id).toBe('a')
    expect(closingMilestone([])).toBeNull()
  })
})

describe('the slip of a project', () => {
  it('is that of its closing milestone, with both dates after an extension', () => {
    const closing = makeMilestone({
      plannedEnd: '2025-12-31',
      extendedEnd: '2026-07-31',
      forecastEnd: '2027-04-30',
    })
    expect(findProjectSlip([closing], reference)).toMatchObject({
      due: '2026-07-31',
      firstDue: '2025-12-31',
      isExtended: true,
      end: '2027-04-30',
      days: 273,
      isInferred: false,
    })
  })

  it('is inferred from the largest slip of an unfinished milestone without a closing forecast', () => {
    const milestones = [
      makeMilestone({
        id: 'done',
        stage: 'preparation',
        plannedEnd: '2026-01-01',
        actualEnd: '2026-08-01',
      }),
      makeMilestone({
        id: 'clearing',
        stage: 'clearance',
        plannedEnd: '2026-10-01',
        forecastEnd: '2026-12-15',
      }),
      makeMilestone({ id: 'closing', plannedEnd: '2027-06-30' }),
    ]
    const slip = findProjectSlip(milestones, reference)
    expect(slip).toMatchObject({ days: 75, end: '2027-09-13', isInferred: true })
    expect(slip?.cause?.milestone.id).toBe('clearing')
  })

  it('has as its cause the unfinished milestone with the largest slip, the earliest on ties', () => {
    const milestones = [
      makeMilestone({ id: 'later', plannedEnd: '2027-03-01', forecastEnd: '2027-03-11' }),
      makeMilestone({ id: 'sooner', plannedEnd: '2027-02-01', forecastEnd: '2027-02-11' }),
      makeMilestone({ id: 'small', plannedEnd: '2027-01-01', forecastEnd: '2027-01-02' }),
      makeMilestone({ id: 'done', plannedEnd: '2026-01-01', actualEnd: '2026-09-01' }),
    ]
    expect(findProjectSlip(milestones, reference)?.cause?.milestone.id).toBe('sooner')
  })

  it('has no cause when all is finished, and is nothing without milestones', () => {
    const done = makeMilestone({ actualEnd: '2026-12-31' })
    expect(findProjectSlip([done], '2027-02-01')).toMatchObject({ days: 0, cause: null })
    expect(findProjectSlip([], reference)).toBeNull()
  })
})
