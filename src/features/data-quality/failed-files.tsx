import { ErrorNote } from '../../components/error-note'
import styles from './failed-files.module.css'
import type { FailedFile } from './use-quality-files'

/** The files that could not be read at all, each with its reason and a way to try again. */
export function FailedFiles({ failed }: { failed: readonly FailedFile[] }) {
  if (failed.length === 0) return null
  return (
    <ul className={styles.files}>
      {failed.map(({ error, retrying, retry }) => (
        <li key={error.resource + error.url} className={styles.file}>
          <ErrorNote error={error} busy={retrying} onRetry={retry} />
        </li>
      ))}
    </ul>
  )
}
