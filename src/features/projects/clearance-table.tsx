import { useTranslation } from 'react-i18next'
import { FigureTable } from '../../components/figure-table'
import type { ClearanceReport } from '../../domain/clearance-course'
import { useFormat } from '../../i18n/use-format'

const groups = ['remaining', 'unpaid', 'paidNotHandedOver', 'proposedOut', 'handedOver'] as const

/** All reports, the latest first. */
export function ClearanceTable({ reports }: { reports: readonly ClearanceReport[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <FigureTable
      caption={t('projects.one.clearance.name')}
      rows={reports.toReversed()}
      rowKey={({ date }) => date}
      columns={[
        {
          id: 'date',
          header: t('projects.one.clearance.date'),
          cell: ({ date }) => format.date(date),
        },
        ...groups.map((group) => ({
          id: group,
          header: t(
            group === 'remaining'
              ? 'projects.one.clearance.remaining'
              : `projects.one.clearance.group.${group}`,
          ),
          align: 'end' as const,
          cell: (report: ClearanceReport) => format.integer(report[group]),
        })),
        {
          id: 'land',
          header: t('projects.one.clearance.land'),
          align: 'end',
          cell: ({ landHandedOver }) => format.decimal(landHandedOver, 2),
        },
      ]}
    />
  )
}
