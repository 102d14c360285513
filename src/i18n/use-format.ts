import { createFormat } from './formats'
import type { Format } from './formats'
import { useTranslation } from './use-translation'

const formats = { vi: createFormat('vi'), en: createFormat('en') }

/** The formats of the language on the screen; the same object as long as the language stays. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? formats.en : formats.vi
}
