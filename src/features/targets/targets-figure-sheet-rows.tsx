import { useMemo } from 'react'
import { StaticChart } from '../../charts/static-chart'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { buildTargetBarsOption, scaleEnd } from './build-target-bars-option'
import type { TargetBarLayout } from './target-bar-layout'
import type { TargetRow } from './target-rows'
import styles from './targets-figure-sheet.module.css'
import { nameOf, unitOf, useTargetWords } from './use-target-words'

interface Props {
  layout: TargetBarLayout
  atRisk: number
  changeHeader: string
  lateSources: ReadonlySet<string>
}

const scale = [0, 50, 100]
/** Of the bars, in px of a page with 16 px text; the style sheet says the same. */
const plotWidth = 160
const noTip = { heading: '', lines: [] }

/** Names and figures as a table; one static chart draws the bars of all rows. */
export function TargetsFigureSheetRows({ layout, atRisk, changeHeader, lateSources }: Props) {
  const { t } = useTranslation()
  const { groups, height } = layout
  const input = useMemo(
    () => ({
      bars: groups.flat().map(({ row: { judged }, centre }) => ({
        id: judged.id,
        centre,
        percent: judged.percent,
        token: judged.token,
        tip: noTip,
      })),
      height,
      atRisk,
      isThrough: true,
    }),
    [groups, height, atRisk],
  )
  const goals = new Set(groups.flat().map(({ row }) => row.judged.indicator.goal?.period))
  goals.delete(undefined)
  const [goal] = goals
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('targets.panel.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('targets.columns.name')}</th>
          <th scope="col" className={styles.bar}>
            <span className="visually-hidden">{t('targets.columns.bar')}</span>
            <span aria-hidden="true">
              {scale.map((value) => (
                <span
                  key={value}
                  className={styles.tick}
                  data-full={value === 100}
                  style={{ insetInlineStart: `${(100 * value) / scaleEnd}%` }}
                >
                  {value}
                </span>
              ))}
            </span>
            <StaticChart
              build={buildTargetBarsOption}
              input={input}
              width={plotWidth}
              height={height}
              className={styles.plot}
            />
          </th>
          <th scope="col">{t('targets.columns.percent')}</th>
          <th scope="col">{changeHeader}</th>
          <th scope="col">{t('targets.columns.actual')}</th>
          <th scope="col">{t('targets.columns.due')}</th>
          <th scope="col">
            {goals.size === 1 && goal !== undefined ? goal.slice(0, 4) : t('targets.columns.goal')}
          </th>
          <th scope="col" className={styles.unit}>
            <span className="visually-hidden">{t('targets.columns.unit')}</span>
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group[0]?.row.id}>
          {group.map(({ row }) => (
            <Row
              key={row.id}
              row={row}
              isSourceLate={lateSources.has(row.judged.indicator.sourceId)}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row, isSourceLate }: { row: TargetRow; isSourceLate: boolean }) {
  const format = useFormat()
  const words = useTargetWords()
  const { judged, difference } = row
  const { indicator, token, percent, actual, due } = judged
  const figure = (value: number | null) => (value === null ? '' : words.valueOf(indicator, value))
  return (
    <tr data-token={token} data-below={isBelowPath(token)}>
      <th scope="row" className={styles.name}>
        <StatusShape token={token} label={words.statusOf(judged)} />
        <RecordLink kind="indicator" id={row.id} title={indicator.name}>
          <DataText>{nameOf(indicator)}</DataText>
          {isSourceLate && '*'}
        </RecordLink>
      </th>
      <td className={styles.bar}>
        {percent === null && <span className={styles.word}>{words.statusOf(judged)}</span>}
      </td>
      <td className={styles.percent}>{percent !== null && words.percentOf(judged)}</td>
      <td>{percent !== null && format.signed(difference?.change ?? null, 1)}</td>
      <td className={styles.actual}>{figure(actual)}</td>
      <td>{figure(due)}</td>
      <td>{words.goalOf(indicator)}</td>
      <td className={styles.unit}>
        <DataText>{unitOf(indicator)}</DataText>
      </td>
    </tr>
  )
}
