import { memo, use } from 'react'
import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { BoardContext } from './board-context'
import { Bullet } from './bullet'
import { layOutBullet } from './lay-out-bullet'
import { SparkCell } from './spark-cell'
import styles from './target-board.module.css'
import { LeadCell } from './target-cells'
import { TargetExplanation } from './target-explanation'
import type { TargetTableRow } from './target-rows'
import { nameOf, unitOf, useTargetWords } from './use-target-words'

interface Props {
  row: TargetTableRow
  /** Among the rows shown, from 0. */
  place: number
}

/** One target: memoised, so that a key in the search box draws only what it changes. */
export const TargetBoardRow = memo(function TargetBoardRow({ row, place }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const { changeHeader, goalYear, against, asOf } = use(BoardContext)
  const { judged, difference, moved } = row
  const { indicator, token, actual, due, point } = judged
  const other = judged.otherPlans.find(({ by }) => by === against) ?? null
  const dueShown = other ? other.value : due
  const share = other ? format.decimal(other.percent, 1) : words.percentOf(judged)
  const bullet = layOutBullet(judged, other?.value ?? null)
  const word = words.statusOf(judged)
  const before = difference?.tokenThen ?? null
  return (
    <tr
      className={styles.row}
      data-row={row.id}
      data-token={token}
      data-below={isBelowPath(token)}
      aria-rowindex={place + 2}
    >
      <th scope="row" className={styles.name}>
        <span className={styles.named}>
          <StatusShape token={token} />
          <RecordLink kind="indicator" id={indicator.id} keepList title={indicator.name}>
            <DataText>{nameOf(indicator)}</DataText>
          </RecordLink>
        </span>
      </th>
      <td className={styles.lead}>
        <LeadCell row={row} />
      </td>
      <td className={styles.actual} data-align="end" data-header={t('targets.columns.actual')}>
        {words.valueOf(indicator, actual)}
        {point?.estimated === true && (
          <sup className={styles.estimated} title={t('targets.page.estimateWord')}>
            {t('targets.head.estimate')}
          </sup>
        )}
      </td>
      <td className={styles.due} data-align="end" data-header={t('targets.columns.due')}>
        {words.valueOf(indicator, dueShown)}
      </td>
      <td className={styles.bullet}>
        <Bullet bullet={bullet} token={token} label={bullet ? bulletLabel() : word} />
        {!bullet && <span className={styles.word}>{word}</span>}
      </td>
      <td className={styles.goal} data-align="end" data-header={t('targets.columns.goal')}>
        {indicator.goal && (
          <>
            {words.goalOf(indicator)} <DataText>{unitOf(indicator)}</DataText>
            {indicator.goal.period.slice(0, 4) !== goalYear && (
              <span className={styles.year}>{format.period(indicator.goal.period)}</span>
            )}
          </>
        )}
      </td>
      <td className={styles.percent} data-align="end">
        {share}
      </td>
      <td className={styles.spark}>
        <SparkCell judged={judged} />
      </td>
      {changeHeader !== null && (
        <td className={styles.change} data-align="end" data-header={changeHeader}>
          {format.signed(difference?.change ?? null, 1)}
        </td>
      )}
      <td className={styles.status}>
        <Explanation
          title={t('targets.why.title', { word })}
          button={<span className={styles.statusWord}>{t(`targets.status.${token}`)}</span>}
        >
          <TargetExplanation judged={judged} asOf={asOf} />
        </Explanation>
        {moved !== null && before !== null && (
          <span className={styles.was}>
            {t('targets.page.from')} <StatusShape token={before} />{' '}
            {t(`targets.page.short.${before}`)}
          </span>
        )}
      </td>
    </tr>
  )

  function bulletLabel(): string {
    return t('targets.page.bulletLabel', {
      actual: words.valueOf(indicator, actual),
      due: words.valueOf(indicator, dueShown),
      goal: words.goalOf(indicator),
      unit: indicator.unit,
    })
  }
})
