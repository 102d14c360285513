import { useRouter } from '@tanstack/react-router'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Panel } from '../components/panel'
import { useTranslation } from '../i18n/use-translation'
import { isLost, reloadIfServed, reloadOnce } from '../lib/lost-part'

/** What stands in place of a page that threw or could not be fetched; header and navigation stay. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return isLost(error) ? <PageLost error={error} /> : <PageBroken error={error} onRetry={reset} />
}

/** A new version may have been put up: the page is loaded again, once by itself, then when asked to. */
function PageLost({ error }: { error: Error }) {
  const { t } = useTranslation()
  const [state, setState] = useState<'reloading' | 'lost' | 'unreached'>('reloading')
  useEffect(() => {
    let isShown = true
    const reload = () => {
      void reloadOnce(error).then((reloading) => {
        if (isShown && !reloading) setState('lost')
      })
    }
    reload()
    window.addEventListener('online', reload)
    return () => {
      isShown = false
      window.removeEventListener('online', reload)
    }
  }, [error])
  const retry = () => {
    void reloadIfServed().then((served) => setState(served ? 'reloading' : 'unreached'))
  }
  const title = t('shell.failed.lost')
  if (state === 'reloading') {
    return (
      <Panel id="page-failed" state="loading" title={title} isTitleHidden>
        <p>{t('shell.failed.reloading')}</p>
      </Panel>
    )
  }
  return (
    <Panel id="page-failed" state="error" title={title}>
      <h1 className="visually-hidden">{title}</h1>
      <div role="alert">
        <p>{t('shell.failed.lostText')}</p>
        {state === 'unreached' && <p>{t('common.panel.unreached')}</p>}
        <button type="button" className="button" onClick={retry}>
          {t('shell.failed.retry')}
        </button>
      </div>
    </Panel>
  )
}

function PageBroken({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  const router = useRouter()
  const retry = () => {
    void router.invalidate()
    onRetry()
  }
  return (
    <Panel id="page-failed" state="error" title={t('shell.failed.title')}>
      <h1 className="visually-hidden">{t('shell.failed.title')}</h1>
      <div role="alert">
        <p>{t('shell.failed.text')}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
        <button type="button" className="button" onClick={retry}>
          {t('shell.failed.retry')}
        </button>
      </div>
    </Panel>
  )
}
