import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  choice,
  choiceList,
  defineSearch,
  flag,
  id,
  integer,
  sortOf,
  text,
} from '../../src/lib/search-params'

const statuses = ['overdue', 'late', 'at-risk'] as const
const columns = ['due', 'name'] as const

const search = defineSearch({
  kind: choice(['all', 'flood'], 'all'),
  status: choiceList(statuses),
  q: text(20),
  unit: id(),
  sort: sortOf(columns, { column: 'due', descending: true }),
  full: flag(),
  page: integer(1, 99, 1),
})

const fallback = {
  kind: 'all',
  status: [],
  q: '',
  unit: null,
  sort: { column: 'due', descending: true },
  full: false,
  page: 1,
}

describe('parse', () => {
  it('reads every kind of parameter', () => {
    expect(
      search.parse({
        kind: 'flood',
        status: 'late,overdue',
        q: ' ngập  úng ',
        unit: 'dv-01',
        sort: 'name',
        full: '1',
        page: '12',
      }),
    ).toEqual({
      kind: 'flood',
      status: ['overdue', 'late'],
      q: 'ngập  úng',
      unit: 'dv-01',
      sort: { column: 'name', descending: false },
      full: true,
      page: 12,
    })
  })

  it('falls back field by field', () => {
    expect(search.parse({})).toEqual(fallback)
    expect(
      search.parse({
        kind: 'fire',
        status: 'late,unknown,late,,__proto__',
        q: 'x'.repeat(21),
        unit: '../etc',
        sort: '--due',
        full: 'yes',
        page: '1e3',
      }),
    ).toEqual({ ...fallback, status: ['late'] })
    expect(search.parse({ page: 12, q: ['a'], unit: null, full: true })).toEqual(fallback)
    expect(search.parse({ page: '0', sort: '' })).toEqual(fallback)
  })

  it('removes control characters from free text', () => {
    expect(search.parse({ q: '\u0000a\u0007b\n' }).q).toBe('ab')
    expect(search.parse({ q: '\ud800<img>' }).q).toBe('<img>')
  })

  it('reads nothing through the prototype', () => {
    const raw = Object.fromEntries([
      ['__proto__', '5'],
      ['constructor', 'x'],
      ['toString', 'y'],
    ])
    expect(search.parse(raw)).toEqual(fallback)
    expect(Object.keys(search.parse(raw))).toEqual(Object.keys(fallback))
  })
})

describe('print', () => {
  it('leaves defaults out', () => {
    expect(search.print(search.fallback)).toEqual({})
    expect(
      search.print({
        ...search.fallback,
        status: ['at-risk', 'overdue'],
        sort: { column: 'due', descending: false },
        unit: 'dv-01',
      }),
    ).toEqual({ status: 'overdue,at-risk', sort: 'due', unit: 'dv-01' })
  })

  it('is undone by parse', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom('all' as const, 'flood' as const),
          status: fc.subarray([...statuses]),
          q: fc.string({ maxLength: 20, unit: 'grapheme' }),
          unit: fc.option(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)),
          sort: fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }),
          full: fc.boolean(),
          page: fc.integer({ min: 1, max: 99 }),
        }),
        (given) => {
          const read = search.parse(search.print(given))
          const clean = given.q.replace(/[\p{Cc}\p{Cs}]/gu, '').trim()
          expect(read).toEqual({ ...given, q: clean.length > 20 ? '' : clean })
        },
      ),
    )
  })

  it('prints the same again after any address', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('late', 'late,overdue', '-name', 'name', '1', '007', '-0', 'flood', 'a-b'),
    )
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(fallback), '__proto__', 'x'), value),
        (raw) => {
          const read = search.parse(raw)
          const printed = search.print(read)
          expect(search.parse(printed)).toEqual(read)
          expect(search.print(search.parse(printed))).toEqual(printed)
        },
      ),
    )
  })
})
