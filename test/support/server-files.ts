import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** A file as it is sent. */
export interface ServedFile {
  body: Buffer
  /** Strong; of the content. */
  etag: string
  contentType: string
  cacheControl: string
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const forever = 'public, max-age=31536000, immutable'

const compress = promisify(brotliCompress)
const kept = new Map<string, { stamp: string; file: ServedFile }>()
const compressed = new Map<string, Promise<Buffer>>()

/**
 * The file for a path below the base, or null. Paths below `api/` come from the API's folder, the
 * others from the page's; one without an extension that is no file there is the page itself.
 */
export async function findFile(
  roots: { dist: string | null; api: string | null },
  replaced: ReadonlyMap<string, string>,
  path: string,
): Promise<ServedFile | null> {
  const text = replaced.get(path)
  if (text !== undefined) return describe(path, Buffer.from(text))
  if (path.startsWith('api/')) return loadFrom(roots.api, path.slice('api/'.length), path)
  const name = extname(path) === '' ? 'index.html' : path
  return loadFrom(roots.dist, name, name)
}

/** The body as the client takes it: brotli where it may and where that saves something. */
export async function withEncoding(
  file: ServedFile,
  accepts: string,
): Promise<{ body: Buffer; encoding: 'br' | null }> {
  const isText = /charset=/.test(file.contentType)
  if (!isText || file.body.byteLength < 512 || !/\bbr\b/.test(accepts)) {
    return { body: file.body, encoding: null }
  }
  // What is built once is compressed with care, what the API writes at every turn is not; with care,
  // the tasks of the huge sample would take half a minute.
  const quality = file.cacheControl === forever && file.body.length < 2_000_000 ? 11 : 5
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  const done = compressed.get(file.etag) ?? compress(file.body, { params })
  compressed.set(file.etag, done)
  return { body: await done, encoding: 'br' }
}

async function loadFrom(root: string | null, name: string, path: string) {
  if (root === null) return null
  const place = join(root, name)
  if (!place.startsWith(root + sep)) return null
  try {
    const { mtimeMs, size } = await stat(place)
    const stamp = `${mtimeMs} ${size}`
    const known = kept.get(place)
    if (known?.stamp === stamp) return known.file
    const file = describe(path, await readFile(place))
    kept.set(place, { stamp, file })
    return file
  } catch {
    return null
  }
}

function describe(path: string, body: Buffer): ServedFile {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return {
    body,
    etag: `"${hash}"`,
    contentType: contentTypes[extname(path)] ?? 'application/octet-stream',
    cacheControl: cacheControlOf(path),
  }
}

function cacheControlOf(path: string): string {
  const neverChanges = path.startsWith('assets/') || path.startsWith('api/snapshots/')
  return neverChanges ? forever : 'no-cache'
}
