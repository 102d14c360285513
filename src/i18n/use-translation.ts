import { createContext, use } from 'react'
import type { UseTranslationResponse } from 'react-i18next'

export type Translation = Pick<UseTranslationResponse<'translation', undefined>, 't' | 'i18n'>

/** The words of the language on the screen; the same object as long as the language stays. */
export const TranslationContext = createContext<Translation | null>(null)

/**
 * react-i18next's own hook, called once at the top: for each component that calls it, it keeps a dozen
 * things, for instances and namespaces of which there is one here. On the overview that was half of
 * what React keeps.
 * @throws outside of a `TranslationContext`
 */
export function useTranslation(): Translation {
  const translation = use(TranslationContext)
  if (!translation) throw new Error('No TranslationContext around this component')
  return translation
}
