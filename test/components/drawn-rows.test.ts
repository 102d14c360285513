import { describe, expect, it } from 'vitest'
import { drawnRows } from '../../src/components/data-table/drawn-rows'

const rows = (count: number) => Array.from({ length: count }, (_, row) => row)

describe('the rows drawn together', () => {
  it('are all of them up to 200 on a screen', () => {
    expect(drawnRows(rows(200), false)).toHaveLength(200)
    expect(drawnRows(rows(201), false)).toBeNull()
  })

  it('are all of them on paper, up to 2,000', () => {
    expect(drawnRows(rows(2000), true)).toHaveLength(2000)
    expect(drawnRows(rows(2001), true)?.at(-1)).toBe(1999)
  })
})
