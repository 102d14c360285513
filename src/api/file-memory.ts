import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { ApiError } from './errors'

/** What one file's query remembers besides its state, which forgets the error as it tries again. */
export interface FileMemory {
  failuresInRow: number
  /** How many of them, up to the last, ended because no byte came. */
  timeoutsInRow: number
  error: ApiError | null
  /** How long to wait until the file is asked for again; drawn once a failure, so timers stand. */
  waitMs: number | null
  /** How often a polled file is asked for while all is well. */
  intervalMs: number
}

const memories = new WeakMap<object, FileMemory>()

/** The memory of a query of the cache. */
export function memoryOf(query: object): FileMemory {
  const known = memories.get(query)
  if (known) return known
  const memory: FileMemory = {
    failuresInRow: 0,
    timeoutsInRow: 0,
    error: null,
    waitMs: null,
    intervalMs: 60_000,
  }
  memories.set(query, memory)
  return memory
}

/** The memory of the query with this key; a blank one when the cache has none. */
export function memoryOfKey(client: QueryClient, key: QueryKey): FileMemory {
  return memoryOf(client.getQueryCache().get(hashKey(key)) ?? {})
}

/**
 * Reads a file and notes in `memory` how it went. `waitMs` gives the wait after that many failures
 * in a row (1 or more).
 */
export async function withMemory<Result>(
  memory: FileMemory,
  waitMs: (failuresInRow: number) => number,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    const result = await read()
    memory.failuresInRow = 0
    memory.timeoutsInRow = 0
    memory.error = null
    memory.waitMs = null
    return result
  } catch (error) {
    if (error instanceof ApiError) {
      memory.failuresInRow += 1
      memory.timeoutsInRow = error.kind === 'timeout' ? memory.timeoutsInRow + 1 : 0
      memory.error = error
      memory.waitMs = waitMs(memory.failuresInRow)
    }
    throw error
  }
}
