/** Reads and prints one parameter of an address. `read` gives null for what it does not accept. */
export interface ParamCodec<Value> {
  readonly fallback: Value
  readonly read: (raw: string) => Value | null
  /** null where the value is the fallback, so that it is left out of the address. */
  readonly write: (value: Value) => string | null
}

export type ParamCodecs<Search> = { readonly [Name in keyof Search]: ParamCodec<Search[Name]> }

export interface SearchCodec<Search> {
  readonly fallback: Search
  /** Never throws: each parameter that is damaged or missing gets its own fallback. */
  readonly parse: (raw: Readonly<Record<string, unknown>>) => Search
  /** Only what differs from the fallback. */
  readonly print: (search: Search) => Record<string, string>
}

/** A sort order as the address writes it: `due` rises, `-due` falls. */
export interface SortOrder<Column extends string> {
  readonly column: Column
  readonly descending: boolean
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/** One of a closed list. */
export function choice<const Choice extends string>(
  choices: readonly Choice[],
  fallback: NoInfer<Choice>,
): ParamCodec<Choice> {
  return {
    fallback,
    read: (raw) => choices.find((known) => known === raw) ?? null,
    write: (value) => (value === fallback ? null : value),
  }
}

/** One of a closed list, or none. */
export function optionalChoice<const Choice extends string>(
  choices: readonly Choice[],
): ParamCodec<Choice | null> {
  return {
    fallback: null,
    read: (raw) => choices.find((known) => known === raw) ?? null,
    write: (value) => value,
  }
}

/** Any of a closed list, comma-separated, in the list's own order; unknown ones are dropped. */
export function choiceList<const Choice extends string>(
  choices: readonly Choice[],
): ParamCodec<readonly Choice[]> {
  return {
    fallback: [],
    read: (raw) => {
      const named = new Set(raw.split(','))
      return choices.filter((known) => named.has(known))
    },
    write: (value) => {
      const kept = choices.filter((known) => value.includes(known))
      return kept.length === 0 ? null : kept.join(',')
    },
  }
}

const cleanText = (raw: string): string => raw.replace(/[\p{Cc}\p{Cs}]/gu, '').trim()

/** Free text: control characters removed, trimmed; longer than `maxLength` falls back to none. */
export function text(maxLength: number): ParamCodec<string> {
  const read = (raw: string): string | null => {
    const clean = cleanText(raw)
    return clean.length > maxLength ? null : clean
  }
  return { fallback: '', read, write: (value) => read(value) || null }
}

/** The id of a record, or none. */
export function id(): ParamCodec<string | null> {
  const read = (raw: string | null): string | null =>
    raw !== null && idPattern.test(raw) ? raw : null
  return { fallback: null, read, write: read }
}

/** A column and its direction: `due`, `-due`. */
export function sortOf<const Column extends string>(
  columns: readonly Column[],
  fallback: SortOrder<NoInfer<Column>>,
): ParamCodec<SortOrder<Column>> {
  return {
    fallback,
    read: (raw) => {
      const descending = raw.startsWith('-')
      const name = descending ? raw.slice(1) : raw
      const column = columns.find((known) => known === name)
      return column === undefined ? null : { column, descending }
    },
    write: ({ column, descending }) =>
      column === fallback.column && descending === fallback.descending
        ? null
        : `${descending ? '-' : ''}${column}`,
  }
}

/** A switch that is off unless the address says `1`. */
export function flag(): ParamCodec<boolean> {
  return {
    fallback: false,
    read: (raw) => (raw === '1' ? true : null),
    write: (value) => (value ? '1' : null),
  }
}

/** A whole number between two bounds, both included. */
export function integer(min: number, max: number, fallback: number): ParamCodec<number> {
  return {
    fallback,
    read: (raw) => {
      const value = /^(?:0|-?[1-9]\d{0,9})$/.test(raw) ? Number(raw) : Number.NaN
      return value >= min && value <= max ? value : null
    },
    write: (value) => (value === fallback ? null : String(value)),
  }
}

/**
 * The parameters of one page as a pair of inverses. Only named parameters are read, and only from
 * the object's own strings, so names such as `__proto__` reach nothing.
 */
export function defineSearch<Search extends object>(
  codecs: ParamCodecs<Search>,
): SearchCodec<Search> {
  const isWhole = (search: Partial<Search>): search is Search =>
    Object.keys(codecs).every((name) => Object.hasOwn(search, name))

  function parse(raw: Readonly<Record<string, unknown>>): Search {
    const search: Partial<Search> = {}
    for (const name in codecs) {
      const given = Object.hasOwn(raw, name) ? raw[name] : undefined
      const codec = codecs[name]
      search[name] = (typeof given === 'string' ? codec.read(given) : null) ?? codec.fallback
    }
    if (!isWhole(search)) {
      throw new TypeError('A search codec filled every field but one is missing')
    }
    return search
  }

  function print(search: Search): Record<string, string> {
    const printed: Record<string, string> = {}
    for (const name in codecs) {
      const written = codecs[name].write(search[name])
      if (written !== null) {
        printed[name] = written
      }
    }
    return printed
  }

  return { fallback: parse({}), parse, print }
}

/** @returns `?` and the parameters that are texts, as an address holds them; '' where there are none */
export function printParams(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string') params.set(name, value)
  }
  // A comma is legal in a query and is what our lists are written with.
  const text = params.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
