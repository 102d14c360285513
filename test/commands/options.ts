import { parseArgs } from 'node:util'

type Values = Readonly<Record<string, string | undefined>>

/**
 * Reads `--name value` options and the words between them.
 * @throws when an option is not one of `names`
 */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
): { values: Values; words: string[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    allowPositionals: true,
  })
  const given = new Map<string, unknown>(Object.entries(values))
  const texts: Record<string, string> = {}
  for (const [name, value] of given) if (typeof value === 'string') texts[name] = value
  return { values: texts, words: positionals }
}
