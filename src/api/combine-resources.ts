import type { Finding } from '../contract/finding'
import type { ApiError } from './errors'
import type { ResourceState } from './resource-state'

type DataOf<States> = {
  [Name in keyof States]: States[Name] extends ResourceState<infer Data> ? Data : never
}

/**
 * Several files as one: failed as soon as one is, else loading until all are ready. Findings are put
 * together, `receivedAt` is the oldest, `failing` the first, `retry` asks for all that failed. The
 * data holds each file's data under its name; it is the same object while each of them is.
 */
export function combineResources<States extends Record<string, ResourceState<unknown>>>(
  states: States,
): ResourceState<DataOf<States>> {
  const all = Object.entries(states)
  const retry = () => {
    for (const [, state] of all) {
      if (state.state === 'error' || (state.state === 'ready' && state.failing)) state.retry()
    }
  }
  const data: Record<string, unknown> = {}
  const findings: Finding[] = []
  const times: number[] = []
  let failing: ApiError | null = null
  for (const [name, state] of all) {
    if (state.state === 'error') {
      return { state: 'error', error: state.error, retrying: state.retrying, retry }
    }
    if (state.state === 'ready') {
      data[name] = state.data
      findings.push(...state.findings)
      failing ??= state.failing
      if (state.receivedAt > 0) times.push(state.receivedAt)
    }
  }
  if (!isComplete(states, data)) return { state: 'loading', retry }
  const known = sameAsBefore(data)
  const same = isComplete(states, known) ? known : data
  const receivedAt = times.length > 0 ? Math.min(...times) : 0
  return { state: 'ready', data: same, findings, receivedAt, failing, retry }
}

function isComplete<States extends object>(
  states: States,
  data: Record<string, unknown>,
): data is DataOf<States> {
  return Object.keys(states).every((name) => name in data)
}

// Combinations that were given out, under the first file in each, so that they go when it goes.
const combinations = new WeakMap<object, Record<string, unknown>[]>()
const keptEach = 8

function sameAsBefore(data: Record<string, unknown>): Record<string, unknown> {
  const first = Object.values(data).find(isObject)
  if (!first) return data
  const known = combinations.get(first) ?? []
  const same = known.find((other) => isSame(other, data))
  if (same) return same
  combinations.set(first, [data, ...known.slice(0, keptEach - 1)])
  return data
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isSame(left: Record<string, unknown>, right: Record<string, unknown>): boolean {
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => name in right && left[name] === right[name])
  )
}
