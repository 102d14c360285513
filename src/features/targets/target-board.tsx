import { use } from 'react'
import { drawnRows } from '../../components/data-table/drawn-rows'
import { usePrinting } from '../../components/data-table/use-printing'
import { ExplanationProvider } from '../../components/explanation'
import { useTranslation } from '../../i18n/use-translation'
import { onBulletScale } from './lay-out-bullet'
import { BoardContext } from './board-context'
import styles from './target-board.module.css'
import { TargetBoardRow } from './target-board-row'
import { TargetHatches } from './target-hatches'
import type { TargetTableRow } from './target-rows'

interface Props {
  rows: readonly TargetTableRow[]
  caption: string
  /** The three groups stand apart as long as the rows are in their order. */
  isGrouped: boolean
}

/** More rows than can be told apart are in the table of figures. */
const mostRows = 200

/** Targets as rows of a table, each with its bar on the scale of its goal and its last year. */
export function TargetBoard({ rows, caption, isGrouped }: Props) {
  const { t } = useTranslation()
  const isPrinting = usePrinting()
  const { changeHeader, goalYear, against } = use(BoardContext)
  const drawn = drawnRows(rows, isPrinting) ?? rows.slice(0, mostRows)
  const placeOf = new Map(drawn.map(({ id }, place) => [id, place] as const))
  const groups = isGrouped ? partGroups(drawn) : [drawn]
  return (
    <ExplanationProvider>
      <TargetHatches />
      <table className={styles.board} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          <col className={styles.nameColumn} />
          <col className={styles.leadColumn} />
          <col className={styles.numberColumn} />
          <col className={styles.numberColumn} />
          <col />
          <col className={styles.goalColumn} />
          <col className={styles.percentColumn} />
          <col className={styles.sparkColumn} />
          {changeHeader !== null && <col className={styles.numberColumn} />}
          <col className={styles.statusColumn} />
        </colgroup>
        <thead className={styles.head}>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.name}>
              {t('targets.columns.name')}
            </th>
            <th scope="col">{t('targets.head.lead')}</th>
            <th scope="col" data-align="end">
              {t('targets.columns.actual')}
            </th>
            <th scope="col" data-align="end">
              {against === null ? t('targets.columns.due') : t('targets.head.yearPlan')}
            </th>
            <th scope="col" className={styles.bullet}>
              <span className="visually-hidden">{t('targets.head.bullet')}</span>
              <span className={styles.scale} aria-hidden="true">
                <span>0</span>
                <span style={{ insetInlineStart: `${String(onBulletScale(50))}%` }}>
                  {t('targets.head.percent', { value: 50 })}
                </span>
                <span style={{ insetInlineStart: `${String(onBulletScale(100))}%` }}>
                  {t('targets.head.goalPercent')}
                </span>
              </span>
            </th>
            <th scope="col" data-align="end">
              {goalYear ?? t('targets.columns.goal')}
            </th>
            <th scope="col" data-align="end">
              {t(against === null ? 'targets.head.shareOfDue' : 'targets.head.shareOfYear')}
            </th>
            <th scope="col" className={styles.spark}>
              {t('targets.head.spark')}
            </th>
            {changeHeader !== null && (
              <th scope="col" data-align="end">
                {changeHeader}
              </th>
            )}
            <th scope="col" className={styles.status}>
              {t('targets.head.status')}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group[0]?.group} className={styles.group}>
            {group.map((row) => (
              <TargetBoardRow key={row.id} row={row} place={placeOf.get(row.id) ?? 0} />
            ))}
          </tbody>
        ))}
      </table>
      {drawn.length < rows.length && (
        <p className={styles.more}>
          {t('targets.page.drawn', { shown: drawn.length, total: rows.length })}
        </p>
      )}
    </ExplanationProvider>
  )
}

const partGroups = (rows: readonly TargetTableRow[]) =>
  [0, 1, 2]
    .map((group) => rows.filter((row) => row.group === group))
    .filter((group) => group.length > 0)
