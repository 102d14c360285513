import { useMemo } from 'react'
import { ageText } from '../../components/age-text'
import { ResourceScene } from '../../components/scene/resource-scene'
import { Scene } from '../../components/scene/scene'
import { SceneMark } from '../../components/scene/scene-mark'
import { measureRecentRain } from '../../domain/rain'
import type { RowRoom, WallDistance } from '../../domain/wall-rows'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import { listHotspots } from './hotspot-list'
import { HotspotsFinding } from './hotspots-finding'
import { HotspotsSceneList } from './hotspots-scene-list'
import { HotspotsSceneMap } from './hotspots-scene-map'
import styles from './hotspots-scene.module.css'
import { useHotspotWords } from './use-hotspot-words'
import { useHotspots, useJudgedHotspots } from './use-hotspots'
import type { HotspotsData } from './use-hotspots'

const id = 'hotspots'
const room: RowRoom = { near: 6, standard: 5, far: 4 }
/** The rain has its place in the subtitle. */
const untold = { mm: null, isMentioned: false } as const

interface Props {
  distance: WallDistance
  /** A severe spot has put this scene between the others. */
  isUrgent: boolean
}

/** What is flooded or congested now: a map beside the ranked list. */
export function HotspotsScene({ distance, isUrgent }: Props) {
  const { t } = useTranslation()
  return (
    <ResourceScene id={id} name={t('shell.pages.hotspots')} resource={useHotspots()}>
      {(data) => <Ready data={data} distance={distance} isUrgent={isUrgent} />}
    </ResourceScene>
  )
}

function Ready({ data, distance, isUrgent }: Props & { data: HotspotsData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { view, ward, readings } = data
  const { moment, date } = view.reference
  const words = useHotspotWords(date)
  const judged = useJudgedHotspots(data)
  const list = useMemo(() => listHotspots(judged, room[distance]), [judged, distance])
  const rain = useMemo(
    () => measureRecentRain(readings.rain, ward.rules, moment),
    [readings, ward.rules, moment],
  )
  if (list.counts.all.of === 0) {
    return (
      <Scene id={id} state="empty" title={t('hotspots.empty.title')}>
        <p className={styles.empty}>{t('hotspots.empty.text')}</p>
      </Scene>
    )
  }
  const readAt = toEpoch(readings.observedAt)
  const isOld = moment - readAt > ward.rules.readingStaleMinutes * 60_000
  const day = wardDate(readAt)
  const time = day === date ? wardTime(readAt) : `${wardTime(readAt)} ${format.dayMonth(day)}`
  return (
    <Scene
      id={id}
      state="ready"
      title={<HotspotsFinding counts={list.counts} rain={untold} />}
      subtitle={
        <>
          <span>{t('wall.hotspots.read', { time })}</span>
          {rain.isMentioned && (
            <span>{t('wall.hotspots.rain', { mm: format.integer(rain.mm) })}</span>
          )}
          {isUrgent && !isOld && <span className={styles.urgent}>{t('wall.hotspots.urgent')}</span>}
        </>
      }
      mark={
        isOld && (
          <SceneMark>{t('wall.hotspots.old', { age: ageText(t, moment - readAt) })}</SceneMark>
        )
      }
    >
      <div className={styles.parts}>
        <HotspotsSceneMap ward={ward} marked={list.marked} />
        <HotspotsSceneList list={list} words={words} distance={distance} />
      </div>
    </Scene>
  )
}
