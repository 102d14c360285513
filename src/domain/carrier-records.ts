import type { Hotspot } from '../contract/hotspots'
import type { Indicator } from '../contract/indicators'
import type { Programme, ProgrammeBranch, Solution } from '../contract/programme'
import type { Project } from '../contract/projects'
import type { Person, Source, Unit, Ward } from '../contract/ward'

/** Whose records are gathered: a unit or a person, by id. */
export interface Carrier {
  readonly kind: 'unit' | 'person'
  readonly id: string
}

export interface CarrierRecords {
  readonly projects: readonly Project[]
  readonly indicators: readonly Indicator[]
  readonly hotspots: readonly Hotspot[]
  /** Key tasks and breakthroughs that a unit leads, and solutions of either. */
  readonly programme: readonly (ProgrammeBranch | Solution)[]
  /** The unit's posts; of a person none. */
  readonly people: readonly Person[]
  /** The units that a committee member is in charge of; of a unit none. */
  readonly units: readonly Unit[]
  /** What the unit reports; of a person none. */
  readonly sources: readonly Source[]
}

interface Files {
  readonly ward: Pick<Ward, 'units' | 'people' | 'sources'>
  readonly projects: readonly Project[]
  readonly indicators: readonly Indicator[]
  readonly hotspots: readonly Hotspot[]
  readonly programme: Pick<Programme, 'keyTasks' | 'breakthroughs' | 'solutions'>
}

/**
 * What a unit leads, or a person owns. A hotspot belongs to who is in charge of its mitigation, and
 * to that person's unit; nobody is in charge of one without a mitigation.
 */
export function recordsOfCarrier({ kind, id }: Carrier, files: Files): CarrierRecords {
  const { ward, programme } = files
  const isUnit = kind === 'unit'
  const unitOfPerson = new Map(
    ward.people.toReversed().map((person) => [person.id, person.unitId] as const),
  )
  const owns = (record: { leadUnitId: string; ownerId: string | null }): boolean =>
    (isUnit ? record.leadUnitId : record.ownerId) === id
  return {
    projects: files.projects.filter(owns),
    indicators: files.indicators.filter(owns),
    hotspots: files.hotspots.filter(({ mitigation }) => {
      const ownerId = mitigation?.ownerId ?? null
      return ownerId !== null && (isUnit ? unitOfPerson.get(ownerId) : ownerId) === id
    }),
    programme: [
      ...(isUnit
        ? [...programme.keyTasks, ...programme.breakthroughs].filter(
            ({ leadUnitId }) => leadUnitId === id,
          )
        : []),
      ...programme.solutions.filter(owns),
    ],
    people: isUnit ? ward.people.filter(({ unitId }) => unitId === id) : [],
    units: isUnit ? [] : ward.units.filter(({ memberId }) => memberId === id),
    sources: isUnit ? ward.sources.filter(({ unitId }) => unitId === id) : [],
  }
}
