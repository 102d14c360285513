import { useTranslation } from '../../i18n/use-translation'
import { FindingsPanel } from './findings-panel'
import { SourcesPanel } from './sources-panel'
import styles from './data-quality-page.module.css'

/** Whether anything in the data is old or broken. */
export function DataQualityPage() {
  const { t } = useTranslation()
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{t('shell.pages.dataQuality')}</h1>
      <SourcesPanel />
      <FindingsPanel />
    </div>
  )
}
