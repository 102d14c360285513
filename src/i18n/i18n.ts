import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './formats'
import { vi } from './vi'
import type { viPages } from './vi-pages'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof vi & typeof viPages }
  }
}

export const i18n = createInstance()

/** Starts with Vietnamese, which is in the bundle; English is loaded when it is asked for. */
export function startI18n(): void {
  void i18n.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: { translation: vi } },
    // React escapes what it draws; escaping twice would show &lt; for a name with a "<".
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

/** Adds what the pages beside the overview say; must have resolved before one of them is drawn. */
export async function loadPageWords(): Promise<void> {
  const { viPages } = await import('./vi-pages')
  i18n.addResourceBundle('vi', 'translation', viPages, true, true)
}

/** A part that says what the overview does not: its words come along with it. */
export function withPageWords<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    const [part] = await Promise.all([load(), loadPageWords()])
    return part
  }
}

let wanted: Language = 'vi'

/**
 * Loads the catalogue if need be and then switches, unless another language was asked for meanwhile;
 * resolves once the language is on the screen. Rejects where the catalogue cannot be loaded.
 */
export async function showLanguage(language: Language): Promise<void> {
  wanted = language
  if (language === 'en' && !i18n.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en')
    i18n.addResourceBundle('en', 'translation', en)
  }
  if (wanted === language && i18n.language !== language) await i18n.changeLanguage(language)
}
