import { describe, expect, it } from 'vitest'
import { judgeIndicator } from '../../src/domain/indicator-status'
import type { JudgedIndicator } from '../../src/domain/indicator-status'
import { describeServiceCentre, describeServiceScore } from '../../src/domain/service-centre'
import type { Indicator } from '../../src/contract/indicators'
import { makeIndicator, rules } from './make-records'

const asOf = '2026-11-20'

const judge = (given: Partial<Indicator>): JudgedIndicator =>
  judgeIndicator(
    makeIndicator({
      scopes: ['service-centre'],
      path: 'step',
      plan: [
        { period: '2025', value: 75 },
        { period: '2026', value: 85 },
      ],
      ...given,
    }),
    rules,
    asOf,
  )

const months = (...values: (number | null)[]) =>
  values.map((value, index) => ({
    period: `2026-${String(index + 1).padStart(2, '0')}`,
    value,
  }))

describe('the service centre', () => {
  const online = judge({
    id: 'online',
    part: 'online',
    actual: [
      { period: '2025-12', value: 74 },
      ...months(70, null, 78, 79, 80, 80, 81, 81, 81, 81.2),
    ],
  })
  const received = judge({
    id: 'received',
    part: 'received',
    goal: null,
    direction: null,
    plan: [],
    actual: months(1, 2, 3, 4, 5, 6, 7, 8, 9, 8412),
  })
  const onTime = judge({ id: 'on-time', part: 'on-time', actual: months(90) })
  const silent = judge({ id: 'paid', part: 'online-payment', actual: [] })
  const centre = describeServiceCentre(
    [online, silent, received, onTime, judge({ scopes: ['digital'] })],
    asOf,
  )

  it('gives every month of the year up to the last reported, a missing one as a gap', () => {
    const figure = centre.figures.find(({ part }) => part === 'online')
    expect(figure?.months.map(({ value }) => value)).toEqual([
      70,
      null,
      78,
      79,
      80,
      80,
      81,
      81,
      81,
      81.2,
    ])
    expect(figure).toMatchObject({
      year: 2026,
      latest: { period: '2026-10', value: 81.2 },
      yearTarget: 85,
    })
  })

  it('lists the judged parts in order and counts those below out of those with a status', () => {
    expect(centre.figures.map(({ part }) => part)).toEqual(['on-time', 'online', 'online-payment'])
    expect(centre).toMatchObject({ below: 1, of: 2 })
  })

  it('keeps the number received apart, since it has no target', () => {
    expect(centre.received).toMatchObject({
      latest: { period: '2026-10', value: 8412 },
      yearTarget: null,
    })
    expect(describeServiceCentre([], asOf)).toEqual({
      received: null,
      figures: [],
      below: 0,
      of: 0,
    })
  })

  it('shows last year in January until a figure of the new year comes', () => {
    const january = describeServiceCentre(
      [
        judgeIndicator(
          makeIndicator({
            scopes: ['service-centre'],
            part: 'online',
            actual: [{ period: '2025-12', value: 74 }],
          }),
          rules,
          '2026-01-15',
        ),
      ],
      '2026-01-15',
    )
    expect(january.figures[0]).toMatchObject({ year: 2025, latest: { period: '2025-12' } })
    expect(january.figures[0]?.months).toHaveLength(12)
  })
})

describe('the parts of the service score', () => {
  const part = (name: Indicator['part'], max: number, value: number): JudgedIndicator =>
    judge({
      id: name ?? '',
      scopes: ['service-score'],
      ...(name === undefined ? {} : { part: name }),
      goal: { period: '2026', value: max },
      actual: months(value),
    })

  it('add up to the score when all five are there', () => {
    const all = [
      part('satisfaction', 18, 17.4),
      part('transparency', 18, 16.5),
      part('progress', 20, 19),
      part('digitised', 22, 18.1),
      part('online', 22, 15),
    ]
    const score = describeServiceScore(all)
    expect(score).toMatchObject({ total: 86, max: 100 })
    expect(score.parts.map((each) => [each.part, each.value, each.max, each.percent])).toEqual([
      ['transparency', 16.5, 18, 91.7],
      ['progress', 19, 20, 95],
      ['digitised', 18.1, 22, 82.3],
      ['online', 15, 22, 68.2],
      ['satisfaction', 17.4, 18, 96.7],
    ])
    expect(describeServiceScore(all.slice(1))).toMatchObject({ total: null, max: null })
  })
})
