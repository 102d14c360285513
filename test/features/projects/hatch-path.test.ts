import { describe, expect, it } from 'vitest'
import { hatchPath } from '../../../src/features/projects/hatch-path'

describe('hatching', () => {
  it('cuts each line at the edges of its box', () => {
    expect(hatchPath({ x: 10, y: 20, width: 10, height: 4 }, 4)).toBe(
      'M10 24L14 20M14 24L18 20M18 24L20 22',
    )
  })

  it('draws nothing in a box without a size', () => {
    expect(hatchPath({ x: 10, y: 20, width: 0, height: 0 }, 4)).toBe('')
  })
})
