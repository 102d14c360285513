import { PageLink } from '../../../components/page-link'
import type { PageTarget } from '../../../components/page-link'
import { useTranslation } from '../../../i18n/use-translation'
import type { WakeLockState } from './use-wake-lock'
import styles from './wall.module.css'

interface Props {
  /** The page behind the scene. */
  target: PageTarget
  wakeLock: WakeLockState
}

/** What somebody who has touched the wall may want to know; it goes when the wall runs on. */
export function WallPauseBar({ target, wakeLock }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.pause} role="status" data-wall-pause>
      <strong className={styles.paused}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 1h3.5v12H2zM8.5 1H12v12H8.5z" />
        </svg>
        {t('wall.pause.paused')}
      </strong>
      <span>{t('wall.pause.keys')}</span>
      <PageLink target={target}>{t('wall.pause.open')}</PageLink>
      <span data-wake-lock={wakeLock}>{t(`wall.pause.awake.${wakeLock}`)}</span>
    </div>
  )
}
