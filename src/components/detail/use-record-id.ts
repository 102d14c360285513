import { useParams } from '@tanstack/react-router'

/** The id in the address of a record's own page; empty where there is none. */
export function useRecordId(): string {
  // The kit does not know the app's routes, so the router's own types say `any` here.
  const params: unknown = useParams({ strict: false })
  if (typeof params !== 'object' || params === null || !('id' in params)) return ''
  return typeof params.id === 'string' ? params.id : ''
}
