/** @throws when it has none */
export function readId(entry: unknown): string {
  const id: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : null
  if (typeof id !== 'string') throw new Error('An entry of the index has no id')
  return id
}
