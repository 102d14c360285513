import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { configQuery } from '../api/queries/config'
import type { Language } from '../i18n/formats'
import { showLanguage } from '../i18n/i18n'
import { useTranslation } from '../i18n/use-translation'
import { isLost, reloadOnce } from '../lib/lost-part'

const listeners = new Set<() => void>()
let hasFailed = false

/** Shows the page in the language that the address names, else in the configured one. */
export function useLanguage(named: Language | null): Language {
  const { data: config } = useQuery(configQuery())
  const { i18n } = useTranslation()
  const wanted = named ?? config?.defaultLanguage ?? 'vi'
  useEffect(() => {
    noteFailure(false)
    showLanguage(wanted).catch((error: unknown) => {
      noteFailure(true)
      if (isLost(error)) void reloadOnce(error)
    })
  }, [wanted])
  const shown = i18n.language === 'en' ? 'en' : 'vi'
  useEffect(() => {
    document.documentElement.lang = shown
  }, [shown])
  return shown
}

/** Whether the language that was asked for last could not be loaded: the one before it is shown. */
export function useLanguageFailed(): boolean {
  return useSyncExternalStore(subscribe, () => hasFailed)
}

function noteFailure(failed: boolean): void {
  hasFailed = failed
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
