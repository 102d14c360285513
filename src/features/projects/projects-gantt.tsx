import { useMemo } from 'react'
import { Chart } from '../../charts/chart'
import { useDensity } from '../../components/use-density'
import type { WardRules } from '../../contract/rules'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { addDays } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import { buildGanttOption } from './build-gantt-option'
import { GanttGroupRow, SumCells } from './gantt-group-rows'
import { GanttHeadLabels } from './gantt-head-labels'
import { pageSizes } from './gantt-layout'
import { HouseholdsCell } from './gantt-money-cells'
import { GanttProjectRow } from './gantt-project-row'
import type { RowGroup } from './group-rows'
import { sumRows } from './group-sums'
import styles from './projects-gantt.module.css'
import type { ProjectsSearch } from './projects-search'
import { usePageGantt } from './use-page-gantt'

interface Props {
  /** All groups, for the sums, and what of them the page shows. */
  groups: readonly RowGroup[]
  drawn: readonly RowGroup[]
  search: ProjectsSearch
  rules: WardRules
  today: LocalDate
  asOf: LocalDate
  /** "± kỳ 10"; null without a meeting to compare with. */
  changeHeader: string | null
}

/** Projects over time: a real table whose middle column is one chart, drawn to the rows' measures. */
export function ProjectsGantt(props: Props) {
  const { groups, drawn, search, rules, today, asOf, changeHeader } = props
  const { t } = useTranslation()
  const format = useFormat()
  const density = useDensity()
  const { sizes, width } = pageSizes[density]
  const input = usePageGantt(drawn, today, sizes, search.scale)
  const { axis } = input
  const sums = useMemo(
    () => new Map(groups.map(({ key, rows }) => [key, sumRows(rows, rules, asOf)] as const)),
    [groups, rules, asOf],
  )
  const counted = useMemo(
    () => groups.filter(({ kind }) => kind !== 'apart').flatMap(({ rows }) => rows),
    [groups],
  )
  const total = useMemo(() => sumRows(counted, rules, asOf), [counted, rules, asOf])
  const apart = groups.find(({ kind }) => kind === 'apart')?.rows.length ?? 0
  const hasChange = changeHeader !== null
  const heads = [
    ...(changeHeader === null ? [] : [changeHeader]),
    t('projects.gantt.households'),
    t('projects.gantt.capital'),
    t('projects.gantt.paid'),
    t('projects.gantt.share'),
  ]
  return (
    <div className={styles.box} data-density={density} data-change={hasChange}>
      <div className={styles.chart} style={{ height: `${input.height / 16}rem` }}>
        <Chart build={buildGanttOption} input={input} />
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {t('projects.page.name')}.{' '}
          {t('projects.gantt.description', {
            from: format.date(axis.from),
            to: format.date(addDays(axis.from, axis.days)),
          })}
        </caption>
        <colgroup>
          <col className={styles.colName} />
          <col className={styles.colUnit} />
          <col className={styles.colWorks} />
          <col />
          <col className={styles.colEnd} />
          {hasChange && <col className={styles.colChange} />}
          <col className={styles.colHouseholds} />
          <col className={styles.colMoney} />
          <col className={styles.colMoney} />
          <col className={styles.colShare} />
          <col className={styles.colBar} />
        </colgroup>
        <thead className={styles.head}>
          <tr>
            <th scope="col">{t('projects.gantt.name')}</th>
            <th scope="col">{t('projects.gantt.unit')}</th>
            <th scope="col" className={styles.number}>
              {t('projects.gantt.works')}
            </th>
            <th scope="col" className={styles.timeHead}>
              <span className="visually-hidden">{t('projects.gantt.time')}</span>
              <GanttHeadLabels axis={axis} today={today} width={width} hasQuarters />
            </th>
            <th scope="col" className={styles.number}>
              {t('projects.gantt.end')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
            <th scope="col" className={styles.bar}>
              {t('projects.gantt.bar')}
            </th>
          </tr>
        </thead>
        {drawn.map((group) => {
          const own = sums.get(group.key)
          return (
            <tbody key={group.key}>
              {own && (
                <GanttGroupRow group={group} sums={own} search={search} hasChange={hasChange} />
              )}
              {group.drawn.map((row) => (
                <GanttProjectRow key={row.judged.id} row={row} axis={axis} hasChange={hasChange} />
              ))}
            </tbody>
          )
        })}
        {counted.length > 0 && (
          <tbody>
            <tr className={styles.total}>
              <th scope="row" colSpan={3}>
                {t('projects.gantt.total', { count: counted.length })}
              </th>
              <td colSpan={hasChange ? 3 : 2} className={styles.apart}>
                {[
                  ...(apart > 0 ? [t('projects.gantt.apartNote', { count: apart })] : []),
                  ...(total.money.leftOut > 0
                    ? [t('projects.gantt.leftOut', { count: total.money.leftOut })]
                    : []),
                ].join('; ')}
              </td>
              <HouseholdsCell left={total.households} isStrong />
              <SumCells sums={total} isTotal />
            </tr>
          </tbody>
        )}
      </table>
    </div>
  )
}
