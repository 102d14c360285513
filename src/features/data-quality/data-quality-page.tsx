import { FindingsPanel } from './findings-panel'
import { SourcesPanel } from './sources-panel'
import styles from './data-quality-page.module.css'

/** Whether anything in the data is old or broken. */
export function DataQualityPage() {
  return (
    <div className={styles.page}>
      <SourcesPanel />
      <FindingsPanel />
    </div>
  )
}
