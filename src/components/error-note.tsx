import { Link } from '@tanstack/react-router'
import type { ApiError } from '../api/errors'
import { useTranslation } from '../i18n/use-translation'
import styles from './error-note.module.css'
import { useRawSearch } from './use-raw-search'

/** @returns the sentence that says what went wrong, for a person, without its full stop */
export function useErrorText(): (error: ApiError) => string {
  const { t } = useTranslation()
  return (error) => {
    const reason = t(`common.error.${error.kind}`, { status: error.status ?? '' })
    // Nobody looks for the configuration behind a panel that speaks of its own data.
    return error.resource === 'config' ? t('common.error.config', { reason }) : reason
  }
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
  const { snapshot } = useRawSearch()
  return (
    <div role="alert" className={styles.note}>
      <p>
        {t('common.error.what', { resource: t(`common.resource.${error.resource}`) })}{' '}
        {t(`common.error.${error.kind}`, { status: error.status ?? '' })}.
      </p>
      <p className={styles.detail}>{t('common.error.detail', { path: error.url })}</p>
      {error.problem && (
        <p className={styles.detail}>
          {t('common.error.field', { path: error.problem.path, found: error.problem.found })}
        </p>
      )}
      {error.kind === 'withdrawn' && snapshot !== undefined && (
        <p>
          <Link to="." search={withoutSnapshot}>
            {t('common.error.latest')}
          </Link>
        </p>
      )}
      <button type="button" className="button" aria-disabled={busy} onClick={onRetry}>
        {t('common.panel.retry')}
      </button>
    </div>
  )
}

const withoutSnapshot = (search: Record<string, string | undefined>) => ({
  ...search,
  snapshot: undefined,
})
