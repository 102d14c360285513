import { describe, expect, it } from 'vitest'
import { placeCaptions } from '../../../src/features/hotspots/place-captions'

const frame = { width: 400, height: 200 }
const caption = (of: number) => ({ of, width: 80, height: 16 })
const mark = (x: number, y: number) => ({ x, y, radius: 10 })

describe('placeCaptions', () => {
  it('puts a name to the right of its mark', () => {
    expect(placeCaptions([caption(0)], [mark(100, 100)], 4, frame)).toEqual([
      { of: 0, width: 80, height: 16, x: 154, y: 100, align: 'left' },
    ])
  })

  it('turns to the left at the edge of the drawing', () => {
    expect(placeCaptions([caption(0)], [mark(380, 100)], 4, frame)[0]).toMatchObject({
      x: 326,
      align: 'right',
    })
  })

  it('never lies on another mark or name, and is left out where there is no room', () => {
    const marks = [mark(100, 100), mark(130, 100), mark(115, 118)]
    const placed = placeCaptions([caption(0), caption(1)], marks, 4, { width: 250, height: 200 })
    expect(placed.map(({ of, align }) => [of, align])).toEqual([
      [0, 'right'],
      [1, 'left'],
    ])
    expect(placeCaptions([caption(0)], [mark(50, 50)], 4, { width: 90, height: 90 })).toEqual([])
  })
})
