import type { Answer, Source } from './source'

/** What is wrong with how a file is answered over HTTP. */
export async function findHttpFaults(
  source: Source,
  path: string,
  { headers }: Answer,
): Promise<string[]> {
  if (!headers) return []
  const faults: string[] = []
  const type = headers.get('content-type') ?? 'none'
  if (!/^application\/json\b/i.test(type)) {
    faults.push(`Content-Type is ${type}, expected application/json`)
  }
  const cacheControl = headers.get('cache-control') ?? ''
  if (path.startsWith('snapshots/')) {
    if (!/\bimmutable\b/i.test(cacheControl)) {
      faults.push(`Cache-Control is ${cacheControl || 'missing'}, expected it to say immutable`)
    }
    return faults
  }
  if (/\bimmutable\b/i.test(cacheControl)) {
    faults.push('Cache-Control says immutable, but this file changes')
  }
  const etag = headers.get('etag')
  if (etag === null) return [...faults, 'ETag is missing']
  const again = await source.get(path, etag)
  if (again.status !== 304) {
    faults.push(`answers ${again.status} to If-None-Match with its own ETag, expected 304`)
  }
  return faults
}

/** A file that cannot exist: a fallback page with status 200 would be taken for data. */
export async function findFallbackFault(source: Source): Promise<string | null> {
  if (!source.isHttp) return null
  const { status } = await source.get('snapshots/no-such-snapshot/ward.json')
  return status === 404 || status === 410 || status === 401 || status === 403
    ? null
    : `answers ${status} for a snapshot that does not exist, expected 404`
}
