import { useMemo } from 'react'
import type { TableColumn } from '../../components/data-table/table-column'
import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import { RecordLink } from '../../components/record-link'
import { StatusWord } from '../../components/status-word'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { LeadCell, OtherPlansCell, OwnerCell, SourceCell } from './target-cells'
import { TargetExplanation } from './target-explanation'
import type { TargetTableRow } from './target-rows'
import styles from './target-cells.module.css'
import type { TargetColumn } from './targets-search'
import { useChangeHeader } from './use-change-header'
import { useTargetWords } from './use-target-words'
import type { TargetsData } from './use-targets'

type Column = TableColumn<TargetTableRow, TargetColumn>

/** The columns of the table of indicators, in the language of the page. */
export function useTargetColumns({ view, ward }: TargetsData): readonly Column[] {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const changeHeader = useChangeHeader(view)
  const { asOf } = ward
  const isCompared = view.comparedWith !== null
  return useMemo<readonly Column[]>(
    () => [
      {
        id: 'name',
        header: t('targets.columns.name'),
        width: 13.75,
        grow: true,
        value: ({ judged }) => judged.indicator.name,
        cell: ({ judged: { indicator, token } }) => (
          <>
            <span className={styles.name} data-below={isBelowPath(token)}>
              <RecordLink kind="indicator" id={indicator.id} keepList>
                <DataText>{indicator.name}</DataText>
              </RecordLink>
            </span>
            <span className={styles.under}>{t(`targets.category.${indicator.category}`)}</span>
          </>
        ),
      },
      {
        id: 'status',
        header: t('targets.columns.status'),
        width: 7.5,
        // In three groups, each by gap.
        value: ({ place }) => place,
        exportValue: ({ judged }) => words.statusOf(judged),
        cell: ({ judged, difference }) => {
          const word = words.statusOf(judged)
          const before = difference?.tokenThen ?? null
          return (
            <>
              <Explanation
                title={t('targets.why.title', { word })}
                button={<StatusWord token={judged.token}>{word}</StatusWord>}
              >
                <TargetExplanation judged={judged} asOf={asOf} />
              </Explanation>
              {before !== null && before !== judged.token && (
                <span className={styles.under}>
                  {t('targets.page.was', { status: t(`targets.status.${before}`) })}
                </span>
              )}
            </>
          )
        },
      },
      {
        id: 'percent',
        header: t('targets.head.shareOfDue'),
        width: 3.75,
        align: 'end',
        value: ({ judged }) => judged.percent,
        cell: ({ judged }) => (
          <span className={styles.percent} data-token={judged.token}>
            {words.percentOf(judged)}
          </span>
        ),
      },
      ...(isCompared
        ? [
            {
              id: 'change',
              header: changeHeader,
              width: 4,
              align: 'end',
              value: ({ difference }) => difference?.change ?? null,
              cell: ({ difference }) => format.signed(difference?.change ?? null, 1),
            } satisfies Column,
          ]
        : []),
      {
        id: 'actual',
        header: t('targets.columns.actual'),
        width: 5,
        align: 'end',
        value: ({ judged }) => judged.actual,
        cell: ({ judged: { indicator, actual, point } }) => (
          <>
            {words.valueOf(indicator, actual)}
            {point && (
              <span className={styles.under}>
                {point.estimated
                  ? t('targets.page.estimated', { period: format.period(point.period) })
                  : format.period(point.period)}
              </span>
            )}
          </>
        ),
      },
      {
        id: 'due',
        header: t('targets.columns.due'),
        width: 3.75,
        align: 'end',
        value: ({ judged }) => judged.due,
        cell: ({ judged }) => words.valueOf(judged.indicator, judged.due),
      },
      {
        id: 'goal',
        header: t('targets.columns.goal'),
        width: 4,
        align: 'end',
        value: ({ judged }) => judged.indicator.goal?.value ?? null,
        cell: ({ judged: { indicator } }) => (
          <>
            {words.goalOf(indicator)}
            {indicator.goal && (
              <span className={styles.under}>{format.period(indicator.goal.period)}</span>
            )}
          </>
        ),
      },
      {
        id: 'unit',
        header: t('targets.columns.unit'),
        width: 4.25,
        value: ({ judged }) => judged.indicator.unit,
        cell: ({ judged }) => (
          <span className={styles.muted}>
            <DataText>{judged.indicator.unit}</DataText>
          </span>
        ),
      },
      {
        id: 'other',
        header: t('targets.head.other'),
        width: 6.25,
        value: ({ judged }) => judged.otherPlans[0]?.percent ?? null,
        cell: ({ judged }) => <OtherPlansCell judged={judged} />,
      },
      {
        id: 'lead',
        header: t('targets.head.lead'),
        width: 7.5,
        value: ({ unitName }) => unitName,
        cell: (row) => <LeadCell row={row} />,
      },
      {
        id: 'owner',
        header: t('targets.head.owner'),
        width: 9,
        value: ({ owner }) => owner?.position ?? null,
        cell: ({ owner }) => <OwnerCell owner={owner} />,
      },
      {
        id: 'source',
        header: t('targets.head.source'),
        width: 9.5,
        grow: true,
        value: ({ source }) => source?.updatedAt ?? null,
        exportValue: ({ source }) => source?.source.name ?? null,
        cell: ({ source }) => <SourceCell source={source} />,
      },
    ],
    [t, format, words, changeHeader, isCompared, asOf],
  )
}
