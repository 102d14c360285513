import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { boundarySchema } from '../../src/contract/ward'
import { position } from '../../src/contract/geometry'
import {
  amount,
  date,
  dateTime,
  id,
  money,
  number,
  obstacleLabel,
  percent,
  period,
  prose,
  shortName,
  text,
} from '../../src/contract/primitives'

const holds = (schema: v.GenericSchema) => (value: unknown) => v.is(schema, value)

describe('a date', () => {
  it.each(['2026-01-01', '2026-12-31', '2028-02-29', '2000-02-29', '2026-04-30'])(
    'can be %s',
    (value) => {
      expect(holds(date)(value)).toBe(true)
    },
  )

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-32',
    '2026-1-5',
    '20/11/2026',
    '2026-11-20T00:00:00Z',
    ' 2026-11-20',
    '',
    20261120,
    null,
  ])('cannot be %s', (value) => {
    expect(holds(date)(value)).toBe(false)
  })

  it('is every day that a calendar has', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1900-01-01T00:00:00Z'),
          max: new Date('2199-12-31T00:00:00Z'),
          noInvalidDate: true,
        }),
        (day) => {
          expect(holds(date)(day.toISOString().slice(0, 10))).toBe(true)
        },
      ),
    )
  })

  it('is no day that a calendar lacks', () => {
    const parts = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.nat(13), fc.nat(32))
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const moment = new Date(Date.UTC(year, month - 1, day))
        expect(holds(date)(written)).toBe(moment.toISOString().slice(0, 10) === written)
      }),
    )
  })
})

describe('a date-time', () => {
  it.each([
    '2026-11-20T17:42:00+07:00',
    '2026-11-20T10:42:00Z',
    '2026-11-20T17:42:30.5+07:00',
    '2026-11-20T17:42+07:00',
    '2028-02-29T00:00:00-05:30',
  ])('can be %s', (value) => {
    expect(holds(dateTime)(value)).toBe(true)
  })

  it.each([
    '2026-11-20T17:42:00',
    '2026-11-20',
    '2026-02-30T17:42:00+07:00',
    '2026-11-20T24:00:00+07:00',
    '2026-11-20T17:60:00+07:00',
    '2026-11-20 17:42:00+07:00',
    '2026-11-20T17:42:00+0700',
    '2026-11-20T17:42:00+25:00',
    '1763635320',
  ])('cannot be %s', (value) => {
    expect(holds(dateTime)(value)).toBe(false)
  })
})

describe('a period', () => {
  it.each(['2026', '2026-Q1', '2026-Q4', '2026-01', '2026-12'])('can be %s', (value) => {
    expect(holds(period)(value)).toBe(true)
  })

  it.each([
    '26',
    '2026-Q0',
    '2026-Q5',
    '2026-00',
    '2026-13',
    '2026-1',
    '2026-q3',
    '2026-11-20',
    2026,
  ])('cannot be %s', (value) => {
    expect(holds(period)(value)).toBe(false)
  })
})

describe('an id', () => {
  it.each(['a', '0', 'A-1_b', 'x'.repeat(64)])('can be %s', (value) => {
    expect(holds(id)(value)).toBe(true)
  })

  it.each(['', '-a', '_a', 'a b', 'đ', 'a/b', '../a', 'a.b', 'x'.repeat(65), 'a\n', 7])(
    'cannot be %s',
    (value) => {
      expect(holds(id)(value)).toBe(false)
    },
  )
})

describe('numbers', () => {
  it('take per cent from 0 to 100, both included', () => {
    expect([0, 100, 99.95].every(holds(percent))).toBe(true)
    expect([-0.01, 100.01, Number.NaN, '50'].some(holds(percent))).toBe(false)
  })

  it('take money in whole đồng only', () => {
    expect([0, 1, 1_050_000_000_000].every(holds(money))).toBe(true)
    expect([-1, 0.5, 2 ** 53, '1000', null].some(holds(money))).toBe(false)
  })

  it('refuse the infinity that JSON can write as 1e999', () => {
    expect(holds(number)(JSON.parse('1e999'))).toBe(false)
    expect(holds(number)(JSON.parse('-1e3'))).toBe(true)
    expect(holds(number)(1e15)).toBe(true)
    expect(holds(number)(-1e15)).toBe(true)
    expect(holds(number)(1e300)).toBe(false)
    expect(holds(number)(-1.1e15)).toBe(false)
    expect(holds(amount)(1.1e15)).toBe(false)
    expect(holds(amount)(-1)).toBe(false)
  })
})

describe('texts', () => {
  it.each(['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', 'javascript:alert(1)'])(
    'keep %s as those characters',
    (value) => {
      expect(v.parse(text, value)).toBe(value)
    },
  )

  it('are not empty where they are names, and may be where they are prose', () => {
    expect(['', ' ', '\t\n'].some(holds(text))).toBe(false)
    expect(['', ' '].every(holds(prose))).toBe(true)
  })

  it('are at most 34 characters as a short name and 32 as the label of an obstacle', () => {
    expect(holds(shortName)('Đ'.repeat(34))).toBe(true)
    expect(holds(shortName)('Đ'.repeat(35))).toBe(false)
    expect(holds(obstacleLabel)('Đ'.repeat(32))).toBe(true)
    expect(holds(obstacleLabel)('Đ'.repeat(33))).toBe(false)
  })
})

describe('shapes', () => {
  it('take a position as longitude and latitude within their ranges', () => {
    expect(
      [
        [105.78, 19.8],
        [-180, -90],
        [180, 90],
      ].every(holds(position)),
    ).toBe(true)
    const wrong = [[19.8, 105.78], [181, 0], [105.78], ['105.78', '19.8'], [null, null], null]
    expect(wrong.some(holds(position))).toBe(false)
  })

  it('take a ring that closes and has four places, no other', () => {
    const polygon = (...ring: number[][]) => ({ type: 'Polygon', coordinates: [ring] })
    expect(holds(boundarySchema)(polygon([1, 1], [2, 1], [2, 2], [1, 1]))).toBe(true)
    expect(holds(boundarySchema)(polygon([1, 1], [2, 1], [2, 2], [1, 2]))).toBe(false)
    expect(holds(boundarySchema)(polygon([1, 1], [2, 1], [1, 1]))).toBe(false)
    expect(holds(boundarySchema)({ type: 'Point', coordinates: [1, 1] })).toBe(false)
    expect(holds(boundarySchema)(polygon([1, 1], [2, 1], [3, 1], [1, 1]))).toBe(false)
    expect(holds(boundarySchema)(polygon([1, 1], [1, 1], [1, 1], [1, 1]))).toBe(false)
    const tiny = polygon([105.77, 19.8], [105.77001, 19.8], [105.77001, 19.80001], [105.77, 19.8])
    expect(holds(boundarySchema)(tiny)).toBe(true)
  })
})
