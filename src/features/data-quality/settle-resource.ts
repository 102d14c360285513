import type { ResourceState } from '../../api/resource-state'

/** A file that is settled once it is read or has failed: then its data is null. */
export function settleResource<Data>(resource: ResourceState<Data>): ResourceState<Data | null> {
  if (resource.state !== 'error') return resource
  const { retry } = resource
  return { state: 'ready', data: null, findings: [], receivedAt: 0, failing: null, retry }
}
