import { describe, expect, it, vi } from 'vitest'
import { combineResources } from '../../src/api/combine-resources'
import { ApiError } from '../../src/api/errors'
import type { ResourceReady, ResourceState } from '../../src/api/resource-state'

const ready = <Data>(data: Data, more: Partial<ResourceReady<Data>> = {}): ResourceState<Data> => ({
  state: 'ready',
  data,
  findings: [],
  receivedAt: 100,
  failing: null,
  retry: vi.fn(),
  ...more,
})
const failure = new ApiError({ kind: 'network', resource: 'projects', url: 'http://ward.test/p' })

describe('combineResources', () => {
  it('is ready when every file is, with the data under the names that were given', () => {
    const combined = combineResources({ ward: ready({ name: 'Hạc Thành' }), count: ready(2) })
    expect(combined).toMatchObject({
      state: 'ready',
      data: { ward: { name: 'Hạc Thành' }, count: 2 },
      receivedAt: 100,
      failing: null,
    })
  })

  it('loads until the last file is there', () => {
    const loading: ResourceState<number> = { state: 'loading', retry: vi.fn() }
    expect(combineResources({ ward: ready({}), tasks: loading }).state).toBe('loading')
  })

  it('fails as soon as one file has failed, and asks only for that one again', () => {
    const retry = vi.fn()
    const ward = ready({})
    const failed: ResourceState<number> = { state: 'error', error: failure, retrying: true, retry }
    const loading: ResourceState<number> = { state: 'loading', retry: vi.fn() }
    const combined = combineResources({ ward, loading, failed })
    expect(combined).toMatchObject({ state: 'error', error: failure, retrying: true })
    combined.retry()
    expect(retry).toHaveBeenCalledTimes(1)
    expect(ward.retry).not.toHaveBeenCalled()
    expect(loading.retry).not.toHaveBeenCalled()
  })

  it('puts findings together, is as old as its oldest file and says which refresh fails', () => {
    const finding = {
      kind: 'set-aside',
      resource: 'projects',
      id: 'p1',
      field: 'name',
      found: '7',
      expected: { code: 'text' },
    } as const
    const combined = combineResources({
      projects: ready({}, { findings: [finding], receivedAt: 70 }),
      readings: ready({}, { findings: [finding], receivedAt: 50, failing: failure }),
      absent: ready(null, { receivedAt: 0 }),
    })
    expect(combined).toMatchObject({ receivedAt: 50, failing: failure })
    expect(combined.state === 'ready' && combined.findings).toHaveLength(2)
  })

  it('gives the same data object while each file gives the same', () => {
    const ward = { name: 'Hạc Thành' }
    const tasks = { items: [] }
    const dataOf = (other: object) => {
      const combined = combineResources({ ward: ready(ward), tasks: ready(other) })
      return combined.state === 'ready' ? combined.data : null
    }
    const first = dataOf(tasks)
    expect(dataOf({ items: [] })).not.toBe(first)
    expect(dataOf(tasks)).toBe(first)
  })
})
