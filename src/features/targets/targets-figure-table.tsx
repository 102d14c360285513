import { DataText } from '../../components/data-text'
import { FigureTable } from '../../components/figure-table'
import type { FigureColumn } from '../../components/figure-table'
import { RecordLink } from '../../components/record-link'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './target-cells.module.css'
import type { TargetRow } from './target-rows'
import { nameOf, unitOf, useTargetWords } from './use-target-words'

interface Props {
  rows: readonly TargetRow[]
  /** null: nothing is compared. */
  changeHeader: string | null
  isNarrow: boolean
}

/** The figures behind the bars. */
export function TargetsFigureTable({ rows, changeHeader, isNarrow }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const figures: FigureColumn<TargetRow>[] = [
    {
      id: 'actual',
      header: t('targets.columns.actual'),
      align: 'end',
      cell: ({ judged }) => words.valueOf(judged.indicator, judged.actual),
    },
    {
      id: 'due',
      header: t('targets.columns.due'),
      align: 'end',
      cell: ({ judged }) => words.valueOf(judged.indicator, judged.due),
    },
    {
      id: 'goal',
      header: t('targets.columns.goal'),
      align: 'end',
      cell: ({ judged: { indicator } }) => words.goalOf(indicator),
    },
    {
      id: 'unit',
      header: t('targets.columns.unit'),
      cell: ({ judged }) => <DataText>{unitOf(judged.indicator)}</DataText>,
    },
  ]
  const change = (header: string): FigureColumn<TargetRow> => ({
    id: 'change',
    header,
    align: 'end',
    cell: ({ difference }) => format.signed(difference?.change ?? null, 1),
  })
  return (
    <FigureTable
      caption={t('targets.panel.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('targets.columns.name'),
          cell: ({ judged: { indicator, token } }) => (
            <span className={styles.name} data-below={isBelowPath(token)}>
              <RecordLink kind="indicator" id={indicator.id}>
                <DataText>{nameOf(indicator)}</DataText>
              </RecordLink>
            </span>
          ),
        },
        {
          id: 'status',
          header: t('targets.columns.status'),
          cell: ({ judged }) => words.statusOf(judged),
        },
        {
          id: 'percent',
          header: t('targets.columns.percent'),
          align: 'end',
          cell: ({ judged }) => (
            <span className={styles.percent} data-token={judged.token}>
              {words.percentOf(judged)}
            </span>
          ),
        },
        ...(changeHeader === null ? [] : [change(changeHeader)]),
        ...(isNarrow ? [] : figures),
      ]}
    />
  )
}
