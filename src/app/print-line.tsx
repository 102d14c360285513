import { useLocation } from '@tanstack/react-router'
import { useEffect, useLayoutEffect } from 'react'
import { useMeetingName } from '../components/use-meeting-name'
import { useView } from '../components/use-view'
import { useFormat } from '../i18n/use-format'
import { useTranslation } from '../i18n/use-translation'
import styles from './print-line.module.css'
import { watchPrinting } from './print-page'

/** What a printed page says of itself: whose, of what day, compared with what, and where it stands. */
export function PrintLine() {
  const { t } = useTranslation()
  const format = useFormat()
  const meetingName = useMeetingName()
  const { href } = useLocation()
  const view = useView()
  useEffect(watchPrinting, [])
  const shown = view.state === 'ready' ? view.data : null
  const parts = shown && [
    t('shell.header.asOf', { title: shown.entry.title, date: format.date(shown.entry.asOf) }),
    `${t('shell.data.reference')} ${format.date(shown.reference.date)}`,
    ...(shown.comparedWith
      ? [
          t('shell.header.compare', {
            meeting: meetingName(shown.comparedWith, shown.index.snapshots),
          }),
        ]
      : []),
    ...(shown.index.sample ? [t('shell.data.sample')] : []),
  ]
  const address = new URL(href, window.location.href).href
  const footer = [t('shell.ward'), ...(parts ?? []).slice(0, 1)].join(' · ')
  useLayoutEffect(() => {
    // A page's margin boxes inherit from the root and from nothing else.
    const { style } = document.documentElement
    style.setProperty('--paper-footer', JSON.stringify(footer))
    return () => {
      style.removeProperty('--paper-footer')
    }
  }, [footer])
  return (
    <p className={styles.line} aria-hidden="true">
      <strong>{t('shell.ward')}</strong>
      {parts?.map((part) => (
        <span key={part}>{part}</span>
      ))}
      <span>{address}</span>
    </p>
  )
}
