import { PageLink } from '../../components/page-link'
import type { TaskSet } from '../../domain/task-sets'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './load-cells.module.css'
import { carrierTarget } from './people-search'

export interface CarrierKey {
  kind: 'unit' | 'person'
  id: string
  /** Said with each number, for those who hear it alone. */
  name: string
}

interface Props {
  carrier: CarrierKey
  set: TaskSet
  count: number
  /** What the set is, in words. */
  what: string
  /** Part of a fraction, where none is a figure too. */
  isFraction?: boolean
}

/** A number of a unit's or a person's tasks, which leads to them; none is a quiet point. */
export function SetCount({ carrier: { kind, id, name }, set, count, what, isFraction }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  if (count === 0) {
    if (isFraction === true) return format.integer(0)
    return (
      <span className={styles.nothing}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">0</span>
      </span>
    )
  }
  return (
    <PageLink
      target={carrierTarget({ [kind]: id, tasks: set })}
      className={styles.count}
      label={t('people.countLabel', { name, count, what })}
    >
      {format.integer(count)}
    </PageLink>
  )
}
