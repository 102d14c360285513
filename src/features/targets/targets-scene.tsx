import { useMemo } from 'react'
import { ResourceScene } from '../../components/scene/resource-scene'
import { Scene } from '../../components/scene/scene'
import { StatusShape } from '../../components/status-shape'
import { belowPathFigure, countTargets } from '../../domain/headline'
import { belowPath, countByStatus, isBelowPath } from '../../domain/status'
import { countLateSources } from '../../domain/wall-freshness'
import type { RowRoom, WallDistance } from '../../domain/wall-rows'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { rowsOfScope } from './target-rows'
import { TargetsFinding } from './targets-finding'
import { TargetsSceneRows } from './targets-scene-rows'
import styles from './targets-scene.module.css'
import { useTargetRows } from './use-target-rows'
import { useTargets } from './use-targets'
import type { TargetsData } from './use-targets'

const id = 'targets'
const scope = 'resolution'
const room: RowRoom = { near: 9, standard: 7, far: 5 }

/** The targets farthest below their path, as bars of what is due by now. */
export function TargetsScene({ distance }: { distance: WallDistance }) {
  const { t } = useTranslation()
  return (
    <ResourceScene id={id} name={t('shell.pages.targets')} resource={useTargets()}>
      {(data) => <Ready data={data} distance={distance} />}
    </ResourceScene>
  )
}

function Ready({ data, distance }: { data: TargetsData; distance: WallDistance }) {
  const { t } = useTranslation()
  const format = useFormat()
  const all = useTargetRows(data)
  const rows = useMemo(() => rowsOfScope(all, scope), [all])
  const shown = useMemo(
    () =>
      rows
        .filter(({ judged }) => judged.percent !== null || isBelowPath(judged.token))
        .slice(0, room[distance]),
    [rows, distance],
  )
  if (rows.length === 0) {
    return (
      <Scene id={id} state="empty" title={t('targets.panel.emptyTitle')}>
        <p className={styles.empty}>{t('targets.panel.empty')}</p>
      </Scene>
    )
  }
  const { rules, sources } = data.ward
  const counts = countByStatus(rows.map(({ judged }) => judged))
  const sourceIds = rows.map(({ judged }) => judged.indicator.sourceId)
  return (
    <Scene
      id={id}
      state="ready"
      title={
        <>
          <TargetsFinding rows={rows} scope={scope} />
          <Change data={data} />
        </>
      }
      subtitle={
        <>
          {t('wall.targets.subtitle')}
          {belowPath
            .filter((token) => counts[token] > 0)
            .map((token) => (
              <span key={token} className={styles.count}>
                <StatusShape token={token} />
                {format.integer(counts[token])}&nbsp;{t(`targets.legend.${token}`)}
              </span>
            ))}
        </>
      }
      lateSources={countLateSources(sourceIds, sources, data.view.reference.date)}
    >
      {shown.length > 0 && (
        <TargetsSceneRows
          rows={shown}
          room={room[distance]}
          atRisk={rules.indicator.atRisk}
          distance={distance}
        />
      )}
    </Scene>
  )
}

/** ", thêm 1": how many more than at the meeting compared with. */
function Change({ data: { view, ward, indicators, before } }: { data: TargetsData }) {
  const { t } = useTranslation()
  const now = countTargets(indicators.items, ward.rules, view.entry.asOf)
  const then =
    before && view.comparedWith
      ? countTargets(before.items, ward.rules, view.comparedWith.asOf)
      : null
  const { value, change } = belowPathFigure(now, then)
  if (value === null || change === null || change === 0) return null
  return <>{t(`wall.${change > 0 ? 'more' : 'fewer'}`, { count: Math.abs(change) })}</>
}
