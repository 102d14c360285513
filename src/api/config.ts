import * as v from 'valibot'
import { ApiError } from './errors'
import { fetchText, parseJson } from './http'
import { apiAddress, isApiBase, pageBase } from './paths'

const seconds = (standard: number) =>
  v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(86_400)), standard)
const line = (standard: string) => v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty()), standard)

// valibot takes a list for an object whose fields are all missing.
const section = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.object(entries),
  )

const refreshSchema = section({
  /** How often the index is asked for, in seconds. */
  indexSeconds: seconds(60),
  /** How often the readings are asked for, in seconds. */
  readingsSeconds: seconds(60),
})

const headBlockSchema = section({
  superiorBody: line('ĐẢNG BỘ TỈNH THANH HÓA'),
  issuingBody: line('ĐẢNG ỦY PHƯỜNG HẠC THÀNH'),
  partyTitle: line('ĐẢNG CỘNG SẢN VIỆT NAM'),
  place: line('Hạc Thành'),
})

const configSchema = section({
  /** Where the API's files stand: relative to the page's base, or a whole http(s) address; see `isApiBase`. */
  apiBase: v.optional(
    v.pipe(
      v.string(),
      v.check((apiBase) => isApiBase(apiBase, pageBase())),
    ),
    'api/',
  ),
  defaultLanguage: v.optional(v.picklist(['vi', 'en']), 'vi'),
  refresh: v.optional(refreshSchema, {}),
  /** The organisation's head block on printed sheets. */
  headBlock: v.optional(headBlockSchema, {}),
})

type ConfigFile = v.InferOutput<typeof configSchema>

export interface Config extends Omit<ConfigFile, 'apiBase'> {
  /** Absolute, ending in a slash. */
  apiBase: string
}

/** The address of `config.json`, beside the page. */
function configUrl(): string {
  return new URL('config.json', pageBase()).href
}

/**
 * Checks the content of `config.json`; what is left out has its standard value, what is unknown is
 * ignored.
 * @throws ApiError `not-contract`, whose `problem.path` names the first field that is wrong
 */
export function parseConfig(json: unknown): Config {
  const result = v.safeParse(configSchema, json)
  if (result.success) {
    return { ...result.output, apiBase: apiAddress(result.output.apiBase, pageBase()) }
  }
  const [issue] = result.issues
  const path = v.getDotPath(issue) ?? ''
  const problem = { code: 'shape', path, found: issue.received }
  throw new ApiError({ kind: 'not-contract', resource: 'config', url: configUrl(), problem })
}

/**
 * Reads `config.json`. Where there is none (404) everything has its standard value; a file that is
 * there but damaged is an error, since guessing would hide that the settings are not in force.
 * @throws ApiError
 */
export async function fetchConfig(freshness: 'fresh' | 'again' = 'fresh'): Promise<Config> {
  try {
    const file = await fetchText({ resource: 'config', url: configUrl(), freshness })
    return parseConfig(parseJson('config', file))
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return parseConfig({})
    throw error
  }
}
