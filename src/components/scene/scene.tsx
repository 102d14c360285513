import { use } from 'react'
import type { ReactNode } from 'react'
import { onWardClock } from '../../api/clock'
import { daysOfOldSnapshot } from '../../domain/wall-freshness'
import type { WallSceneId } from '../../domain/wall-scene'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardTime } from '../../lib/dates'
import type { PanelState } from '../panel'
import { PanelNotes } from '../panel-notes'
import { useView } from '../use-view'
import { SceneMark } from './scene-mark'
import styles from './scene.module.css'

interface Props {
  id: WallSceneId
  state: PanelState
  /** The finding in words; while there is none, what the scene is about. */
  title: ReactNode
  /** Measure, unit, period. */
  subtitle?: ReactNode
  /** Sources behind the scene that are late. */
  lateSources?: number
  /** What else makes the figures old. */
  mark?: ReactNode
  children?: ReactNode
}

/** One message for readers some metres away: a finding and what bears it out. */
export function Scene(props: Props) {
  const { id, state, title, subtitle, lateSources = 0, mark, children } = props
  return (
    <section
      className={styles.scene}
      aria-labelledby="scene-title"
      aria-busy={state === 'loading'}
      data-panel={`scene-${id}`}
      data-state={state}
    >
      <h1 id="scene-title" className={styles.title}>
        {title}
      </h1>
      <div className={styles.subLine}>
        <div className={styles.subtitle}>{subtitle}</div>
        <Age mark={mark} lateSources={lateSources} />
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}

/** What is most wrong with the age of the figures: one mark, so that it can be read in passing. */
function Age({ mark, lateSources }: { mark: ReactNode; lateSources: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { failing, receivedAt } = use(PanelNotes)
  const view = useView()
  if (failing) {
    const time = wardTime(onWardClock(receivedAt))
    return <SceneMark>{t('wall.mark.failing', { time })}</SceneMark>
  }
  if (mark) return mark
  if (lateSources > 0) {
    return <SceneMark>{t('wall.mark.lateSources', { count: lateSources })}</SceneMark>
  }
  if (view.state !== 'ready' || !view.data.following) return null
  const { entry, reference } = view.data
  const publishedAt = toEpoch(entry.publishedAt)
  if (daysOfOldSnapshot(publishedAt, reference.date) === null) return null
  return <SceneMark>{t('wall.mark.old', { date: format.date(entry.asOf) })}</SceneMark>
}
