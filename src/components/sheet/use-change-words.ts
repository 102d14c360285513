import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'

/** How a count moved since the last meeting: ", tăng 3"; nothing where it cannot be compared. */
export function useChangeWords(): (change: number | null) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return (change) => {
    if (change === null) return ''
    if (change === 0) return t('brief.change.same')
    return t(change > 0 ? 'brief.change.up' : 'brief.change.down', {
      by: format.integer(Math.abs(change)),
    })
  }
}
