import { useMemo } from 'react'
import type { View } from '../../api/view'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { PageLink } from '../../components/page-link'
import { Panel } from '../../components/panel'
import { useDensity } from '../../components/use-density'
import type { IndicatorsFile } from '../../contract/indicators'
import type { Ward } from '../../contract/ward'
import { countDigitalFields } from '../../domain/digital'
import { judgeIndicator } from '../../domain/indicator-status'
import { describeServiceCentre } from '../../domain/service-centre'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { DigitalFields } from './digital-fields'
import { ServiceFigureCell } from './service-figure-cell'
import type { ServiceLinks } from './service-links'
import styles from './services-panel.module.css'
import { ServicesFinding } from './services-finding'
import { ServicesTable } from './services-table'

interface Props {
  view: View
  ward: Ward
  indicators: IndicatorsFile
  links: ServiceLinks
}

export function ServicesPanelReady({ view, ward, indicators, links }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { asOf } = view.entry
  const { centre, digital } = useMemo(() => {
    const judged = indicators.items.map((indicator) => judgeIndicator(indicator, ward.rules, asOf))
    return { centre: describeServiceCentre(judged, asOf), digital: countDigitalFields(judged) }
  }, [indicators, ward, asOf])
  const density = useDensity()
  const cells = centre.received ? [...centre.figures, centre.received] : centre.figures
  // Six do not fit beside each other: the one without a line stands on the subtitle's line then.
  const inRow = density === 'wide' ? centre.figures : cells
  const latest = cells
    .flatMap(({ latest }) => latest?.period ?? [])
    .sort()
    .at(-1)
  if (cells.length === 0 && digital.of + digital.noData === 0) {
    return (
      <Panel id="services" state="empty" title={t('digital.panel.name')}>
        <p>{t('digital.panel.empty')}</p>
      </Panel>
    )
  }
  return (
    <Panel
      id="services"
      state="ready"
      title={<ServicesFinding centre={centre} links={links} />}
      subtitle={
        latest === undefined
          ? t('digital.panel.noFigures')
          : t('digital.panel.subtitle', { period: format.period(latest) })
      }
      aside={
        density === 'wide' &&
        centre.received?.latest && (
          <p className={styles.received}>
            {t('digital.part.received')}:{' '}
            <PageLink target={links.part('received')}>
              {format.integer(centre.received.latest.value)}
            </PageLink>
          </p>
        )
      }
      tools={<FigureToggle id="services" name={t('digital.panel.name')} />}
    >
      <ChartFigure
        id="services"
        className={styles.figure}
        description={t('digital.panel.description', { count: centre.below, of: centre.of })}
        table={() => <ServicesTable figures={cells} />}
      >
        <ul className={styles.figures}>
          {inRow.map((figure) => (
            <ServiceFigureCell
              key={figure.part}
              figure={figure}
              target={links.part(figure.part)}
              withLine={figure !== centre.received}
            />
          ))}
        </ul>
      </ChartFigure>
      <DigitalFields counts={digital} links={links} />
    </Panel>
  )
}
