/** What goes along from page to page: which figures, compared with what, and how they are shown. */
const keptParams = ['snapshot', 'compare', 'lang', 'theme', 'size', 'scenario'] as const

/** @returns the part of an address's parameters that every link keeps */
export function keepParams(
  search: Record<string, string | undefined>,
): Record<string, string | undefined> {
  const kept: Record<string, string | undefined> = {}
  for (const key of keptParams) {
    if (search[key] !== undefined) kept[key] = search[key]
  }
  return kept
}
