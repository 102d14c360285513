import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { configQuery } from '../api/queries/config'
import type { Language } from '../i18n/formats'
import { showLanguage } from '../i18n/i18n'

/** Shows the page in the language that the address names, else in the configured one. */
export function useLanguage(named: Language | null): Language {
  const { data: config } = useQuery(configQuery())
  const { i18n } = useTranslation()
  const wanted = named ?? config?.defaultLanguage ?? 'vi'
  useEffect(() => {
    void showLanguage(wanted)
  }, [wanted])
  const shown = i18n.language === 'en' ? 'en' : 'vi'
  useEffect(() => {
    document.documentElement.lang = shown
  }, [shown])
  return shown
}
