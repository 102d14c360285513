import type { Task } from '../../src/contract/tasks'
import type { Random } from '../random'
import { areaRows } from '../vocabulary/areas'
import { congestionRows, floodRows, type HotspotRow } from '../vocabulary/hotspots'
import { people } from '../vocabulary/people'
import { solutionId } from '../vocabulary/programme'
import {
  areaTemplates,
  clearanceTemplates,
  congestionTemplates,
  floodTemplates,
  indicatorTemplates,
  preparationTemplates,
  projectTemplates,
  stalledTemplates,
  unitTemplates,
  type TaskTemplate,
} from '../vocabulary/task-templates'
import { units } from '../vocabulary/units'
import { indicatorRows } from './indicators'
import { projectRows } from './projects'

/** A piece of work that may be given: everything but when and by which document. */
export interface TaskIdea extends TaskWork {
  /** The days between which such work makes sense. */
  window: { from: string; to: string }
}

type TaskWork = Pick<
  Task,
  | 'title'
  | 'ownerId'
  | 'leadUnitId'
  | 'supportUnitIds'
  | 'deliverable'
  | 'expectedResult'
  | 'solutionId'
  | 'indicatorId'
  | 'projectId'
  | 'hotspotId'
>

const always = { from: '2025-07-01', to: '9999-12-31' }
const nothingServed = { solutionId: null, indicatorId: null, projectId: null, hotspotId: null }

/** An idea of a template about the subject named. */
function about(
  { title, deliverable, expected }: TaskTemplate,
  name: string,
  given: Partial<TaskIdea> & Pick<TaskIdea, 'leadUnitId' | 'ownerId'>,
): TaskIdea {
  return {
    title: title.replace('{}', name),
    deliverable,
    expectedResult: expected,
    supportUnitIds: [],
    ...nothingServed,
    window: always,
    ...given,
  }
}

/** All work that the sample's own objects give rise to, each title once, in a seeded order. */
export function poolOfTasks(random: Random): TaskIdea[] {
  const ideas = [
    ...projectRows.flatMap(ofProject),
    ...floodRows
      .filter(({ resolvedOn }) => resolvedOn === undefined)
      .flatMap((row) => ofHotspot(row, floodTemplates, 'ktht', 'ktht-pho-ht', '2.3')),
    ...congestionRows.flatMap((row) => ofHotspot(row, congestionTemplates, 'ca', 'ca-pho', '2.2')),
    ...indicatorRows.flatMap(ofIndicator),
    ...areaTemplates.flatMap((template) =>
      areaRows.map(({ name }) =>
        about(template, name, {
          leadUnitId: template.leadUnitId,
          ownerId: template.ownerId,
          supportUnitIds: [...template.supportUnitIds],
          solutionId: solutionId(template.solution),
        }),
      ),
    ),
    ...unitTemplates.flatMap((template) =>
      units.map((unit) =>
        about(template, unit.shortName ?? unit.name, {
          leadUnitId: unit.id,
          ownerId: deputyOf(unit.id),
          solutionId: solutionId(template.solution),
        }),
      ),
    ),
  ]
  return ideas
    .map((idea) => ({ idea, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ idea }) => idea)
}

function ofProject(row: (typeof projectRows)[number]): TaskIdea[] {
  const name = row.shortName ?? row.name
  const solution = row.solutions[0]
  const served = {
    projectId: row.code,
    solutionId: solution ? solutionId(solution) : null,
    leadUnitId: row.leadUnitId,
    ownerId: row.ownerId,
  }
  if (row.stalled) return stalledTemplates.map((template) => about(template, name, served))
  const begun = row.milestones.find(({ stage }) => stage === 'construction')?.began
  const works = {
    ...served,
    window: { from: begun ?? '2026-01-05', to: lastWorkday(row) },
  }
  const cleared = row.milestones.find(({ stage }) => stage === 'clearance')
  const land = {
    ...served,
    leadUnitId: 'ptqd',
    ownerId: 'ptqd-pho',
    supportUnitIds: ['mttq'],
    window: { from: cleared?.began ?? always.from, to: cleared?.ended ?? always.to },
  }
  // Before the works there is neither a site nor a contractor.
  const templates = begun ? projectTemplates : preparationTemplates
  return [
    ...templates.map((template) => about(template, name, works)),
    ...(row.clearance ? clearanceTemplates.map((template) => about(template, name, land)) : []),
  ]
}

/** Until a project is finished or suspended there is work on it. */
function lastWorkday(row: (typeof projectRows)[number]): string {
  const stopped = row.states.find(([, state]) => state === 'completed' || state === 'suspended')
  return stopped?.[0] ?? always.to
}

function ofHotspot(
  row: HotspotRow,
  templates: readonly TaskTemplate[],
  leadUnitId: string,
  ownerId: string,
  solution: string,
): TaskIdea[] {
  return templates.map((template) =>
    about(template, row.shortName ?? row.name, {
      hotspotId: row.id,
      solutionId: solutionId(solution),
      leadUnitId,
      ownerId,
    }),
  )
}

function ofIndicator(row: (typeof indicatorRows)[number]): TaskIdea[] {
  const solution = row.solutions[0]
  return indicatorTemplates.map((template) =>
    about(template, row.shortName ?? row.name, {
      indicatorId: row.code,
      solutionId: solution ? solutionId(solution) : null,
      leadUnitId: row.leadUnitId,
      ownerId: row.ownerId ?? deputyOf(row.leadUnitId),
    }),
  )
}

/** The unit's second post, else its first. */
function deputyOf(unitId: string): string | null {
  const posts = people.filter((post) => post.unitId === unitId && !post.standingCommittee)
  return (posts[1] ?? posts[0])?.id ?? null
}
