import { DataText } from '../../components/data-text'
import { PersonLink, UnitLink } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import type { TaskGroup } from '../../domain/task-groups'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { TaskGrouping } from './deadlines-search'
import styles from './task-group-head.module.css'
import type { TaskRow } from './task-rows'

interface Props {
  group: TaskGroup<TaskRow>
  grouping: Exclude<TaskGrouping, 'none'>
  ward: Ward
}

/** Whose tasks these are, how many are overdue and for how long, how many are due soon. */
export function TaskGroupHead({ group, grouping, ward }: Props) {
  const { t } = useTranslation()
  const { overdue, longest, dueSoon, rows } = group
  const rest = rows.length - overdue - dueSoon
  const parts = [
    ...(dueSoon > 0
      ? [t('deadlines.group.soon', { count: dueSoon, days: ward.rules.task.dueSoonDays })]
      : []),
    ...(rest > 0 ? [t('deadlines.group.rest', { count: rest })] : []),
  ]
  return (
    <>
      <strong className={styles.name}>
        <GroupName group={group} grouping={grouping} ward={ward} />
      </strong>
      <span className={styles.facts}>
        {overdue > 0 && (
          <>
            <strong className={styles.overdue}>
              {t('deadlines.group.overdue', { count: overdue })}
            </strong>
            {`, ${t('deadlines.group.longest', { count: longest })}`}
            {parts.length > 0 && ' · '}
          </>
        )}
        {parts.join(' · ')}
      </span>
    </>
  )
}

function GroupName({ group: { key, rows }, grouping, ward }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  switch (grouping) {
    case 'unit':
      return key === null ? t('deadlines.unclear.unit') : <UnitLink units={ward.units} id={key} />
    case 'person':
      return key === null ? (
        t('deadlines.unclear.owner')
      ) : (
        <PersonLink people={ward.people} id={key} />
      )
    case 'document': {
      const document = rows[0]?.task.document
      if (document === undefined) return null
      return (
        <>
          <DataText>{document.number}</DataText>
          {`, ${format.date(document.date)} (${t(`deadlines.document.${document.kind}`)})`}
        </>
      )
    }
  }
}
