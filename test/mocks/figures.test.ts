import { describe, expect, it } from 'vitest'
import { countDigitalFields } from '../../src/domain/digital'
import { countByStatus } from '../../src/domain/status'
import { roundHalfAway } from '../../src/lib/numbers'
import { see } from './see-snapshot'

const now = see('2026-11-20')
const then = see('2026-10-20')

describe('the collections', () => {
  it('have the sizes that were asked for', () => {
    const scoped = (scope: (typeof now.indicators)[number]['scopes'][number]) =>
      now.indicators.filter(({ scopes }) => scopes.includes(scope)).length
    expect({
      targets: scoped('resolution'),
      yearlyPlan: scoped('yearly-plan'),
      digital: scoped('digital'),
      serviceCentre: scoped('service-centre'),
      serviceScore: scoped('service-score'),
      projects: now.projects.length,
      cleared: now.projects.filter(({ clearance }) => clearance !== null).length,
      stalled: now.projects.filter(({ stalled }) => stalled !== null).length,
      conclusion77: now.projects.filter(({ stalled }) => stalled?.conclusion77).length,
      floods: now.hotspots.filter(({ kind }) => kind === 'flood').length,
      jams: now.hotspots.filter(({ kind }) => kind === 'congestion').length,
      tasks: now.tasks.length,
      units: now.ward.units.length,
      sources: now.ward.sources.length,
      areas: now.ward.areas.features.length,
    }).toEqual({
      targets: 19,
      yearlyPlan: 32,
      digital: 22,
      serviceCentre: 6,
      serviceScore: 5,
      projects: 45,
      cleared: 12,
      stalled: 7,
      conclusion77: 4,
      floods: 22,
      jams: 14,
      tasks: 600,
      units: 12,
      sources: 14,
      areas: 12,
    })
  })

  it('name posts, never people', () => {
    expect(now.ward.people.filter(({ name }) => name !== null)).toEqual([])
  })

  it('have every measure, direction and frequency among the targets', () => {
    const of = (read: (item: (typeof now.targets)[number]['indicator']) => string | null) =>
      [...new Set(now.targets.map(({ indicator }) => read(indicator)))].sort()
    expect(of(({ measure }) => measure)).toEqual([
      'level',
      'term-total',
      'year-total',
      'yearly-average',
    ])
    expect(of(({ direction }) => direction)).toEqual(['at-least', 'at-most'])
    expect(of(({ frequency }) => frequency)).toEqual(['monthly', 'quarterly', 'yearly'])
  })

  it('give each project, indicator and hotspot a name that fits on the screen', () => {
    const records = [...now.indicators, ...now.projects, ...now.hotspots]
    const long = records.filter(({ name, shortName }) => (shortName ?? name).length > 34)
    expect(long.map(({ id }) => id)).toEqual([])
  })

  it('give tasks titles that differ', () => {
    expect(new Set(now.tasks.map(({ title }) => title)).size).toBe(600)
  })
})

describe('the targets', () => {
  it('stand as intended now and at the last meeting', () => {
    expect(countByStatus(now.targets)).toEqual({
      overdue: 0,
      late: 3,
      'at-risk': 4,
      'on-track': 9,
      done: 1,
      'no-data': 2,
    })
    expect(countByStatus(then.targets)).toMatchObject({ late: 2, 'at-risk': 4 })
  })

  it('have the per cents of the path that were asked for', () => {
    expect(now.targets.map(({ indicator, percent }) => [indicator.id, percent])).toEqual([
      ['CT01', 76.4],
      ['CT02', 80],
      ['CT03', 86.5],
      ['CT04', 93.5],
      ['CT05', 95.5],
      ['CT06', 95.9],
      ['CT07', 98.6],
      ['CT08', 100],
      ['CT09', 100.1],
      ['CT10', 100.3],
      ['CT11', 101.5],
      ['CT12', 103.1],
      ['CT13', 103.5],
      ['CT14', 103.6],
      ['CT15', 104],
      ['CT16', 111.8],
      ['CT17', 100],
      ['CT18', null],
      ['CT19', null],
    ])
  })

  it('lack two figures for different reasons', () => {
    const missing = now.targets.filter(({ token }) => token === 'no-data')
    expect(missing.map(({ word }) => word)).toEqual(['no-figure', 'not-due'])
  })

  it('agree with what they count: land handed over and hotspots removed', () => {
    for (const asOf of ['2026-08-20', '2026-09-20', '2026-10-20', '2026-11-20']) {
      const seen = see(asOf)
      const last = (id: string) => seen.indicators.find((item) => item.id === id)?.actual.at(-1)
      const land = seen.judgedProjects
        .filter(({ isApart }) => !isApart)
        .reduce((sum, { project }) => sum + (project.clearance?.land.handedOver ?? 0), 0)
      expect(last('CT03')?.value).toBe(roundHalfAway(land, 1))
      const removed = seen.hotspots.filter(
        ({ kind, state }) => kind === 'flood' && state === 'resolved',
      )
      expect(last('CT02')?.value).toBe(removed.length)
    }
  })

  it('reach the year’s level in 14 of the digital indicators', () => {
    const { met, fields } = countDigitalFields(now.judged)
    expect(met).toBe(14)
    expect(fields.map((field) => field.met)).toEqual([2, 3, 2, 3, 4])
  })
})

describe('the projects', () => {
  const slips = (seen: typeof now, token: string) =>
    seen.judgedProjects
      .filter((judged) => !judged.isApart && judged.token === token)
      .map(({ project, slip }) => [project.id, slip?.days])

  it('are late by the days that were asked for, now and at the last meeting', () => {
    expect(slips(now, 'overdue')).toEqual([['DA01', 273]])
    expect(slips(now, 'late')).toEqual([
      ['DA02', 151],
      ['DA03', 105],
      ['DA04', 69],
      ['DA05', 45],
    ])
    expect(slips(now, 'at-risk')).toEqual([
      ['DA06', 25],
      ['DA07', 20],
      ['DA08', 18],
    ])
    expect([...slips(then, 'overdue'), ...slips(then, 'late')]).toEqual([
      ['DA01', 243],
      ['DA02', 120],
      ['DA03', 90],
      ['DA04', 69],
    ])
  })

  it('have paid 13 points too little, 10.6 at the last meeting', () => {
    expect([now.disbursement.points, then.disbursement.points]).toEqual([-13, -10.6])
  })

  it('hold the real figures of Đại lộ Lê Lợi', () => {
    const road = now.projects.find(({ id }) => id === 'DA01')
    expect(road?.decision).toEqual({ number: '1563/QĐ-UBND', date: '2023-05-11' })
    expect(road?.clearance?.history[0]).toEqual({
      date: '2026-01-03',
      landHandedOver: 1.24,
      handedOver: 97,
      paidNotHandedOver: 9,
      unpaid: 10,
      proposedOut: 2,
    })
    expect(road?.clearance?.land.total).toBe(1.51)
    expect(road?.clearance?.households.total).toBe(118)
  })

  it('include every kind that a page must tell apart', () => {
    const words = new Set(now.judgedProjects.map(({ word }) => word))
    expect([...words].sort()).toEqual([
      'at-risk',
      'completed',
      'completed-late',
      'late',
      'no-milestones',
      'on-track',
      'overdue',
      'stalled',
      'suspended',
    ])
  })
})
