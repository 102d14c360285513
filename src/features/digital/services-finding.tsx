import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import type { ServiceCentre } from '../../domain/service-centre'
import { useTranslation } from '../../i18n/use-translation'
import type { ServiceLinks } from './service-links'

/** How many of the service centre's figures are below their level. */
export function ServicesFinding({ centre, links }: { centre: ServiceCentre; links: ServiceLinks }) {
  const { t } = useTranslation()
  if (centre.of === 0) return t('digital.panel.name')
  return (
    <Trans
      i18nKey="digital.panel.finding"
      count={centre.below}
      components={{
        below: <CountLink count={centre.below} target={links.below} />,
        of: <CountLink count={centre.of} target={links.judged} />,
      }}
    />
  )
}
