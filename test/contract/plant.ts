import fc from 'fast-check'

/** Values that are wrong in most places. */
const strange: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  '2026-02-30',
  '2028-02-29',
  '2026-13',
  '2026-Q4',
  '2026-11-20T17:30:00+07:00',
  '2026-11-20T25:30:00+07:00',
  '<img src=x onerror=alert(1)>',
  'a'.repeat(70),
  -1,
  0,
  1,
  1.5,
  101,
  2 ** 60,
  true,
  [],
  {},
]

type Path = readonly (string | number)[]

/** The paths of everything in a JSON value, in order. */
function collectPaths(value: unknown, path: Path = []): Path[] {
  const children: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((child: unknown, index) => [index, child] as const)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : []
  return children.flatMap(([key, child]) => [
    [...path, key],
    ...collectPaths(child, [...path, key]),
  ])
}

function replaceAt(value: unknown, [key, ...rest]: Path, planted: unknown): unknown {
  if (key === undefined) return planted
  if (Array.isArray(value)) {
    return value.map((child: unknown, index) =>
      index === key ? replaceAt(child, rest, planted) : child,
    )
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      name === key ? replaceAt(child, rest, planted) : child,
    ]),
  )
}

/**
 * A value with something strange in one place. Rings are left whole: that they close is the one
 * rule on a single field that JSON Schema cannot say.
 */
export function plantAnywhere(example: unknown): fc.Arbitrary<unknown> {
  const paths = collectPaths(example).filter((path) => !path.includes('coordinates'))
  return fc
    .tuple(fc.constantFrom(...paths), fc.constantFrom(...strange))
    .map(([path, planted]) => replaceAt(example, path, planted))
}
