import { StatusShape } from '../../components/status-shape'
import { Scene } from '../../components/scene/scene'
import { useMeetingName } from '../../components/use-meeting-name'
import { useView } from '../../components/use-view'
import type { WallDistance } from '../../domain/wall-rows'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { HeadlineSceneColumn } from './headline-scene-column'
import { barOrder } from './headline-scene-facts'
import type { SceneColumnId } from './headline-scene-facts'
import styles from './headline-scene.module.css'
import { useHeadline } from './use-headline'
import { useSceneFacts } from './use-scene-facts'

const id = 'headline'
const columns: readonly SceneColumnId[] = ['overdue-tasks', 'below-path', 'late-projects']

/** The three numbers that a meeting starts from, each with its change and what is worst in it. */
export function HeadlineScene({ distance }: { distance: WallDistance }) {
  const { t } = useTranslation()
  const format = useFormat()
  const view = useView()
  const headline = useHeadline()
  const facts = useSceneFacts()
  const figures = columns.map((column) => headline[column])
  const isLoading = figures.some(({ state }) => state === 'loading')
  const isFailed = figures.every(({ state }) => state === 'error')
  return (
    <Scene
      id={id}
      state={isLoading ? 'loading' : isFailed ? 'error' : 'ready'}
      title={<Finding />}
      subtitle={
        view.state === 'ready'
          ? t('wall.headline.subtitle', { date: format.date(view.data.reference.date) })
          : t('wall.loading')
      }
      lateSources={facts.lateSources}
    >
      <div className={styles.layout} data-distance={distance}>
        <ul className={styles.columns}>
          {columns.map((column) => (
            <HeadlineSceneColumn
              key={column}
              id={column}
              figure={headline[column]}
              facts={facts.of[column]}
            />
          ))}
        </ul>
        <ul className={styles.legend}>
          {barOrder.map((token) => (
            <li key={token} data-token={token}>
              <StatusShape token={token} />
              {t(`common.status.${token}`)}
            </li>
          ))}
        </ul>
      </div>
    </Scene>
  )
}

/** "14 việc quá hạn, tăng 3 từ kỳ họp 10/2026" */
function Finding() {
  const { t } = useTranslation()
  const format = useFormat()
  const meetingName = useMeetingName()
  const view = useView()
  const figure = useHeadline()['overdue-tasks']
  if (view.state !== 'ready' || figure.state !== 'ready' || figure.data.value === null) {
    return t('overview.headline.plain')
  }
  const { value, change } = figure.data
  const { comparedWith, index } = view.data
  const found = t('wall.headline.overdue', { count: value })
  if (change === null || comparedWith === null) return found
  return t(`wall.headline.${change === 0 ? 'same' : change > 0 ? 'more' : 'fewer'}`, {
    found,
    change: format.integer(Math.abs(change)),
    meeting: meetingName(comparedWith, index.snapshots),
  })
}
