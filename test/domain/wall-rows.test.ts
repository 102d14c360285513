import { expect, it } from 'vitest'
import { isLongName } from '../../src/domain/wall-rows'

it('a name takes two lines when one would not hold it', () => {
  expect(isLongName('x'.repeat(34), 'standard')).toBe(false)
  expect(isLongName('x'.repeat(35), 'standard')).toBe(true)
  expect(isLongName('x'.repeat(35), 'near')).toBe(false)
  expect(isLongName('x'.repeat(33), 'far')).toBe(true)
  expect(isLongName('x'.repeat(18), 'standard', 0.5)).toBe(true)
  expect(isLongName('x'.repeat(17), 'standard', 0.5)).toBe(false)
})
