import { lazyRouteComponent } from '@tanstack/react-router'
import { withPageWords } from '../../i18n/i18n'
import { rememberLoss } from '../../lib/lost-part'

/** What stands in place of header, navigation and page. Each comes when its address asks for it. */
export const modes = {
  print: lazyRouteComponent(rememberLoss(withPageWords(() => import('./print/print'))), 'Print'),
  wall: lazyRouteComponent(rememberLoss(withPageWords(() => import('./wall/wall'))), 'Wall'),
}
