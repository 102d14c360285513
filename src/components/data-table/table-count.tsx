import { useTranslation } from '../../i18n/use-translation'
import styles from './table-count.module.css'

interface Props {
  shown: number
  total: number
  /** The noun that stands after the number. */
  unit: string
}

/** How many rows the filters leave, and of how many; a change is read out. */
export function TableCount({ shown, total, unit }: Props) {
  const { t } = useTranslation()
  return (
    <p role="status" className={styles.count} data-count="" data-shown={shown} data-total={total}>
      {/* Out of none there is nothing to count: the table says so itself. */}
      {total > 0 && t('table.count', { shown, total, unit })}
    </p>
  )
}
