import type { RowData } from '@tanstack/react-table'
import { useTranslation } from '../../i18n/use-translation'
import type { TableModel } from './use-table-model'
import styles from './data-table.module.css'

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

/** The column heads; each one that can sort is a button that turns the order round. */
export function TableHead<Row extends RowData>({ model }: { model: TableModel<Row> }) {
  const { t } = useTranslation()
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} data-sort-by={t('table.sortBy')}>
        {model.columns.map(({ id, header, head, headBefore, align }) => {
          const column = model.table.getColumn(id)
          const sorted = column?.getIsSorted() ?? false
          return (
            <th
              key={id}
              scope="col"
              data-align={align}
              data-sortable={column?.getCanSort()}
              aria-sort={sorted ? ariaSort[sorted] : undefined}
            >
              {headBefore}
              {column?.getCanSort() ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => column.toggleSorting()}
                >
                  {head ?? header}
                  <svg
                    viewBox="0 0 8 8"
                    aria-hidden="true"
                    className={styles.arrow}
                    data-sorted={sorted}
                  >
                    <path d="m0 1.5h8l-4 5z" />
                  </svg>
                </button>
              ) : (
                <span className={styles.label}>{head ?? header}</span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
