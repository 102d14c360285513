import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/contract/finding'
import { buildFindingRecord } from '../../src/domain/findings-record'
import { makeHotspot, makeTask } from './make-records'

const finding = (given: Partial<Finding>): Finding => ({
  kind: 'odd',
  resource: 'tasks',
  id: 'cv-001',
  field: 'ownerId',
  found: '"x"',
  expected: { code: 'existing', detail: 'people' },
  ...given,
})

const recordOf = buildFindingRecord({
  tasks: { version: 1, snapshot: 'now', items: [makeTask({ id: 'cv-001' })] },
  hotspots: { version: 1, snapshot: 'now', items: [makeHotspot({ id: 'dn-01' })] },
})

describe('the record that a finding is about', () => {
  it('is known by its file and its id', () => {
    expect(recordOf(finding({}))).toEqual({ kind: 'task', id: 'cv-001' })
    expect(recordOf(finding({ resource: 'summary' }))).toEqual({ kind: 'task', id: 'cv-001' })
    expect(recordOf(finding({ resource: 'live-readings', id: 'dn-01' }))).toEqual({
      kind: 'hotspot',
      id: 'dn-01',
    })
  })

  it('is none where the file is meant, the record has no page, or it is shown nowhere', () => {
    expect(recordOf(finding({ id: null }))).toBeNull()
    expect(recordOf(finding({ id: 'cv-999' }))).toBeNull()
    expect(recordOf(finding({ resource: 'decisions' }))).toBeNull()
    expect(recordOf(finding({ resource: 'hotspot-events', id: 'dn-01' }))).toBeNull()
    expect(recordOf(finding({ resource: 'ward', field: 'units.memberId' }))).toBeNull()
  })
})
