import { useLocation } from '@tanstack/react-router'
import { PageHead } from '../components/page-head'
import { PageLink } from '../components/page-link'
import { Panel } from '../components/panel'
import { useTranslation } from '../i18n/use-translation'

export function PageNotFound() {
  const { t } = useTranslation()
  const path = useLocation({ select: (location) => location.pathname })
  return (
    <>
      <PageHead title={t('shell.notFound.title')} />
      <Panel id="not-found" state="empty" title={t('shell.notFound.title')} isTitleHidden>
        <p>{t('shell.notFound.text', { path })}</p>
        <p>
          <PageLink target={{ to: '/', search: {} }}>{t('shell.notFound.back')}</PageLink>
        </p>
      </Panel>
    </>
  )
}
