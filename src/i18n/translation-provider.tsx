import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation as useI18next } from 'react-i18next'
import { TranslationContext } from './use-translation'

/** Draws what is inside again when another language is shown. `startI18n` must have been called. */
export function TranslationProvider({ children }: { children: ReactNode }) {
  const { t, i18n } = useI18next()
  const translation = useMemo(() => ({ t, i18n }), [t, i18n])
  return <TranslationContext value={translation}>{children}</TranslationContext>
}
