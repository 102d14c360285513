import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../components/page-link'
import { Panel } from '../components/panel'

export function PageNotFound() {
  const { t } = useTranslation()
  const path = useLocation({ select: (location) => location.pathname })
  return (
    <Panel id="not-found" state="empty" title={t('shell.notFound.title')}>
      <p>{t('shell.notFound.text', { path })}</p>
      <p>
        <PageLink target={{ to: '/', search: {} }}>{t('shell.notFound.back')}</PageLink>
      </p>
    </Panel>
  )
}
