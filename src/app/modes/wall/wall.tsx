import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useNow } from '../../../api/use-now'
import { keepParams } from '../../../components/kept-params'
import type { PageTarget } from '../../../components/page-link'
import { useSearchState } from '../../../components/use-search-state'
import { useView } from '../../../components/use-view'
import { isWallNight, stageShiftAt } from '../../../domain/wall-care'
import { stepScene, wallSceneAt } from '../../../domain/wall-scene'
import { useTranslation } from '../../../i18n/use-translation'
import { useAppSearch } from '../../app-search'
import { useAppearance } from '../../appearance'
import { watchReadiness } from '../../readiness'
import { useLanguage } from '../../use-language'
import { scenePages } from './scene-pages'
import { useKeptFiles } from './use-kept-files'
import { useUrgency } from './use-urgency'
import { useWakeLock } from './use-wake-lock'
import { useWallClock } from './use-wall-clock'
import { useWallInput } from './use-wall-input'
import { useWallMode } from './use-wall-mode'
import { WallNight } from './wall-night'
import { WallPauseBar } from './wall-pause-bar'
import { WallScene } from './wall-scene'
import { wallSearch } from './wall-search'
import { WallStrip } from './wall-strip'
import styles from './wall.module.css'

/** The overview for a screen on the wall: its panels as scenes, one after the other. */
export function Wall() {
  const { t } = useTranslation()
  const named = useAppSearch()
  // The reader's text size is for a desk; a wall has its distance.
  useAppearance({ theme: named.theme ?? 'dark', size: 'normal' })
  useLanguage(named.lang)
  const [{ scene: fixed, distance, night }] = useSearchState(wallSearch)
  useWallMode(distance)
  useKeptFiles()
  const wakeLock = useWakeLock()
  const { now, pause, hold } = useWallClock()
  const { isUrgent, noticedAt } = useUrgency(now)
  const view = useView()
  const wardNow = useNow(view.state === 'ready' ? (view.data.index.sample?.now ?? null) : null)
  const scene = pause?.scene ?? fixed ?? wallSceneAt({ now, isUrgent, noticedAt })
  const isResting =
    night === 'on' && pause === null && !isUrgent && view.state === 'ready' && isWallNight(wardNow)

  const navigate = useNavigate()
  const open = ({ to, search }: PageTarget) =>
    void navigate({
      to,
      search: (previous: Record<string, string | undefined>) => ({
        ...keepParams(previous),
        ...search,
      }),
    })
  useWallInput({
    onTouch: () => hold(scene),
    onStep: (by) => hold(stepScene(scene, by)),
    onOpen: () => open(scenePages[scene]),
    onLeave: () => open(scenePages.headline),
  })

  const main = useRef<HTMLElement>(null)
  useEffect(() => (main.current ? watchReadiness(main.current) : undefined), [])
  const { x, y } = stageShiftAt(now)
  return (
    <div className={styles.wall} data-wall={isResting ? 'resting' : 'showing'}>
      <title>{t('shell.titleOf', { page: t('wall.title'), ward: t('shell.ward') })}</title>
      <div
        className={styles.stage}
        data-paused={pause !== null}
        style={{ translate: `${x / 16}rem ${y / 16}rem` }}
      >
        {pause && <WallPauseBar target={scenePages[scene]} wakeLock={wakeLock} />}
        <main id="main" ref={main} tabIndex={-1} className={styles.main} data-scene={scene}>
          {isResting ? (
            <WallNight now={wardNow} />
          ) : (
            <WallScene key={scene} id={scene} distance={distance} isUrgent={isUrgent && !fixed} />
          )}
        </main>
        {!isResting && <WallStrip now={wardNow} scene={scene} isFixed={fixed !== null} />}
      </div>
    </div>
  )
}
