import { useMemo } from 'react'
import { DataText } from '../../components/data-text'
import { ResourceScene } from '../../components/scene/resource-scene'
import { Scene } from '../../components/scene/scene'
import { StatusShape } from '../../components/status-shape'
import { dueFactsOfSummary } from '../../domain/due-facts'
import type { RowRoom, WallDistance } from '../../domain/wall-rows'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'
import styles from './overdue-scene.module.css'
import { useDeadlinesScene } from './use-deadlines-scene'
import type { DeadlinesSceneData } from './use-deadlines-scene'

const id = 'overdue'
const room: RowRoom = { near: 5, standard: 5, far: 4 }

interface Props {
  distance: WallDistance
}

/** The work that is overdue longest, with who leads it. */
export function OverdueScene({ distance }: Props) {
  const { t } = useTranslation()
  return (
    <ResourceScene id={id} name={t('wall.overdue.name')} resource={useDeadlinesScene()}>
      {(data) => <Ready data={data} distance={distance} />}
    </ResourceScene>
  )
}

function Ready({ data: { view, ward, summary }, distance }: Props & { data: DeadlinesSceneData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { date } = view.reference
  const { counted, overdue } = useMemo(
    () => dueFactsOfSummary(summary.tasks, ward.rules, date),
    [summary, ward, date],
  )
  const rows = summary.tasks.earliest
    .map((task) => ({ task, days: daysBetween(task.due, date) }))
    .filter(({ days }) => days > 0)
    .slice(0, room[distance])
  if (counted === 0) {
    return (
      <Scene id={id} state="empty" title={t('deadlines.empty.title')}>
        <p className={styles.empty}>{t('deadlines.empty.text')}</p>
      </Scene>
    )
  }
  const [longest] = rows
  if (!longest) {
    return (
      <Scene id={id} state="ready" title={t('deadlines.panel.none')}>
        <p className={styles.empty}>{t('wall.overdue.none', { date: format.date(date) })}</p>
      </Scene>
    )
  }
  return (
    <Scene
      id={id}
      state="ready"
      title={t('wall.overdue.title', { count: longest.days })}
      subtitle={t('wall.overdue.subtitle', { count: rows.length, all: format.integer(overdue) })}
    >
      <ol className={styles.rows}>
        {rows.map(({ task, days }) => (
          <li key={task.id} className={styles.row} style={{ height: `${46 / room[distance]}rem` }}>
            <StatusShape token="overdue" />
            <span className={styles.title}>
              <DataText>{task.title}</DataText>
            </span>
            <span className={styles.unit}>
              <Unit id={task.leadUnitId} units={ward.units} />
            </span>
            <span className={styles.days}>{t('wall.overdue.days', { count: days })}</span>
          </li>
        ))}
      </ol>
    </Scene>
  )
}

function Unit({
  id: unitId,
  units,
}: {
  id: string | null
  units: DeadlinesSceneData['ward']['units']
}) {
  const { t } = useTranslation()
  const unit = units.find((known) => known.id === unitId)
  return unit ? <DataText>{unit.shortName ?? unit.name}</DataText> : t('wall.overdue.noUnit')
}
