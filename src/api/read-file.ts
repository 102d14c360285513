import type { QueryClient } from '@tanstack/react-query'
import type { Resource } from '../contract/edge'
import type { Finding, ResourceName } from '../contract/finding'
import { readResource } from '../contract/read'
import { ApiError } from './errors'
import { fetchText, parseJson, type FileText } from './http'
import { readConfig } from './queries/config'

/** A file that holds, checked, with what was set aside or is odd in it. */
export interface LoadedFile<Data> {
  data: Data
  findings: readonly Finding[]
  /** The address that it came from. */
  url: string
  /** Its text, kept for polled files only: the same text again gives the same object again. */
  text?: string
}

export interface FileToRead<Data> {
  resource: Resource<ResourceName, Data>
  /** From the API's base, as `live/readings.json`. */
  path: string
  freshness: 'fresh' | 'kept' | 'again'
  signal?: AbortSignal | undefined
  /** See `FileRequest`. */
  timeoutMs?: number
}

/**
 * Fetches one file, waiting for the configuration that names the API's address.
 * @throws ApiError, of the configuration too
 */
export async function fetchFile<Data>(
  client: QueryClient,
  { resource, path, ...how }: FileToRead<Data>,
): Promise<FileText> {
  const { apiBase } = await readConfig(client)
  const url = new URL(path, apiBase).href
  return fetchText({ resource: resource.name, url, ...how })
}

/** Checks a file's text against the contract. @throws ApiError `not-json`, `version`, `not-contract` */
export function checkFile<Data>(
  resource: Resource<ResourceName, Data>,
  file: FileText,
): LoadedFile<Data> {
  const result = readResource(resource, parseJson(resource.name, file))
  if (result.ok) return { data: result.data, findings: result.findings, url: file.url }
  const { problem } = result
  const kind = problem.code === 'version' ? 'version' : 'not-contract'
  throw new ApiError({ kind, resource: resource.name, url: file.url, status: 200, problem })
}
