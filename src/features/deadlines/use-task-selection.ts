import { useMemo } from 'react'
import type { Selection } from './selection-context'
import type { TaskRow } from './task-rows'
import type { CappedIds } from './use-capped-ids'
import type { TaskList } from './use-task-list'

interface TaskSelection {
  context: Selection
  /** The ticked tasks: those listed in their order, then the others. */
  rows: readonly TaskRow[]
  /** How many of them the filters do not list. */
  unlisted: number
}

/** The ticked tasks; a tick of a task that the figures do not have counts for nothing. */
export function useTaskSelection(
  { rows: all, ordered }: TaskList,
  { ids, put }: CappedIds,
): TaskSelection {
  const idsKey = [...ids].join(',')
  const { rows, listed } = useMemo(() => {
    const isTicked = new Set(idsKey.split(','))
    const inList = ordered.filter(({ id }) => isTicked.has(id))
    const known = new Set(inList.map(({ id }) => id))
    const others = all.filter(({ id }) => isTicked.has(id) && !known.has(id))
    return { rows: [...inList, ...others], listed: inList.length }
  }, [all, ordered, idsKey])
  const context: Selection = {
    ids,
    listed: ordered.length,
    ticked: listed,
    tick: (id, isOn) => put(isOn ? [...ids, id] : [...ids].filter((other) => other !== id)),
    tickAll: (isOn) => put(isOn ? ordered.map(({ id }) => id) : []),
  }
  return { context, rows, unlisted: rows.length - listed }
}
