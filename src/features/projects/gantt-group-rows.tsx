import { CountLink } from '../../components/count-link'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { billions } from './billions'
import { HouseholdsCell } from './gantt-money-cells'
import type { RowGroup } from './group-rows'
import type { GroupSums } from './group-sums'
import styles from './projects-gantt.module.css'
import { projectCategories, projectsTarget } from './projects-search'
import type { ProjectsSearch } from './projects-search'

interface Props {
  group: RowGroup
  sums: GroupSums
  search: ProjectsSearch
  hasChange: boolean
}

/** The heading of a group: what its rows have in common, how many, and what they come to. */
export function GanttGroupRow({ group, sums, search, hasChange }: Props) {
  const { rows } = group
  const part = partOf(group, search)
  const format = useFormat()
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={3} className={styles.groupName}>
        <GroupName group={group} />{' '}
        <span className={styles.groupCount}>
          {part ? (
            <CountLink count={rows.length} target={projectsTarget({ ...search, ...part })} />
          ) : (
            format.integer(rows.length)
          )}
        </span>
      </th>
      <td className={styles.time} />
      <td />
      {hasChange && <td />}
      <HouseholdsCell left={sums.households} isStrong={false} />
      {group.kind === 'apart' ? <td colSpan={4} /> : <SumCells sums={sums} />}
    </tr>
  )
}

/** Plan, paid and its share of rows together. */
export function SumCells({ sums, isTotal = false }: { sums: GroupSums; isTotal?: boolean }) {
  const { money, paidShare } = sums
  const { t } = useTranslation()
  const format = useFormat()
  const { points } = money
  const isEmpty = money.included === 0
  return (
    <>
      <td className={styles.quiet}>{billions(format, isEmpty ? null : money.yearPlan)}</td>
      <td className={styles.number}>{billions(format, isEmpty ? null : money.actual)}</td>
      <td className={styles.share} data-token={isTotal ? money.token : undefined}>
        {format.decimal(paidShare, 0)}
      </td>
      <td className={styles.gap}>
        {isTotal &&
          points !== null &&
          points !== 0 &&
          t(`projects.page.${points < 0 ? 'short' : 'ahead'}`, {
            points: format.decimal(Math.abs(points), Number.isInteger(points) ? 0 : 1),
          })}
      </td>
    </>
  )
}

function GroupName({ group: { kind, key, rows } }: { group: RowGroup }) {
  const { t } = useTranslation()
  if (kind === 'unit') {
    const unit = rows[0]?.unit
    return (
      <RecordLink kind="unit" id={key}>
        <DataText>{unit?.name ?? key}</DataText>
      </RecordLink>
    )
  }
  if (kind === 'category') {
    const category = projectCategories.find((known) => known === key) ?? 'other'
    return t(`projects.category.${category}`)
  }
  return t(`projects.group.${groupNames.find((known) => known === key) ?? 'all'}`)
}

const groupNames = ['late', 'at-risk', 'on-track', 'done', 'no-milestones', 'apart'] as const

/** What the address must say more to show the group alone; null where it cannot. */
function partOf({ kind, key }: RowGroup, search: ProjectsSearch): Partial<ProjectsSearch> | null {
  if (kind === 'unit') return { unit: key, page: 1 }
  if (kind === 'category') {
    return { category: projectCategories.find((known) => known === key) ?? null, page: 1 }
  }
  if (kind === 'none') return search.set === 'all' ? { set: 'counted', page: 1 } : null
  if (search.status.length > 0) return null
  switch (key) {
    case 'late':
      return { status: ['overdue', 'late'], page: 1 }
    case 'at-risk':
    case 'on-track':
    case 'done':
      return { status: [key], page: 1 }
    case 'apart':
      return search.set === 'all' ? { set: 'apart', page: 1 } : null
    default:
      return search.set === 'all' ? { status: ['no-data'], set: 'counted', page: 1 } : null
  }
}
