/** The first of a list. @throws when it is empty or the first is nothing */
export function take<Item>(items: readonly Item[]): NonNullable<Item> {
  const [first] = items
  if (first === undefined || first === null) throw new Error('the list is empty')
  return first
}
