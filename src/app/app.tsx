import { QueryClientProvider } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { TranslationProvider } from '../i18n/translation-provider'
import { router } from './router'

export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <TranslationProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </TranslationProvider>
  )
}
