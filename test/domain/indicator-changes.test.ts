import { describe, expect, it } from 'vitest'
import { changeOfStatus } from '../../src/domain/indicator-changes'

describe('the change of a status', () => {
  it('goes by weight', () => {
    expect(changeOfStatus('on-track', 'at-risk')).toBe('worse')
    expect(changeOfStatus('done', 'on-track')).toBe('worse')
    expect(changeOfStatus('late', 'at-risk')).toBe('better')
    expect(changeOfStatus('overdue', 'done')).toBe('better')
  })

  it('is none where it stayed or where a side was not judged', () => {
    expect(changeOfStatus('late', 'late')).toBeNull()
    expect(changeOfStatus(null, 'late')).toBeNull()
    expect(changeOfStatus('no-data', 'late')).toBeNull()
    expect(changeOfStatus('late', 'no-data')).toBeNull()
  })
})
