import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createAppQueryClient } from './api/query-client'
import { App } from './app/app'
import { readAhead } from './app/read-ahead'
import { startI18n } from './i18n/i18n'

async function start(): Promise<void> {
  const page = document.documentElement
  // `browser-check.js` has said why nothing will be drawn.
  if (page.hasAttribute('data-browser-too-old')) return
  page.setAttribute('data-dashboard-started', '')
  // Development only: a build holds neither the mocks nor this branch.
  if (import.meta.env.DEV && import.meta.env['VITE_MOCKS'] !== 'off') {
    const { startMocks } = await import('../mocks/browser')
    await startMocks(new URLSearchParams(window.location.search).get('scenario') ?? 'normal')
  }
  startI18n()
  const queryClient = createAppQueryClient()
  await readAhead(queryClient)
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  // Each page writes a title of its own; the first one belongs to the frame in index.html.
  document.querySelector('title')?.remove()
  const drawn = createRoot(root)
  // As a transition it is drawn in slices, between which the browser answers.
  startTransition(() => {
    drawn.render(
      <StrictMode>
        <App queryClient={queryClient} />
      </StrictMode>,
    )
  })
}

void start()
