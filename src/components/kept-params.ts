/** What goes along from page to page: which figures, compared with what, and how they are shown. */
const keptParams = ['snapshot', 'compare', 'lang', 'theme', 'size', 'scenario'] as const

/** @returns the part of an address's parameters that every link keeps */
export function keepParams(
  search: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const key of keptParams) {
    const value = search[key]
    if (value !== undefined) kept[key] = value
  }
  return kept
}
