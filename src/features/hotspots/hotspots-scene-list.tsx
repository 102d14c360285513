import { Fragment } from 'react'
import { DataText } from '../../components/data-text'
import { SceneName } from '../../components/scene/scene-name'
import type { RankedHotspot } from '../../domain/hotspot-counts'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import type { WallDistance } from '../../domain/wall-rows'
import { useTranslation } from '../../i18n/use-translation'
import type { HotspotList } from './hotspot-list'
import styles from './hotspots-scene.module.css'
import { RankMark } from './rank-mark'
import { nameOf } from './spot-name'
import type { HotspotWords } from './use-hotspot-words'

/** Names that a line of the rest has room for. */
const mostNamed = 2
/** What a name has of the room that it would have in a scene of its own. */
const nameRoom = 0.58

interface Props {
  list: HotspotList
  words: HotspotWords
  distance: WallDistance
}

/** The active spots by rank, then in a line each what is light and what is not known. */
export function HotspotsSceneList({ list, words, distance }: Props) {
  const { t } = useTranslation()
  const rows = list.groups.flatMap((group) => group.rows)
  const { all } = list.counts
  return (
    <div className={styles.listPart}>
      {rows.length === 0 ? (
        <p className={styles.empty}>
          {t(all.unknown === all.of ? 'hotspots.panel.nothingKnown' : 'hotspots.panel.nothing')}
        </p>
      ) : (
        <>
          <p className={styles.header}>{t('wall.hotspots.change')}</p>
          <ol className={styles.list}>
            {rows.map((row) => (
              <Row key={row.id} row={row} words={words} distance={distance} />
            ))}
          </ol>
        </>
      )}
      <div className={styles.rest}>
        {list.more > 0 && <p>{t('hotspots.panel.more', { count: list.more })}</p>}
        <Rest spots={list.light} sort="light" />
        <Rest spots={list.unknown} sort="unknown" />
      </div>
    </div>
  )
}

function Row({ row, words, distance }: Pick<Props, 'words' | 'distance'> & { row: RankedHotspot }) {
  const { hotspot, severity, token, rank, value, change } = row
  return (
    <li className={styles.row} data-token={token}>
      <RankMark kind={hotspot.kind} severity={severity} rank={rank} label={words.severity(row)} />
      <SceneName distance={distance} room={nameRoom}>
        {nameOf(hotspot)}
      </SceneName>
      <span className={styles.value}>{words.value(hotspot.kind, value ?? 0)}</span>
      <span className={styles.change}>{words.change(change)}</span>
    </li>
  )
}

/** "Nhẹ: Tân Thành 1, Trường Thi và 3 điểm khác" */
function Rest({ spots, sort }: { spots: readonly JudgedHotspot[]; sort: 'light' | 'unknown' }) {
  const { t } = useTranslation()
  if (spots.length === 0) return null
  const named = spots.length > mostNamed ? [] : spots
  return (
    <p>
      {t(`wall.hotspots.${sort}`, { count: spots.length })}
      {named.map((spot, place) => (
        <Fragment key={spot.id}>
          {place === 0 ? ': ' : ', '}
          <DataText>{nameOf(spot.hotspot)}</DataText>
        </Fragment>
      ))}
    </p>
  )
}
