import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { ageText } from '../../components/age-text'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { keepParams } from '../../components/kept-params'
import { Panel } from '../../components/panel'
import { recordTarget } from '../../components/record-link'
import { useDensity } from '../../components/use-density'
import { measureRecentRain } from '../../domain/rain'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import { HotspotGroups } from './hotspot-groups'
import { HotspotMap } from './hotspot-map'
import { HotspotRest } from './hotspot-rest'
import { listHotspots } from './hotspot-list'
import type { HotspotList } from './hotspot-list'
import { HotspotsFigureTable } from './hotspots-figure-table'
import { HotspotsFinding } from './hotspots-finding'
import styles from './hotspots-panel.module.css'
import { nameOf } from './spot-name'
import { useHotspotWords } from './use-hotspot-words'
import type { HotspotWords } from './use-hotspot-words'
import { useJudgedHotspots } from './use-hotspots'
import type { HotspotsData } from './use-hotspots'

const id = 'hotspots'
const room = 7

export function HotspotsPanelReady(data: HotspotsData) {
  const { t } = useTranslation()
  const format = useFormat()
  const density = useDensity()
  const { view, ward, readings } = data
  const { moment, date, kind } = view.reference
  const words = useHotspotWords(date)
  const judged = useJudgedHotspots(data)
  const list = useMemo(() => listHotspots(judged, room), [judged])
  const rain = useMemo(
    () => measureRecentRain(readings.rain, ward.rules, moment),
    [readings, ward.rules, moment],
  )
  const describe = useDescription()
  const navigate = useNavigate()
  const showSpot = useCallback(
    (spot: string) => {
      void navigate({
        to: recordTarget('hotspot', spot).to,
        search: (previous: Record<string, string | undefined>) => keepParams(previous),
      })
    },
    [navigate],
  )
  if (list.counts.all.of === 0) {
    return (
      <Panel id={id} state="empty" title={t('hotspots.empty.title')}>
        <p>{t('hotspots.empty.text')}</p>
      </Panel>
    )
  }
  const isSchematic = ward.areasAre === 'schematic' && ward.areas.features.length > 0
  const readAt = toEpoch(readings.observedAt)
  const isOld = moment - readAt > ward.rules.readingStaleMinutes * 60_000
  const readWords = isOld ? 'readOld' : kind === 'now' ? 'read' : 'readPublished'
  const subtitle = [
    t(`hotspots.panel.${readWords}`, {
      time: wardTime(readAt),
      date: format.date(wardDate(readAt)),
      age: ageText(t, moment - readAt),
    }),
    ...(list.groups.length > 0 ? [t('hotspots.panel.earlier')] : []),
    ...(isSchematic && density === 'medium' ? [t('hotspots.panel.schematic')] : []),
  ].join('; ')
  return (
    <Panel
      id={id}
      state="ready"
      title={<HotspotsFinding counts={list.counts} rain={rain} />}
      subtitle={subtitle}
      tools={<FigureToggle id={id} name={t('hotspots.panel.figure')} />}
    >
      <ChartFigure
        id={id}
        className={styles.figure}
        description={describe(list, words)}
        table={() => <HotspotsFigureTable judged={judged} words={words} />}
      >
        <div className={styles.parts} data-density={density} data-crowded={list.more > 0}>
          <div className={styles.mapPart}>
            <HotspotMap
              ward={ward}
              marked={list.marked}
              words={words}
              className={styles.map}
              onPick={showSpot}
            />
            {isSchematic && density !== 'medium' && (
              <p className={styles.caption}>{t('hotspots.panel.schematicCaption')}</p>
            )}
          </div>
          <div className={styles.listPart}>
            {list.groups.length === 0 ? (
              <p>
                {t(
                  list.counts.all.unknown === list.counts.all.of
                    ? 'hotspots.panel.nothingKnown'
                    : 'hotspots.panel.nothing',
                )}
              </p>
            ) : (
              <HotspotGroups groups={list.groups} more={list.more} words={words} />
            )}
            <HotspotRest list={list} rules={ward.rules} words={words} />
          </div>
        </div>
      </ChartFigure>
    </Panel>
  )
}

/** The figure in one or two sentences. */
function useDescription() {
  const { t } = useTranslation()
  return ({ counts, groups }: HotspotList, words: HotspotWords): string => {
    const rows = groups.flatMap((group) => group.rows)
    const worst = rows.find(({ severity }) => severity === 'severe') ?? rows[0]
    return [
      t('hotspots.panel.description', {
        count: counts.all.active,
        worst: worst ? nameOf(worst.hotspot) : '',
        value: worst ? words.value(worst.hotspot.kind, worst.value ?? 0) : '',
      }),
      ...(counts.all.unknown > 0
        ? [t('hotspots.panel.descriptionUnknown', { count: counts.all.unknown })]
        : []),
    ].join(' ')
  }
}
