import { FigureTable } from '../../components/figure-table'
import type { Project } from '../../contract/projects'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { inTimeOrder } from '../../lib/periods'
import { billions } from './billions'

interface Props {
  project: Project
  hasWorks: boolean
  hasMoney: boolean
}

/** The figures of both plots, period by period, the latest first. */
export function WorksTable({ project, hasWorks, hasMoney }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const period = {
    id: 'period',
    cell: (point: { period: string }) => format.period(point.period),
  }
  const percent = (value: number | null) =>
    format.decimal(value, value !== null && Number.isInteger(value) ? 0 : 1)
  const series = [
    ...(hasWorks
      ? [{ name: t('projects.one.works.works'), points: project.physicalProgress, text: percent }]
      : []),
    ...(hasMoney
      ? [
          {
            name: t('projects.one.works.paid'),
            points: project.disbursement,
            text: (value: number | null) => billions(format, value),
          },
        ]
      : []),
  ]
  return series.map(({ name, points, text }) => (
    <FigureTable
      key={name}
      caption={name}
      rows={inTimeOrder(points).toReversed()}
      rowKey={(point) => point.period}
      columns={[
        { ...period, header: name },
        {
          id: 'planned',
          header: t('projects.one.works.line.plan'),
          align: 'end',
          cell: ({ planned }) => text(planned),
        },
        {
          id: 'actual',
          header: t('projects.one.works.line.actual'),
          align: 'end',
          cell: ({ actual }) => text(actual),
        },
      ]}
    />
  ))
}
