import { QueryClient } from '@tanstack/react-query'

/** The one cache of everything that was read. */
export function createAppQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A browser that calls itself offline may still reach a server in the building: asking tells.
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: true,
        // A panel that joins a failed file shows the failure; it does not set the others loading.
        retryOnMount: false,
        // Comparing large files field by field costs more than it saves: files change as a whole.
        structuralSharing: false,
      },
    },
  })
}
