import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { SheetFigure } from '../../components/sheet/sheet-figure'
import type { UnitLoad } from '../../domain/people'
import { useTranslation } from '../../i18n/use-translation'
import { sum } from '../../lib/numbers'
import { tasksTarget } from './deadlines-search'
import styles from './overdue-sheet.module.css'

interface Props {
  /** The units that hold overdue work, most first. */
  holders: readonly UnitLoad[]
  overdue: number
}

/** What there is room for; the rest stand in one row. */
const room = 6

/** Overdue work by lead unit. */
export function OverdueSheetUnits({ holders, overdue }: Props) {
  const { t } = useTranslation()
  const shown = holders.length > room ? holders.slice(0, room - 1) : holders
  const rest = holders.slice(shown.length)
  const restCount = sum(rest.map(({ load }) => load.buckets.overdue))
  const [first] = holders
  const highest = Math.max(restCount, first?.load.buckets.overdue ?? 1)
  return (
    <SheetFigure
      number={4}
      title={
        first && (
          <Trans
            i18nKey="brief.overdue.holders"
            components={{
              first: <UnitName holder={first} />,
              count: (
                <CountLink
                  count={first.load.buckets.overdue}
                  target={tasksTarget({ status: ['overdue'], unit: first.id })}
                />
              ),
              overdue: <CountLink count={overdue} target={tasksTarget({ status: ['overdue'] })} />,
            }}
          />
        )
      }
      subtitle={t('brief.overdue.holdersSubtitle')}
    >
      <table className={styles.units}>
        <caption className="visually-hidden">{t('brief.overdue.holdersSubtitle')}</caption>
        <tbody>
          {shown.map((holder) => (
            <tr key={holder.id ?? ''}>
              <th scope="row">
                <UnitName holder={holder} />
              </th>
              <Bar count={holder.load.buckets.overdue} highest={highest} unit={holder.id} />
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <th scope="row">{t('brief.overdue.otherUnits', { count: rest.length })}</th>
              <Bar count={restCount} highest={highest} unit={null} />
            </tr>
          )}
        </tbody>
      </table>
    </SheetFigure>
  )
}

function UnitName({ holder: { id, unit } }: { holder: UnitLoad }) {
  const { t } = useTranslation()
  if (id === null) return t('brief.overdue.noUnit')
  return (
    <RecordLink kind="unit" id={id} title={unit?.name}>
      <DataText>{unit?.shortName ?? unit?.name ?? id}</DataText>
    </RecordLink>
  )
}

interface BarProps {
  count: number
  highest: number
  unit: string | null
}

function Bar({ count, highest, unit }: BarProps) {
  return (
    <td>
      <span className={styles.bar}>
        <span className={styles.fill} style={{ inlineSize: `${(88 * count) / highest}%` }} />
        <CountLink count={count} target={tasksTarget({ status: ['overdue'], unit })} />
      </span>
    </td>
  )
}
