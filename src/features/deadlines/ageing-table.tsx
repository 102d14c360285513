import { CountLink } from '../../components/count-link'
import { FigureTable } from '../../components/figure-table'
import type { FigureColumn } from '../../components/figure-table'
import { ageingBuckets } from '../../domain/due-facts'
import type { AgeingBucket, AgeingCounts } from '../../domain/due-facts'
import { useTranslation } from '../../i18n/use-translation'
import { tasksTarget } from './deadlines-search'

export interface EarlierAgeing {
  counts: AgeingCounts
  snapshotId: string
}

interface Props {
  now: AgeingCounts
  /** The heads of the columns: the reference date and the meeting. */
  nowName: string
  before: (EarlierAgeing & { name: string }) | null
}

/** The figures of the ageing chart. */
export function AgeingTable({ now, nowName, before }: Props) {
  const { t } = useTranslation()
  const count = (
    id: string,
    header: string,
    counts: AgeingCounts,
    snapshotId?: string,
  ): FigureColumn<AgeingBucket> => ({
    id,
    header,
    align: 'end',
    cell: (bucket) => (
      <CountLink
        count={counts[bucket.id]}
        target={tasksTarget({ status: ['overdue'], age: [bucket.id] })}
        snapshotId={snapshotId}
      />
    ),
  })
  return (
    <FigureTable
      caption={t('deadlines.ageing.caption')}
      rows={ageingBuckets}
      rowKey={(bucket) => bucket.id}
      columns={[
        {
          id: 'age',
          header: t('deadlines.ageing.days'),
          cell: ({ id }) => t(`deadlines.ageing.${id}`),
        },
        ...(before ? [count('before', before.name, before.counts, before.snapshotId)] : []),
        count('now', nowName, now),
      ]}
    />
  )
}
