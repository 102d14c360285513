import { describe, expect, it } from 'vitest'
import { measureDayRain } from '../../src/domain/day-rain'
import { measureRecentRain } from '../../src/domain/rain'
import { makeStation, rules } from './make-records'

const moment = Date.parse('2026-11-20T17:42:00+07:00')

const at = (time: string, mm: number | null, day = '2026-11-20') => ({
  endsAt: `${day}T${time}:00+07:00`,
  mm,
})

const measure = (points: ReturnType<typeof at>[]) =>
  measureDayRain(measureRecentRain([makeStation({ points })], rules, moment))

describe('measureDayRain', () => {
  it('sums up since midnight and says how much fell in the last three hours', () => {
    const day = measure([
      at('08:00', 10),
      at('14:00', 2),
      at('15:30', 20),
      at('16:30', 40),
      at('17:30', 28),
    ])
    expect(day).toMatchObject({ mm: 100, recentMm: 88, share: 88, missing: 0 })
    expect(day?.bars.map(({ isRecent }) => isRecent)).toEqual([false, false, true, true, true])
    expect(day?.recentFrom).toBe(Date.parse('2026-11-20T14:30:00+07:00'))
  })

  it('leaves the interval that ends at midnight to the day before', () => {
    const day = measure([at('00:00', 9), at('01:00', 1), at('17:30', 0)])
    expect(day?.mm).toBe(1)
    expect(day?.midnight).toBe(Date.parse('2026-11-20T00:00:00+07:00'))
  })

  it('counts what was not reported apart from what was dry', () => {
    const day = measure([at('15:30', null), at('16:30', 0), at('17:30', 0)])
    expect(day).toMatchObject({ mm: 0, share: null, missing: 1 })
    expect(day?.bars[0]?.mm).toBeNull()
  })

  it('says nothing while the last report is old', () => {
    expect(measure([at('13:00', 30)])).toBeNull()
  })
})
