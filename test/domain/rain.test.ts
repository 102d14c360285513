import { describe, expect, it } from 'vitest'
import { measureRecentRain } from '../../src/domain/rain'
import { toEpoch } from '../../src/lib/dates'
import { makeStation, rules } from './make-records'

const moment = toEpoch('2026-11-20T17:42:00+07:00')
const point = (time: string, mm: number | null) => ({ endsAt: `2026-11-20T${time}:00+07:00`, mm })

describe('recent rain', () => {
  it('is that of the last three hours at the wettest station', () => {
    const wet = makeStation({
      station: 'wet',
      points: [
        point('14:30', 90),
        point('15:30', 20.5),
        point('16:30', 30),
        point('17:30', 35.5),
        point('18:30', 99),
      ],
    })
    const dry = makeStation({ station: 'dry', points: [point('17:30', 2)] })
    const rain = measureRecentRain([dry, wet], rules, moment)
    expect(rain).toMatchObject({ mm: 86, isMentioned: true })
    expect(rain.wettest).toMatchObject({ station: { station: 'wet' }, isWhole: true })
    expect(rain.stations[0]).toMatchObject({ mm: 2, isWhole: false })
  })

  it('is named from exactly the threshold', () => {
    const of = (mm: number) => [makeStation({ points: [point('17:30', mm)] })]
    expect(measureRecentRain(of(50), rules, moment).isMentioned).toBe(true)
    expect(measureRecentRain(of(49.9), rules, moment).isMentioned).toBe(false)
    expect(measureRecentRain(of(0), rules, moment)).toMatchObject({ mm: 0, isMentioned: false })
  })

  it('is not known from missing values, silence or no station', () => {
    expect(measureRecentRain([], rules, moment)).toMatchObject({ mm: null, wettest: null })
    const nothing = makeStation({ points: [point('17:30', null)] })
    expect(measureRecentRain([nothing], rules, moment).mm).toBeNull()
    const silent = makeStation({ points: [point('16:30', 60)] })
    expect(measureRecentRain([silent], rules, moment)).toMatchObject({
      mm: null,
      isMentioned: false,
    })
  })
})
