import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { ResourceScene } from '../../components/scene/resource-scene'
import { Scene } from '../../components/scene/scene'
import { StatusShape } from '../../components/status-shape'
import { describeServiceCentre } from '../../domain/service-centre'
import type { ServiceFigure } from '../../domain/service-centre'
import { isBelowPath } from '../../domain/status'
import { countLateSources } from '../../domain/wall-freshness'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { ServiceLinks } from './service-links'
import styles from './services-scene.module.css'
import { SparkLine } from './spark-line'
import { useJudgedIndicators, useServicesScene } from './use-services-scene'
import type { ServicesSceneData } from './use-services-scene'

const id = 'services'

interface Props {
  links: ServiceLinks
}

/** The service centre's figures by month against what is due. */
export function ServicesScene({ links }: Props) {
  const { t } = useTranslation()
  return (
    <ResourceScene id={id} name={t('wall.services.name')} resource={useServicesScene()}>
      {(data) => <Ready data={data} links={links} />}
    </ResourceScene>
  )
}

function Ready({ data, links }: Props & { data: ServicesSceneData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const judged = useJudgedIndicators(data)
  const { asOf } = data.view.entry
  const centre = useMemo(() => describeServiceCentre(judged, asOf), [judged, asOf])
  const { figures, received, below, of } = centre
  const all = received ? [...figures, received] : figures
  if (all.length === 0) {
    return (
      <Scene id={id} state="empty" title={t('wall.services.name')}>
        <p className={styles.empty}>{t('wall.services.empty')}</p>
      </Scene>
    )
  }
  const latest = all
    .flatMap((figure) => figure.latest?.period ?? [])
    .sort()
    .at(-1)
  return (
    <Scene
      id={id}
      state="ready"
      title={
        of === 0 ? (
          t('wall.services.name')
        ) : (
          <Trans
            i18nKey="digital.panel.finding"
            count={below}
            components={{
              below: <CountLink count={below} target={links.below} />,
              of: <CountLink count={of} target={links.judged} />,
            }}
          />
        )
      }
      subtitle={
        latest === undefined
          ? t('wall.services.noFigures')
          : t('wall.services.subtitle', { period: format.period(latest) })
      }
      lateSources={countLateSources(
        all.map((figure) => figure.judged.indicator.sourceId),
        data.ward.sources,
        data.view.reference.date,
      )}
    >
      <ul className={styles.rows}>
        {figures.map((figure) => (
          <Row key={figure.part} figure={figure} />
        ))}
      </ul>
      {received?.latest && (
        <p className={styles.received}>
          {t('wall.services.received', {
            count: received.latest.value ?? 0,
            period: format.period(received.latest.period),
          })}
        </p>
      )}
    </Scene>
  )
}

function Row({ figure }: { figure: ServiceFigure }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { part, judged, latest, months, yearTarget } = figure
  const { indicator, token } = judged
  const level = judged.due ?? yearTarget
  const unit = indicator.unit === '%' ? '\u00a0%' : ''
  const value = latest?.value ?? null
  return (
    <li className={styles.row} data-token={token} data-below={isBelowPath(token)}>
      <span className={styles.name}>
        <StatusShape token={token} label={t(`common.status.${token}`)} />
        {t(`digital.part.${part}`)}
      </span>
      <span className={styles.line}>
        <SparkLine values={months.map((month) => month.value)} level={level} />
      </span>
      <span className={styles.value}>
        {value === null
          ? t('common.status.no-data')
          : format.decimal(value, indicator.decimals) + unit}
      </span>
      <span className={styles.level}>
        {level !== null &&
          t('digital.panel.level', {
            level: format.decimal(level, Number.isInteger(level) ? 0 : indicator.decimals) + unit,
          })}
      </span>
    </li>
  )
}
