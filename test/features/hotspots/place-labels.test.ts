import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../src/features/hotspots/place-labels'

const frame = { width: 300, height: 300 }
const label = { x: 100, y: 100, width: 60, height: 15 }

describe('placeLabels', () => {
  it('keeps a name at its own point when nothing is in the way', () => {
    expect(placeLabels([label], [{ x: 200, y: 200, radius: 9 }], [], frame)).toEqual([
      { x: 100, y: 100 },
    ])
  })

  it('moves a name off a mark that stands on it', () => {
    const mark = { x: 100, y: 100, radius: 9 }
    const [place] = placeLabels([label], [mark], [], frame)
    expect(Math.abs((place?.y ?? 100) - 100)).toBeGreaterThanOrEqual(16.5)
  })

  it('never lays two names over each other', () => {
    const [first, second] = placeLabels([label, label], [], [], frame)
    expect(first).toEqual({ x: 100, y: 100 })
    expect(Math.abs((second?.y ?? 100) - 100)).toBeGreaterThanOrEqual(15)
  })

  it('leaves out a name that finds no room', () => {
    const everywhere = [{ x: 100, y: 100, radius: 200 }]
    expect(placeLabels([label], everywhere, [], frame)).toEqual([null])
  })

  it('leaves out a name that would stand farther off than a twelfth of the drawing', () => {
    const wide = { width: 720, height: 480 }
    const mark = { x: 360, y: 240, radius: 30 }
    const name = { x: 360, y: 240, width: 120, height: 20 }
    expect(placeLabels([name], [mark], [], wide)).toEqual([{ x: 360, y: 200 }])
    // Three times as large, the next free place is 84 px away.
    expect(placeLabels([{ ...name, height: 60 }], [mark], [], wide)).toEqual([null])
  })

  it('keeps every name inside the drawing', () => {
    const [place] = placeLabels([{ ...label, x: 25 }], [], [], frame)
    expect(place?.x).toBeGreaterThanOrEqual(30)
  })
})
