import type { Task } from '../contract/tasks'
import type { Person, Unit } from '../contract/ward'

/** Who a task belongs to; null where nothing says so. */
export interface TaskAssignment {
  readonly unitId: string | null
  readonly memberId: string | null
}

/**
 * A function that says who each task belongs to.
 * Rule: its unit is the lead unit, else the owner's, else unknown; its committee member is the
 * owner if on the committee, else the unit's `memberId`. Of two records with one id the first counts.
 */
export function buildTaskAssignment(
  units: readonly Unit[],
  people: readonly Person[],
): (task: Pick<Task, 'leadUnitId' | 'ownerId'>) => TaskAssignment {
  // Built from the end, so that the first of two equal ids is the one that stays.
  const unitOf = new Map(units.toReversed().map((unit) => [unit.id, unit] as const))
  const personOf = new Map(people.toReversed().map((person) => [person.id, person] as const))
  return ({ leadUnitId, ownerId }) => {
    const owner = ownerId === null ? undefined : personOf.get(ownerId)
    const unitId = leadUnitId ?? owner?.unitId ?? null
    const unit = unitId === null ? undefined : unitOf.get(unitId)
    const memberId = owner?.standingCommittee === true ? owner.id : (unit?.memberId ?? null)
    return { unitId, memberId }
  }
}
