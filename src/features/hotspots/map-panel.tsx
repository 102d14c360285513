import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { CountLink } from '../../components/count-link'
import { Panel } from '../../components/panel'
import { findCluster } from '../../domain/hotspot-cluster'
import { useTranslation } from '../../i18n/use-translation'
import { HotspotMap } from './hotspot-map'
import type { HotspotList as ShownHotspots } from './hotspot-list'
import { HotspotsFigureTable } from './hotspots-figure-table'
import { hotspotsTarget } from './hotspots-search'
import { MapLegend } from './map-legend'
import styles from './map-panel.module.css'
import { nameOf } from './spot-name'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'

interface Props {
  data: HotspotsData
  list: HotspotList
  shown: ShownHotspots
  className?: string | undefined
}

const id = 'hotspots-map'

/** Where the shown spots are; a press on a mark selects its spot. */
export function MapPanel({ data, list, shown, className }: Props) {
  const { t } = useTranslation()
  const { ward } = data
  const { judged, search, update, words, ordered, rows } = list
  const { spot } = search
  const active = useMemo(
    () => ordered.flatMap((row) => (row.rank === null ? [] : [row.judged])),
    [ordered],
  )
  const cluster = useMemo(() => findCluster(active), [active])
  const pick = (picked: string) => update({ spot: picked === spot ? null : picked })
  const isSchematic = ward.areasAre === 'schematic' && ward.areas.features.length > 0
  const rest = shown.counts.all
  // Of all active ones only: a filter's share of them says nothing about the ward.
  const isWhole = active.length === rest.active
  return (
    <Panel
      id={id}
      state="ready"
      title={
        cluster && isWhole ? (
          <Trans
            i18nKey="hotspots.map.cluster"
            values={{ name: nameOf(cluster.center.hotspot) }}
            components={{
              count: <span>{words.number(cluster.spots.length)}</span>,
              of: (
                <CountLink
                  count={active.length}
                  target={hotspotsTarget({ severity: ['severe', 'moderate'] })}
                />
              ),
            }}
          />
        ) : (
          t('hotspots.map.title')
        )
      }
      subtitle={[
        ...(isSchematic ? [t('hotspots.panel.schematicCaption')] : []),
        t('hotspots.map.subtitle'),
      ].join('. ')}
      tools={<FigureToggle id={id} name={t('hotspots.map.name')} />}
      className={className}
    >
      <ChartFigure
        id={id}
        className={styles.figure}
        description={t('hotspots.panel.description', {
          count: rest.active,
          worst: active[0] ? nameOf(active[0].hotspot) : '',
          value: active[0] ? words.value(active[0].hotspot.kind, active[0].value ?? 0) : '',
        })}
        table={() => (
          <HotspotsFigureTable
            judged={judged.filter((one) => ordered.some((row) => row.judged.id === one.id))}
            words={words}
          />
        )}
      >
        <HotspotMap
          ward={ward}
          marked={shown.marked}
          words={words}
          selected={rows.some((row) => row.judged.id === spot) ? spot : null}
          isCaptioned
          className={styles.map}
          onPick={pick}
        />
        <span className={styles.north} aria-hidden="true">
          <svg viewBox="0 0 10 14">
            <path d="M5 13.5V1M1.5 4.5 5 1l3.5 3.5" />
          </svg>
          {t('hotspots.map.north')}
        </span>
        <MapLegend rules={ward.rules} words={words} />
      </ChartFigure>
    </Panel>
  )
}
