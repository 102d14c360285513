import { onWardClock } from '../../../api/clock'
import { StatusShape } from '../../../components/status-shape'
import { useView } from '../../../components/use-view'
import { daysOfOldSnapshot } from '../../../domain/wall-freshness'
import { wallSceneIds } from '../../../domain/wall-scene'
import type { WallSceneId } from '../../../domain/wall-scene'
import { useFormat } from '../../../i18n/use-format'
import { useTranslation } from '../../../i18n/use-translation'
import { toEpoch, wardDate, wardTime, weekday } from '../../../lib/dates'
import { useBadges } from '../../use-badges'
import { weekdayKeys } from './weekday-keys'
import styles from './wall-strip.module.css'

interface Props {
  /** The ward's clock, milliseconds since 1970. */
  now: number
  scene: WallSceneId
  /** The address has chosen the scene: there is no round. */
  isFixed: boolean
}

/** What stays under every scene: whose wall it is, how late it is, how old the figures are. */
export function WallStrip({ now, scene, isFixed }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const view = useView()
  const { deadlines } = useBadges()
  const today = wardDate(now)
  const place = wallSceneIds.indexOf(scene)
  return (
    <aside className={styles.strip} aria-label={t('wall.strip.label')}>
      <strong>{t('wall.name')}</strong>
      <span className={styles.when}>
        <strong>{wardTime(now)}</strong>
        <span className={styles.muted}>
          {t(`wall.strip.weekday.${weekdayKeys[weekday(today) - 1] ?? '1'}`)}{' '}
          {format.dayMonth(today)}
        </span>
      </span>
      <DataTime />
      {typeof deadlines === 'object' && (
        <span className={styles.overdue} data-some={deadlines.count > 0}>
          <StatusShape token={deadlines.count > 0 ? 'overdue' : 'done'} />
          {t('wall.strip.overdue', { count: deadlines.count })}
        </span>
      )}
      <span className={styles.end}>
        {view.state === 'ready' && view.data.index.sample && (
          <strong className={styles.sample}>{t('shell.data.sample')}</strong>
        )}
        {!isFixed && (
          <>
            <span className="visually-hidden">
              {t('wall.strip.scene', { place: place + 1, of: wallSceneIds.length })}
            </span>
            <span className={styles.dots} aria-hidden="true">
              {wallSceneIds.map((id) => (
                <span key={id} className={styles.dot} data-shown={id === scene} />
              ))}
            </span>
          </>
        )}
      </span>
    </aside>
  )
}

/** When the figures were published, marked when that is long ago or nothing newer can be asked for. */
function DataTime() {
  const { t } = useTranslation()
  const format = useFormat()
  const view = useView()
  if (view.state !== 'ready') return null
  if (view.failing) {
    const time = wardTime(onWardClock(view.receivedAt))
    return <Old>{t('wall.strip.unreached', { time })}</Old>
  }
  const { entry, reference, following } = view.data
  const at = toEpoch(entry.publishedAt)
  const old = following ? daysOfOldSnapshot(at, reference.date) : null
  if (old !== null) return <Old>{t('wall.strip.old', { count: old })}</Old>
  const day = wardDate(at)
  const when = following && day === reference.date ? wardTime(at) : format.dayMonth(day)
  return <span className={styles.muted}>{t('wall.strip.data', { when })}</span>
}

function Old({ children }: { children: string }) {
  return (
    <span className={styles.old} data-mark="old">
      <StatusShape token="at-risk" />
      {children}
    </span>
  )
}
