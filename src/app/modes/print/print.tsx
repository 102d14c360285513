import { Navigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { PageLink } from '../../../components/page-link'
import { useView } from '../../../components/use-view'
import { useTranslation } from '../../../i18n/use-translation'
import { useAppSearch } from '../../app-search'
import { watchReadiness } from '../../readiness'
import { useLanguage } from '../../use-language'
import { Brief } from './brief'
import styles from './print.module.css'
import './tinos.css'

const overview = { to: '/', search: {} }

/**
 * The overview on paper. It always names its snapshot, so that the sheet, the screen and the minutes
 * agree: an address without one is led to the one that is shown.
 */
export function Print() {
  const { t } = useTranslation()
  useLanguage(useAppSearch().lang)
  const view = useView()
  const desk = useRef<HTMLElement>(null)
  useEffect(() => (desk.current ? watchReadiness(desk.current) : undefined), [])
  const following = view.state === 'ready' && view.data.following ? view.data.snapshotId : null
  return (
    <main id="main" ref={desk} className={styles.desk}>
      <title>{t('shell.titleOf', { page: t('brief.name'), ward: t('shell.ward') })}</title>
      {following !== null && (
        <Navigate
          to="."
          search={(previous: Record<string, string | undefined>) => ({
            ...previous,
            snapshot: following,
          })}
          replace
        />
      )}
      <nav className={styles.tools} aria-label={t('brief.name')}>
        <PageLink target={overview} className="button">
          {t('brief.back')}
        </PageLink>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('brief.print')}
        </button>
      </nav>
      <Brief />
    </main>
  )
}
