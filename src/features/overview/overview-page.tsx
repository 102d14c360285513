import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import styles from './overview-page.module.css'

interface Props {
  headline: ReactNode
  targets: ReactNode
  projects: ReactNode
  deadlines: ReactNode
  hotspots: ReactNode
  services: ReactNode
}

/** The committee's page: six figures, then a panel for each subject, in the order of a meeting. */
export function OverviewPage(panels: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{t('shell.pages.overview')}</h1>
      <div className={styles.headline}>{panels.headline}</div>
      <div className={styles.targets}>{panels.targets}</div>
      <div className={styles.projects}>{panels.projects}</div>
      <div className={styles.deadlines}>{panels.deadlines}</div>
      <div className={styles.hotspots}>{panels.hotspots}</div>
      <div className={styles.services}>{panels.services}</div>
    </div>
  )
}
