import { useMeetingName } from '../../components/use-meeting-name'
import { useComparison, useView } from '../../components/use-view'
import { useTranslation } from '../../i18n/use-translation'
import styles from './header.module.css'

/** Turns the comparison with the last meeting on and off, on every page at once. */
export function CompareSwitch() {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  const { isOn, meeting, turn } = useComparison()
  const view = useView()
  if (view.state !== 'ready') return null
  if (meeting === null) {
    return <span className={styles.remark}>{t('shell.header.noCompare')}</span>
  }
  const name = meetingName(meeting, view.data.index.snapshots)
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className={styles.control}
      onClick={() => turn(!isOn)}
    >
      <span className={styles.track} />
      {t('shell.header.compare', { meeting: name })}
    </button>
  )
}
