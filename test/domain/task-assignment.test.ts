import { describe, expect, it } from 'vitest'
import { buildTaskAssignment } from '../../src/domain/task-assignment'
import { makePerson, makeUnit } from './make-records'

const assign = buildTaskAssignment(
  [
    makeUnit({ id: 'dv-01', memberId: 'pct-01' }),
    makeUnit({ id: 'dv-02', memberId: null }),
    makeUnit({ id: 'dv-01', memberId: 'second' }),
  ],
  [
    makePerson({ id: 'truong-phong', unitId: 'dv-01' }),
    makePerson({ id: 'bi-thu', unitId: 'dv-02', standingCommittee: true }),
  ],
)

describe('who a task belongs to', () => {
  it('is the lead unit, else the owner’s unit, else unknown', () => {
    expect(assign({ leadUnitId: 'dv-02', ownerId: 'truong-phong' }).unitId).toBe('dv-02')
    expect(assign({ leadUnitId: null, ownerId: 'truong-phong' }).unitId).toBe('dv-01')
    expect(assign({ leadUnitId: null, ownerId: null })).toEqual({ unitId: null, memberId: null })
    expect(assign({ leadUnitId: null, ownerId: 'nobody' }).unitId).toBeNull()
  })

  it('is the owner if on the committee, else the member in charge of the unit', () => {
    expect(assign({ leadUnitId: 'dv-01', ownerId: 'bi-thu' }).memberId).toBe('bi-thu')
    expect(assign({ leadUnitId: 'dv-01', ownerId: 'truong-phong' }).memberId).toBe('pct-01')
    expect(assign({ leadUnitId: null, ownerId: 'truong-phong' }).memberId).toBe('pct-01')
    expect(assign({ leadUnitId: 'dv-02', ownerId: null }).memberId).toBeNull()
    expect(assign({ leadUnitId: 'gone', ownerId: null })).toEqual({
      unitId: 'gone',
      memberId: null,
    })
  })
})
