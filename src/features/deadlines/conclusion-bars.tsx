import { CountLink } from '../../components/count-link'
import { StatusShape } from '../../components/status-shape'
import type { StatusToken } from '../../domain/status'
import { useTranslation } from '../../i18n/use-translation'
import styles from './conclusion-bars.module.css'
import { tasksTarget } from './deadlines-search'
import type { CountedTaskWord } from './deadlines-search'

interface Props {
  progress: { total: number; done: number; submitted: number; running: number; overdue: number }
}

interface Part {
  id: 'done' | 'submitted' | 'running' | 'overdue'
  token: StatusToken
  status: readonly CountedTaskWord[]
}

const parts: readonly Part[] = [
  { id: 'done', token: 'done', status: ['done'] },
  { id: 'submitted', token: 'on-track', status: ['submitted-late', 'submitted'] },
  { id: 'running', token: 'on-track', status: ['due-soon', 'no-deadline', 'on-track'] },
  { id: 'overdue', token: 'overdue', status: ['overdue'] },
]

/** The parts of a meeting's conclusions, each as its share of all of them. */
export function ConclusionBars({ progress }: Props) {
  const { t } = useTranslation()
  return (
    <ul className={styles.parts}>
      {parts
        // Waiting for approval is rare; the other three are said even when they are none.
        .filter(({ id }) => id !== 'submitted' || progress.submitted > 0)
        .map(({ id, token, status }) => (
          <li key={id} className={styles.part}>
            <StatusShape token={token} />
            <span>{t(`deadlines.conclusions.${id}`)}</span>
            <CountLink
              count={progress[id]}
              target={tasksTarget({ set: 'conclusions', status })}
              className={styles.count}
            />
            <span className={styles.track}>
              <span
                className={styles.bar}
                data-token={token}
                style={{ width: `${(100 * progress[id]) / progress.total}%` }}
              />
            </span>
          </li>
        ))}
    </ul>
  )
}
