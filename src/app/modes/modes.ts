import { lazyRouteComponent } from '@tanstack/react-router'
import { loadPageWords } from '../../i18n/i18n'
import { rememberLoss } from '../../lib/lost-part'

/** What stands in place of header, navigation and page. Each comes when its address asks for it. */
export const modes = {
  print: lazyRouteComponent(rememberLoss(withWords(() => import('./print/print'))), 'Print'),
  wall: lazyRouteComponent(rememberLoss(withWords(() => import('./wall/wall'))), 'Wall'),
}

function withWords<Mode>(load: () => Promise<Mode>): () => Promise<Mode> {
  return async () => {
    const [mode] = await Promise.all([load(), loadPageWords()])
    return mode
  }
}
