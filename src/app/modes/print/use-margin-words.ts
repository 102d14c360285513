import { useLayoutEffect } from 'react'
import type { View } from '../../../components/use-view'
import { useFormat } from '../../../i18n/use-format'
import { useTranslation } from '../../../i18n/use-translation'

/**
 * Hands the words of the page margins to the style sheet. They are custom properties of the root,
 * since a page's margin boxes inherit from nothing else.
 */
export function useMarginWords({ entry, index }: View): void {
  const { t } = useTranslation()
  const format = useFormat()
  const footer = [
    t('brief.footer', { date: format.date(entry.asOf) }),
    ...(index.sample ? [t('shell.data.sample')] : []),
  ].join(' · ')
  const page = `${t('brief.page')} `
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--paper-footer', JSON.stringify(footer))
    style.setProperty('--paper-page', JSON.stringify(page))
    return () => {
      style.removeProperty('--paper-footer')
      style.removeProperty('--paper-page')
    }
  }, [footer, page])
}
