import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel } from '../components/panel'

/** What stands in place of a page that threw; header and navigation stay. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  return (
    <Panel id="page-failed" state="error" title={t('shell.failed.title')}>
      <h1 className="visually-hidden">{t('shell.failed.title')}</h1>
      <div role="alert">
        <p>{t('shell.failed.text')}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
        <button type="button" className="button" onClick={reset}>
          {t('shell.failed.retry')}
        </button>
      </div>
    </Panel>
  )
}
