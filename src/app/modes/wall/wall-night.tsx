import { nightUntil } from '../../../domain/wall-care'
import { useFormat } from '../../../i18n/use-format'
import { useTranslation } from '../../../i18n/use-translation'
import { wardDate, wardTime, weekday } from '../../../lib/dates'
import { weekdayKeys } from './weekday-keys'
import styles from './wall.module.css'

/** A dim clock while nobody is there. `now` by the ward's clock, milliseconds since 1970. */
export function WallNight({ now }: { now: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const date = wardDate(now)
  return (
    <section className={styles.night} data-panel="scene-night" data-state="ready">
      <h1>{t('shell.ward')}</h1>
      <p className={styles.nightClock}>{wardTime(now)}</p>
      <p>
        {t(`wall.strip.weekday.${weekdayKeys[weekday(date) - 1] ?? '1'}`)} {format.date(date)}
      </p>
      <p>{t('wall.night.rests', { time: nightUntil })}</p>
      <p>{t('wall.night.wake')}</p>
    </section>
  )
}
