import type { Finding } from '../contract/finding'
import type { ApiError } from './errors'

/** What a panel is told about the files it needs. */
export type ResourceState<Data> = ResourceLoading | ResourceFailed | ResourceReady<Data>

interface Retryable {
  /** Asks again for what failed, at once; does nothing where nothing did. */
  retry: () => void
}

export interface ResourceLoading extends Retryable {
  state: 'loading'
}

export interface ResourceFailed extends Retryable {
  state: 'error'
  error: ApiError
  /** Another attempt is under way. */
  retrying: boolean
}

export interface ResourceReady<Data> extends Retryable {
  state: 'ready'
  /** The same object until the file's content changes. */
  data: Data
  findings: readonly Finding[]
  /** When the server last confirmed the data, by the device's clock in milliseconds; 0 for no file. */
  receivedAt: number
  /** Why the last refresh failed, while older data stands; null when all is well. */
  failing: ApiError | null
}
