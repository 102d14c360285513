import type { PageTarget } from '../../components/page-link'
import type { HeadlineId } from '../../domain/headline'

interface FigureLinks {
  /** The rows that the figure counts. */
  value: PageTarget
  /** The rows that it is out of; null where it is out of none. */
  of: PageTarget | null
  /** The rows that a sum leaves out, or that have no status. */
  leftOut?: PageTarget
  /** The rows that it would count, had they been read. */
  unread?: PageTarget
  /** The rows that it counted before, as they stood then. */
  before: (comparedId: string | null) => PageTarget | null
}

/** Where each headline figure leads; the app hands it over, since the tables are other features'. */
export type HeadlineLinks = Readonly<Record<HeadlineId, FigureLinks>>
