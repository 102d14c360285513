import type { Task } from '../../contract/tasks'
import type { Ward } from '../../contract/ward'
import { personName } from '../../components/ward-links'
import { foldMarks } from '../../lib/text'
import type { TaskGrouping } from './deadlines-search'
import type { TaskRow } from './task-rows'

type Grouping = Exclude<TaskGrouping, 'none'>

const separator = '\n'

/** A document has no id: its date and number are what it is known by. */
export const documentKey = ({ document: { date, number } }: Task): string =>
  `${date}${separator}${number}`

/** What the rows of a grouping have in common; null where nothing says so. */
export function groupKeyOf(grouping: Grouping): (row: TaskRow) => string | null {
  switch (grouping) {
    case 'unit':
      return ({ unitId }) => unitId
    case 'person':
      return ({ task }) => task.ownerId
    case 'document':
      return ({ task }) => documentKey(task)
  }
}

/** The name of a group's key, for its head and its place among equals. */
export function groupNameOf(grouping: Grouping, ward: Ward): (key: string) => string {
  const units = new Map(
    ward.units.map(({ id, name, shortName }) => [id, shortName ?? name] as const),
  )
  const people = new Map(ward.people.map((person) => [person.id, personName(person)] as const))
  switch (grouping) {
    case 'unit':
      return (key) => units.get(key) ?? key
    case 'person':
      return (key) => people.get(key) ?? key
    case 'document':
      return (key) => key.split(separator)[1] ?? key
  }
}

/** A group's key as the address may hold it: "2026-03-02\n41-KL/ĐU" → "2026-03-02_41-kl-du". */
export function groupId(key: string | null): string {
  if (key === null) return '_'
  if (!key.includes(separator)) return key
  return foldMarks(key.replace(separator, '_'))
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 64)
}
