import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import styles from './target-bar-rows.module.css'
import type { TargetRow } from './target-rows'
import { nameOf, unitOf, useTargetWords } from './use-target-words'

interface Props {
  row: TargetRow
  isNarrow: boolean
  isCompared: boolean
}

/** One target; its bar is drawn by the chart over the second cell. */
export function TargetBarRow({ row, isNarrow, isCompared }: Props) {
  const format = useFormat()
  const words = useTargetWords()
  const { judged, difference } = row
  const { indicator, token, percent, actual, due } = judged
  const figure = (value: number | null) => (value === null ? '' : words.valueOf(indicator, value))
  return (
    <tr data-token={token} data-below={isBelowPath(token)}>
      <th scope="row" className={styles.name}>
        <StatusShape token={token} label={words.statusOf(judged)} />
        <RecordLink kind="indicator" id={indicator.id} title={indicator.name}>
          <DataText>{nameOf(indicator)}</DataText>
        </RecordLink>
      </th>
      <td className={styles.bar}>
        {percent === null && <span className={styles.word}>{words.statusOf(judged)}</span>}
      </td>
      <td className={styles.percent}>{percent !== null && words.percentOf(judged)}</td>
      {isCompared && <td>{percent !== null && format.signed(difference?.change ?? null, 1)}</td>}
      {!isNarrow && (
        <>
          <td className={styles.actual}>{figure(actual)}</td>
          <td>{figure(due)}</td>
          <td>{words.goalOf(indicator)}</td>
          <td className={styles.unit} title={indicator.unit}>
            <DataText>{unitOf(indicator)}</DataText>
          </td>
        </>
      )}
    </tr>
  )
}
