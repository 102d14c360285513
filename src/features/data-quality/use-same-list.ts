import { useState } from 'react'

/** The same array as long as its items are the same objects in the same order. */
export function useSameList<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, keep] = useState(list)
  const isSame =
    kept.length === list.length && kept.every((item, index) => Object.is(item, list[index]))
  if (isSame) return kept
  keep(list)
  return list
}
