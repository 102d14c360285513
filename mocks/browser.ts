import { setupWorker } from 'msw/browser'
import { chooseScenario, createHandlers } from './handlers'

/**
 * Serves a scenario in the browser, in development. `failing` comes right when the page is sent the
 * event `mocks-recover`.
 */
export async function startMocks(name: string): Promise<void> {
  const choice = chooseScenario(name)
  const line = { transport: choice.transport }
  addEventListener('mocks-recover', () => {
    line.transport = 'plain'
  })
  await setupWorker(...createHandlers(choice, line)).start({
    quiet: true,
    serviceWorker: { url: '/mockServiceWorker.js' },
    // The page's own files are not the mocks' business; every API address has a handler.
    onUnhandledRequest: () => undefined,
  })
}
