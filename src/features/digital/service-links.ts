import type { PageTarget } from '../../components/page-link'
import type { DigitalField, ServicePart } from '../../contract/indicators'

/** Where the panel's numbers lead; the app hands it over, since the table is another feature's. */
export interface ServiceLinks {
  part: (part: ServicePart) => PageTarget
  below: PageTarget
  judged: PageTarget
  /** Digital indicators that are met, or have a status at all; of one field or of all (null). */
  met: (field: DigitalField | null) => PageTarget
  withStatus: (field: DigitalField | null) => PageTarget
}
