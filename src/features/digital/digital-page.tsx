import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { PageHead } from '../../components/page-head'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './digital-page.module.css'
import { FieldsPanel } from './fields-panel'
import { ServiceCentrePanel } from './service-centre-panel'
import type { ServiceLinks } from './service-links'
import { ServiceScorePanel } from './service-score-panel'
import { ServicesFinding } from './services-finding'
import { useDigital, useDigitalFigures } from './use-digital'
import type { DigitalData } from './use-digital'

interface Props {
  links: ServiceLinks
}

/** The service centre, the Decision 766 score, and the five digital fields with their indicators. */
export function DigitalPage({ links }: Props) {
  const { t } = useTranslation()
  const resource = useDigital()
  return (
    <>
      {resource.state === 'ready' ? (
        <Head data={resource.data} links={links} />
      ) : (
        <PageHead title={t('digital.page.name')} />
      )}
      <ResourcePanel
        id="digital"
        name={t('digital.page.name')}
        resource={resource}
        skeleton={<Skeleton height={60} />}
      >
        {(data) => <Panels data={data} links={links} />}
      </ResourcePanel>
    </>
  )
}

interface ReadyProps extends Props {
  data: DigitalData
}

function Head({ data, links }: ReadyProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { centre, digital } = useDigitalFigures(data)
  return (
    <PageHead
      title={
        <>
          <ServicesFinding centre={centre} links={links} />
          {'; '}
          <Trans
            i18nKey="digital.page.fields"
            count={digital.of}
            components={{
              met: <CountLink count={digital.met} target={links.met(null)} />,
              of: <CountLink count={digital.of} target={links.withStatus(null)} />,
            }}
          />
        </>
      }
      line={t('digital.page.line', { date: format.date(data.view.entry.asOf) })}
    />
  )
}

function Panels({ data, links }: ReadyProps) {
  const { centre, score, digital } = useDigitalFigures(data)
  return (
    <div className={styles.page}>
      <ServiceCentrePanel centre={centre} links={links} />
      <ServiceScorePanel score={score} />
      <div className={styles.whole}>
        <FieldsPanel data={data} counts={digital} links={links} />
      </div>
    </div>
  )
}
