import type { ClearanceReport } from '../../domain/clearance-course'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import table from './record-table.module.css'

const groups = ['unpaid', 'paidNotHandedOver', 'proposedOut', 'handedOver'] as const

/** All reports, the latest first. */
export function ClearanceTable({ reports }: { reports: readonly ClearanceReport[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const columns = [
    {
      label: t('projects.one.clearance.remaining'),
      text: ({ remaining }: ClearanceReport) => format.integer(remaining),
    },
    ...groups.map((group) => ({
      label: t(`projects.one.clearance.group.${group}`),
      text: (report: ClearanceReport) => format.integer(report[group]),
    })),
    {
      label: t('projects.one.clearance.land'),
      text: ({ landHandedOver }: ClearanceReport) => format.decimal(landHandedOver, 2),
    },
  ]
  return (
    <table className={table.table}>
      <caption className="visually-hidden">{t('projects.one.clearance.name')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('projects.one.clearance.date')}</th>
          {columns.map(({ label }) => (
            <th key={label} scope="col" data-align="end">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.toReversed().map((report) => (
          <tr key={report.date}>
            <th scope="row">{format.date(report.date)}</th>
            {columns.map(({ label, text }) => (
              <td key={label} data-align="end" data-label={label}>
                {text(report)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
