import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/lib/csv'

describe('toCsv', () => {
  it('writes a byte-order mark, commas and CRLF', () => {
    expect(
      toCsv([
        ['Việc', 'Ngày'],
        ['Báo cáo', 81],
      ]),
    ).toBe('\uFEFFViệc,Ngày\r\nBáo cáo,81\r\n')
  })

  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv([['a,b', 'say "x"', 'two\nlines']])).toBe(
      '\uFEFF"a,b","say ""x""","two\nlines"\r\n',
    )
  })

  it('neutralises text that a spreadsheet would run, and leaves numbers alone', () => {
    expect(toCsv([['=1+1', '+84', '-x', '@SUM(A1)', '\tx', -12.5, 3]])).toBe(
      "\uFEFF'=1+1,'+84,'-x,'@SUM(A1),'\tx,-12.5,3\r\n",
    )
    expect(toCsv([['\r=1', '=a,"b"']])).toBe('\uFEFF"\'\r=1","\'=a,""b"""\r\n')
  })

  it('writes a missing value as an empty cell, never as zero', () => {
    expect(toCsv([[null, 0, '']])).toBe('\uFEFF,0,\r\n')
  })
})
