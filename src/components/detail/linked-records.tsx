import type { ReactNode } from 'react'
import type { StatusToken } from '../../domain/status'
import { DataText } from '../data-text'
import { RecordLink } from '../record-link'
import type { RecordKind } from '../record-link'
import { StatusShape } from '../status-shape'
import styles from './linked-records.module.css'

export interface LinkedRecord {
  kind: RecordKind
  id: string
  name: string
  /** Its status, where it has one, and the status's word for those who do not see the shape. */
  status: { token: StatusToken; word: string } | null
  /** What it is, and who does it. */
  note?: ReactNode
  /** A date, a number, at the end of the line. */
  value?: ReactNode
}

/** What a record is linked with, each leading to its own page. */
export function LinkedRecords({ records }: { records: readonly LinkedRecord[] }) {
  return (
    <ul className={styles.list}>
      {records.map(({ kind, id, name, status, note, value }) => (
        <li key={`${kind} ${id}`} className={styles.record}>
          {status ? <StatusShape token={status.token} label={status.word} /> : <span />}
          <span className={styles.words}>
            <RecordLink kind={kind} id={id}>
              <DataText>{name}</DataText>
            </RecordLink>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </span>
          <span className={styles.value}>{value}</span>
        </li>
      ))}
    </ul>
  )
}
