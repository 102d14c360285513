import { sixClears } from '../../domain/six-clears'
import type { Clear } from '../../domain/six-clears'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './clear-squares.module.css'

/** The six clears as six squares, in the resolution's order; a missing one is a dashed outline. */
export function ClearSquares({ missing }: { missing: readonly Clear[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words =
    missing.length === 0
      ? t('deadlines.clears.all')
      : t('deadlines.clears.missing', {
          clears: format.list(missing.map((clear) => t(`deadlines.clears.${clear}`))),
        })
  return (
    <span className={styles.squares} role="img" aria-label={words} title={words}>
      {sixClears.map((clear) => (
        <span key={clear} className={styles.square} data-missing={missing.includes(clear)} />
      ))}
    </span>
  )
}
