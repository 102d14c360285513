import { CatchBoundary, Outlet } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { LinkScope } from '../components/link-scope'
import { useDensity } from '../components/use-density'
import { useTranslation } from '../i18n/use-translation'
import { useAppSearch } from './app-search'
import { useAppearance } from './appearance'
import { DataLine } from './data-line'
import { Header } from './header/header'
import { modes } from './modes/modes'
import { useMode } from './modes/use-mode'
import { Navigation } from './navigation'
import { PageFailed } from './page-failed'
import { PrintLine } from './print-line'
import { watchReadiness } from './readiness'
import styles from './shell.module.css'
import { useLanguage } from './use-language'
import { useShownPage } from './use-shown-page'

/** The frame of every page, or the mode that the address puts in its place. */
export function Shell() {
  return (
    <LinkScope>
      <ModeFrame />
    </LinkScope>
  )
}

function ModeFrame() {
  const mode = useMode()
  if (mode === null) return <PageFrame />
  return (
    <CatchBoundary getResetKey={() => mode} errorComponent={PageFailed}>
      <Suspense fallback={null}>{mode === 'wall' ? <modes.wall /> : <modes.print />}</Suspense>
    </CatchBoundary>
  )
}

/** Band, navigation, the line that dates the data, and the page itself. */
function PageFrame() {
  const { t } = useTranslation()
  const named = useAppSearch()
  const appearance = useAppearance(named)
  const language = useLanguage(named.lang)
  const shown = useShownPage()
  const density = useDensity()
  const main = useRef<HTMLElement>(null)
  useEffect(() => (main.current ? watchReadiness(main.current) : undefined), [])

  return (
    <div className="frame" data-density={density}>
      {!shown.isDetail && (
        <title>
          {t('shell.titleOf', {
            page: t(`shell.pages.${shown.name ?? 'notFound'}`),
            ward: t('shell.ward'),
          })}
        </title>
      )}
      <a className={styles.skip} href="#main">
        {t('shell.skip')}
      </a>
      <Header appearance={appearance} language={language} />
      <Navigation current={shown.name} />
      <DataLine />
      <PrintLine />
      <main id="main" ref={main} tabIndex={-1} className={`page-body ${styles.main}`}>
        <Outlet />
      </main>
    </div>
  )
}
