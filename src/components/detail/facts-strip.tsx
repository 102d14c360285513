import type { ReactNode } from 'react'
import type { StatusToken } from '../../domain/status'
import { Panel } from '../panel'
import { StatusShape } from '../status-shape'
import styles from './facts-strip.module.css'

export interface Fact {
  label: string
  /** A formatted number, or the status's word. */
  value: ReactNode
  unit?: ReactNode
  /** Change, or what the number stands against. */
  note?: ReactNode
  /** The value is a word: as large as a status's. */
  isWord?: boolean
  /** Of a status: its shape and colour. */
  token?: StatusToken
  /** The value is a number, as large as the others, though it has a status. */
  isFigure?: boolean
}

interface Props {
  /** The panel's id. */
  id: string
  title: string
  facts: readonly Fact[]
}

/** Six or seven facts of a record in one row, the status first. */
export function FactsStrip({ id, title, facts }: Props) {
  return (
    <Panel id={id} state="ready" title={title} isTitleHidden>
      <dl className={styles.strip}>
        {facts.map(({ label, value, unit, note, token, isFigure = false, isWord = false }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value} data-token={token}>
              {token && <StatusShape token={token} />}
              <span className={isWord || (token && !isFigure) ? styles.word : styles.number}>
                {value}
              </span>
              {unit !== undefined && <span className={styles.unit}>{unit}</span>}
            </dd>
            <dd className={styles.note}>{note}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
