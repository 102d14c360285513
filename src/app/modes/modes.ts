import { lazyRouteComponent } from '@tanstack/react-router'
import { loadPageWords } from '../../i18n/i18n'

/** What stands in place of header, navigation and page. Each comes when its address asks for it. */
export const modes = {
  print: lazyRouteComponent(
    withWords(() => import('./print/print')),
    'Print',
  ),
  wall: lazyRouteComponent(
    withWords(() => import('./wall/wall')),
    'Wall',
  ),
}

function withWords<Mode>(load: () => Promise<Mode>): () => Promise<Mode> {
  return async () => {
    const [mode] = await Promise.all([load(), loadPageWords()])
    return mode
  }
}
