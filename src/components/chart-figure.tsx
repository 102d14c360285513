import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation'
import styles from './chart-figure.module.css'
import { useFigureView } from './use-figure-view'

interface ToggleProps {
  /** The panel's id. */
  id: string
  /** What the figure shows, for the button's name. */
  name: string
}

/** The one key that turns a panel's chart into the table of its figures, and back. */
export function FigureToggle({ id, name }: ToggleProps) {
  const { t } = useTranslation()
  const { isTable, toggle } = useFigureView(id)
  const label = t(isTable ? 'common.panel.showChart' : 'common.panel.showTable')
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-label={`${label}: ${name}`}
      title={label}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {isTable ? (
          <path d="M2.5 13.5V7M6.2 13.5v-11M9.8 13.5V9M13.5 13.5V5" />
        ) : (
          <path d="M1.5 2.5h13v11h-13zM1.5 6.2h13M1.5 9.8h13M6 2.5v11" />
        )}
      </svg>
    </button>
  )
}

interface FigureProps {
  /** The panel's id; figures of one panel turn together. */
  id: string
  /** One sentence that says what the chart shows, from the same data. */
  description: string
  /** The chart's figures as a table, drawn when asked for. */
  table: () => ReactNode
  className?: string | undefined
  children: ReactNode
}

/** A chart, its sentence in words, and the table that stands in its place when asked for. */
export function ChartFigure({ id, description, table, className, children }: FigureProps) {
  const { isTable } = useFigureView(id)
  return (
    <figure className={[styles.figure, className].filter(Boolean).join(' ')}>
      <figcaption className="visually-hidden">{description}</figcaption>
      {isTable ? <div className={styles.table}>{table()}</div> : children}
    </figure>
  )
}
