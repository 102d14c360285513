import type { ResourceName } from '../contract/finding'

/** Where a file's content leaves the contract: a code, the dotted path of the field, what stood there. */
export interface ContractProblem {
  code: string
  path: string
  found: string
}

/**
 * Why a file could not be read.
 * - `network`: no answer; `timeout`: no whole answer in time
 * - `unauthorized`: 401 or 403; `withdrawn`: 404 or 410 on a file of a snapshot; `http`: another status
 * - `html`: a page instead of data (a log-in page, a fallback page); `not-json`: cut off or not JSON
 * - `version`: another version of the contract; `not-contract`: JSON of another shape
 */
export type ApiErrorKind =
  | 'network'
  | 'timeout'
  | 'http'
  | 'unauthorized'
  | 'withdrawn'
  | 'html'
  | 'not-json'
  | 'version'
  | 'not-contract'

interface ApiErrorDetails {
  kind: ApiErrorKind
  resource: ResourceName | 'config'
  /** The file's address as it was asked for. */
  url: string
  status?: number
  problem?: ContractProblem
  cause?: unknown
}

/** The one error that reading a file ends in. Its message is for logs; pages put `kind` into words. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind
  readonly resource: ResourceName | 'config'
  readonly url: string
  /** The HTTP status, null when there was no answer. */
  readonly status: number | null
  /** The field that is wrong, null unless the content was read. */
  readonly problem: ContractProblem | null

  constructor(details: ApiErrorDetails) {
    const { kind, resource, url, status, problem, cause } = details
    const what = problem ? `, ${problem.code} at "${problem.path}": ${problem.found}` : ''
    super(`${resource}: ${kind}${status === undefined ? '' : ` ${status}`}${what} (${url})`, {
      cause,
    })
    this.name = 'ApiError'
    this.kind = kind
    this.resource = resource
    this.url = url
    this.status = status ?? null
    this.problem = problem ?? null
  }
}

/**
 * Whether an answer came but was no good. The browser may have stored it, and a server that is asked
 * whether that copy still holds would say yes: only asking past the store brings another.
 */
export function isBadAnswer(error: ApiError | null): boolean {
  const kind = error?.kind
  return kind === 'html' || kind === 'not-json' || kind === 'version' || kind === 'not-contract'
}

/** Whether asking again soon can help: no answer, a late one, or a server's own failure (5xx). */
export function isPassing(error: ApiError): boolean {
  if (error.kind === 'http') return error.status !== null && error.status >= 500
  return error.kind === 'network' || error.kind === 'timeout'
}
