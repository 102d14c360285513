import { useTranslation } from 'react-i18next'
import type { ApiError } from '../api/errors'
import styles from './error-note.module.css'

/** @returns the sentence that says what went wrong, for a person */
export function useErrorText(): (error: ApiError) => string {
  const { t } = useTranslation()
  return (error) => t(`common.error.${error.kind}`, { status: error.status ?? '' })
}

interface Props {
  error: ApiError
  /** Another attempt is under way. */
  busy: boolean
  onRetry: () => void
}

/** What failed, why, which file, and a way to try again. */
export function ErrorNote({ error, busy, onRetry }: Props) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  return (
    <div role="alert" className={styles.note}>
      <p>
        {t('common.error.what', { resource: t(`common.resource.${error.resource}`) })}{' '}
        {errorText(error)}.
      </p>
      <p className={styles.detail}>{t('common.error.detail', { path: error.url })}</p>
      {error.problem && (
        <p className={styles.detail}>
          {t('common.error.field', { path: error.problem.path, found: error.problem.found })}
        </p>
      )}
      <button type="button" className="button" aria-disabled={busy} onClick={onRetry}>
        {t('common.panel.retry')}
      </button>
    </div>
  )
}
