import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { ResourceScene } from '../../components/scene/resource-scene'
import { Scene } from '../../components/scene/scene'
import { countDigitalFields } from '../../domain/digital'
import type { DigitalFieldCount } from '../../domain/digital'
import { countLateSources } from '../../domain/wall-freshness'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './digital-scene.module.css'
import type { ServiceLinks } from './service-links'
import { useJudgedIndicators, useServicesScene } from './use-services-scene'
import type { ServicesSceneData } from './use-services-scene'

const id = 'digital'

interface Props {
  links: ServiceLinks
}

/** The five digital fields: how many of each one's indicators are met. */
export function DigitalScene({ links }: Props) {
  const { t } = useTranslation()
  return (
    <ResourceScene id={id} name={t('shell.pages.digital')} resource={useServicesScene()}>
      {(data) => <Ready data={data} links={links} />}
    </ResourceScene>
  )
}

function Ready({ data, links }: Props & { data: ServicesSceneData }) {
  const { t } = useTranslation()
  const judged = useJudgedIndicators(data)
  const counts = useMemo(() => countDigitalFields(judged), [judged])
  const { fields, met, of, noData } = counts
  if (of + noData === 0) {
    return (
      <Scene id={id} state="empty" title={t('shell.pages.digital')}>
        <p className={styles.empty}>{t('digital.fields.empty')}</p>
      </Scene>
    )
  }
  const sourceIds = fields.flatMap((field) =>
    field.indicators.map(({ indicator }) => indicator.sourceId),
  )
  return (
    <Scene
      id={id}
      state="ready"
      title={
        <Trans
          i18nKey="digital.fields.title"
          components={{
            met: <CountLink count={met} target={links.met(null)} />,
            of: <CountLink count={of} target={links.withStatus(null)} />,
          }}
        />
      }
      subtitle={noData > 0 ? t('wall.digital.rest', { count: noData }) : t('wall.digital.all')}
      lateSources={countLateSources(sourceIds, data.ward.sources, data.view.reference.date)}
    >
      <ul className={styles.rows}>
        {fields.map((field) => (
          <Row key={field.field} field={field} />
        ))}
      </ul>
    </Scene>
  )
}

// More than these a row has no room for; the numbers beside say it all the same.
const mostSquares = 14

function Row({ field: { field, met, of } }: { field: DigitalFieldCount }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <li className={styles.row}>
      <span className={styles.name}>{t(`digital.field.${field}`)}</span>
      {of === 0 ? (
        <span className={styles.none}>{t('common.status.no-data')}</span>
      ) : (
        <span className={styles.count}>
          <strong>{format.integer(met)}</strong>
          {t('wall.digital.of', { count: of })}
        </span>
      )}
      <span className={styles.squares} aria-hidden="true">
        {of <= mostSquares &&
          Array.from({ length: of }, (_square, place) => (
            <span key={place} className={styles.square} data-met={place < met} />
          ))}
      </span>
    </li>
  )
}
