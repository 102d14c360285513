import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { Panel } from '../../components/panel'
import type { ServiceCentre } from '../../domain/service-centre'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './digital-page.module.css'
import { ServiceFigureCell } from './service-figure-cell'
import type { ServiceLinks } from './service-links'
import { ServicesFinding } from './services-finding'
import { ServicesTable } from './services-table'

interface Props {
  centre: ServiceCentre
  links: ServiceLinks
}

/** The service centre's figures by month, each against its level. */
export function ServiceCentrePanel({ centre, links }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const cells = centre.received ? [...centre.figures, centre.received] : centre.figures
  const latest = cells
    .flatMap((figure) => figure.latest?.period ?? [])
    .sort()
    .at(-1)
  return (
    <Panel
      id="service-centre"
      state={cells.length === 0 ? 'empty' : 'ready'}
      title={<ServicesFinding centre={centre} links={links} />}
      subtitle={
        latest === undefined
          ? t('digital.panel.noFigures')
          : t('digital.panel.subtitle', { period: format.period(latest) })
      }
      tools={
        cells.length > 0 && <FigureToggle id="service-centre" name={t('digital.panel.name')} />
      }
    >
      {cells.length === 0 ? (
        <p>{t('digital.panel.empty')}</p>
      ) : (
        <ChartFigure
          id="service-centre"
          className={styles.figure}
          description={t('digital.panel.description', { count: centre.below, of: centre.of })}
          table={() => <ServicesTable figures={cells} />}
        >
          <ul className={styles.months}>
            {cells.map((figure) => (
              <ServiceFigureCell
                key={figure.part}
                figure={figure}
                target={links.part(figure.part)}
                withLine
              />
            ))}
          </ul>
        </ChartFigure>
      )}
    </Panel>
  )
}
