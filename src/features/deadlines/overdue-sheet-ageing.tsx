import type { ReactNode } from 'react'
import { SheetFigure } from '../../components/sheet/sheet-figure'
import { useMeetingName } from '../../components/use-meeting-name'
import type { View } from '../../components/use-view'
import { ageingBuckets } from '../../domain/due-facts'
import type { AgeingCounts } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './overdue-sheet.module.css'

interface Props {
  now: AgeingCounts
  /** At the meeting compared with. */
  before: AgeingCounts | null
  /** The finding. */
  title: ReactNode
  view: View
}

/** Overdue work by age, now (solid) and then (hollow). */
export function OverdueSheetAgeing({ now, before, title, view }: Props) {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  const highest = Math.max(1, ...ageingBuckets.flatMap(({ id }) => [now[id], before?.[id] ?? 0]))
  return (
    <SheetFigure
      number={3}
      title={title}
      subtitle={
        before && view.comparedWith
          ? t('brief.overdue.ageingBefore', {
              meeting: meetingName(view.comparedWith, view.index.snapshots),
            })
          : t('brief.overdue.ageing')
      }
    >
      <table className={styles.columns}>
        <caption className="visually-hidden">{t('deadlines.ageing.caption')}</caption>
        <tbody>
          <tr>
            {ageingBuckets.map(({ id }) => (
              <td key={id}>
                <span className={styles.bars}>
                  {before && <Column count={before[id]} highest={highest} isBefore />}
                  <Column count={now[id]} highest={highest} isBefore={false} />
                </span>
              </td>
            ))}
          </tr>
          <tr>
            {ageingBuckets.map(({ id }) => (
              <th key={id} scope="col">
                {t(`deadlines.ageing.${id}`)}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
    </SheetFigure>
  )
}

interface ColumnProps {
  count: number
  highest: number
  isBefore: boolean
}

function Column({ count, highest, isBefore }: ColumnProps) {
  const format = useFormat()
  return (
    <span className={styles.column} data-before={isBefore}>
      <span className={styles.number}>{format.integer(count)}</span>
      <span className={styles.fill} style={{ blockSize: `${(4 * count) / highest}rem` }} />
    </span>
  )
}
