import { useMemo } from 'react'
import { Chart } from '../../charts/chart'
import { useTranslation } from '../../i18n/use-translation'
import { buildTargetBarsOption, scaleEnd } from './build-target-bars-option'
import type { TargetBarLayout } from './target-bar-layout'
import { TargetBarRow } from './target-bar-row'
import styles from './target-bar-rows.module.css'
import { useTargetTip } from './use-target-tip'

interface Props {
  layout: TargetBarLayout
  atRisk: number
  /** null: nothing is compared, and there is no such column. */
  changeHeader: string | null
  isNarrow: boolean
}

const scale = [0, 50, 100]

/** Names and figures as a table; one chart draws the bars of all rows into its second column. */
export function TargetBarRows({ layout, atRisk, changeHeader, isNarrow }: Props) {
  const { t } = useTranslation()
  const tipOf = useTargetTip()
  const { groups, height } = layout
  const input = useMemo(
    () => ({
      bars: groups.flat().map(({ row: { judged }, centre }) => ({
        id: judged.id,
        centre,
        percent: judged.percent,
        token: judged.token,
        tip: tipOf(judged),
      })),
      height,
      atRisk,
      isThrough: !isNarrow,
    }),
    [groups, height, atRisk, isNarrow, tipOf],
  )
  const goals = new Set(groups.flat().map(({ row }) => row.judged.indicator.goal?.period))
  goals.delete(undefined)
  const [goal] = goals
  return (
    <table
      className={styles.table}
      data-names={isNarrow ? 'above' : 'beside'}
      data-compared={changeHeader !== null}
    >
      <caption className="visually-hidden">{t('targets.panel.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={isNarrow ? 'visually-hidden' : styles.name}>
            {t('targets.columns.name')}
          </th>
          <th scope="col" className={styles.bar}>
            <span className="visually-hidden">{t('targets.columns.bar')}</span>
            <span className={styles.scale} aria-hidden="true">
              {scale.map((value) => (
                <span
                  key={value}
                  data-full={value === 100}
                  style={{ insetInlineStart: `${(100 * value) / scaleEnd}%` }}
                >
                  {value}
                </span>
              ))}
            </span>
            <span className={styles.plot} style={{ height: `${height / 16}rem` }}>
              <Chart build={buildTargetBarsOption} input={input} className={styles.chart ?? ''} />
            </span>
          </th>
          <th scope="col">{t('targets.columns.percent')}</th>
          {changeHeader !== null && <th scope="col">{changeHeader}</th>}
          {!isNarrow && (
            <>
              <th scope="col">{t('targets.columns.actual')}</th>
              <th scope="col">{t('targets.columns.due')}</th>
              <th scope="col">
                {goals.size === 1 && goal !== undefined
                  ? goal.slice(0, 4)
                  : t('targets.columns.goal')}
              </th>
              <th scope="col" className={styles.unit}>
                <span className="visually-hidden">{t('targets.columns.unit')}</span>
              </th>
            </>
          )}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group[0]?.row.id}>
          {group.map(({ row }) => (
            <TargetBarRow
              key={row.id}
              row={row}
              isNarrow={isNarrow}
              isCompared={changeHeader !== null}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}
