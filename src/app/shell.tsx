import { Outlet, useMatches } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDensity } from '../components/use-density'
import { useAppSearch } from './app-search'
import { useAppearance } from './appearance'
import { DataLine } from './data-line'
import { Header } from './header/header'
import { Navigation } from './navigation'
import { pages } from './pages'
import { watchReadiness } from './readiness'
import styles from './shell.module.css'
import { useLanguage } from './use-language'

/** The frame of every page: band, navigation, the line that dates the data, and the page itself. */
export function Shell() {
  const { t } = useTranslation()
  const named = useAppSearch()
  const appearance = useAppearance(named)
  const language = useLanguage(named.lang)
  const page = useMatches({
    select: (matches) => pages.find((known) => known.path === matches.at(-1)?.fullPath),
  })
  const density = useDensity()
  const main = useRef<HTMLElement>(null)
  useEffect(() => (main.current ? watchReadiness(main.current) : undefined), [])
  const pageName = t(`shell.pages.${page?.name ?? 'notFound'}`)

  return (
    <div className="frame" data-density={density}>
      <title>{t('shell.titleOf', { page: pageName, ward: t('shell.ward') })}</title>
      <a className={styles.skip} href="#main">
        {t('shell.skip')}
      </a>
      <Header appearance={appearance} language={language} />
      <Navigation current={page?.path ?? null} />
      <DataLine />
      <main id="main" ref={main} tabIndex={-1} className={`page-body ${styles.main}`}>
        <h1 className="visually-hidden">{pageName}</h1>
        <Outlet />
      </main>
    </div>
  )
}
