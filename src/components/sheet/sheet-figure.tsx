import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import styles from './sheet.module.css'

interface Props {
  number: number
  /** The finding. */
  title: ReactNode
  /** Measure, key, period and source. */
  subtitle: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** A numbered figure of a printed sheet, kept together with its title. */
export function SheetFigure({ number, title, subtitle, className, children }: Props) {
  const { t } = useTranslation()
  return (
    <figure className={[styles.figure, className].filter(Boolean).join(' ')}>
      <figcaption className={styles.caption}>
        <span className={styles.title}>
          {t('brief.figure', { number })} {title}
        </span>
        <span className={styles.subtitle}>{subtitle}</span>
      </figcaption>
      {children}
    </figure>
  )
}
