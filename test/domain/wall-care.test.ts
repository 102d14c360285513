import { describe, expect, it } from 'vitest'
import { isWallNight, stageShiftAt } from '../../src/domain/wall-care'

const at = (time: string) => Date.parse(`2026-11-20T${time}+07:00`)

describe('the night of the wall', () => {
  it('lasts from 20:00 to 06:00 on the ward’s clock', () => {
    expect(isWallNight(at('19:59:59'))).toBe(false)
    expect(isWallNight(at('20:00:00'))).toBe(true)
    expect(isWallNight(at('23:59:59'))).toBe(true)
    expect(isWallNight(at('00:00:00'))).toBe(true)
    expect(isWallNight(at('05:59:59'))).toBe(true)
    expect(isWallNight(at('06:00:00'))).toBe(false)
    expect(isWallNight(at('17:42:00'))).toBe(false)
  })
})

describe('the stage', () => {
  it('stands a few pixels elsewhere every two minutes', () => {
    expect(stageShiftAt(0)).toEqual({ x: 0, y: 0 })
    expect(stageShiftAt(119_999)).toEqual({ x: 0, y: 0 })
    expect(stageShiftAt(2 * 120_000 + 24_999)).toEqual({ x: 3, y: 3 })
  })

  it('moves only as a scene begins', () => {
    // The scene that runs from 100 s to 125 s began before the two minutes were over.
    expect(stageShiftAt(120_000)).toEqual({ x: 0, y: 0 })
    expect(stageShiftAt(124_999)).toEqual({ x: 0, y: 0 })
    expect(stageShiftAt(125_000)).toEqual({ x: 3, y: 0 })
  })

  it('comes back to its place, and never goes farther than 3 pixels', () => {
    const shifts = Array.from({ length: 200 }, (_step, step) => stageShiftAt(step * 25_000))
    expect(Math.max(...shifts.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))).toBe(3)
    expect(new Set(shifts.map(({ x, y }) => `${x} ${y}`)).size).toBe(9)
    expect(stageShiftAt(9 * 600_000)).toEqual({ x: 0, y: 0 })
  })
})
