import { DigitalPage } from '../features/digital/digital-page'
import { serviceLinks } from './links'

/** The digital page, whose numbers lead to rows of the targets' table. */
export function Digital() {
  return <DigitalPage links={serviceLinks} />
}
