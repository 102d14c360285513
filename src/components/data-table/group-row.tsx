import type { RowData } from '@tanstack/react-table'
import type { Ref } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { RowGroup } from './row-groups'
import styles from './data-table.module.css'

interface Props<Row extends RowData> {
  group: RowGroup<Row>
  index: number
  span: number
  onToggle: ((id: string) => void) | undefined
  ref?: Ref<HTMLTableRowElement> | undefined
}

/** The head of a group; its button opens and closes it. */
export function GroupRow<Row extends RowData>({ group, index, span, onToggle, ref }: Props<Row>) {
  const { t } = useTranslation()
  const { id, name, isOpen, head } = group
  return (
    <tr
      ref={ref}
      className={styles.group}
      data-group={id}
      data-index={index}
      aria-rowindex={index + 2}
    >
      <th colSpan={span} scope="rowgroup">
        <span className={styles.groupHead}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-label={t('table.group', { name })}
            onClick={() => onToggle?.(id)}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d={isOpen ? 'M2.5 4.5 6 8l3.5-3.5' : 'M4.5 2.5 8 6 4.5 9.5'} />
            </svg>
          </button>
          {head}
        </span>
      </th>
    </tr>
  )
}
