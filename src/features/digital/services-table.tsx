import { FigureTable } from '../../components/figure-table'
import type { ServiceFigure } from '../../domain/service-centre'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'

/** The months behind the lines, one row a month. */
export function ServicesTable({ figures }: { figures: readonly ServiceFigure[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const months = [
    ...new Set(figures.flatMap((figure) => figure.months.map(({ period }) => period))),
  ].sort()
  return (
    <FigureTable
      caption={t('digital.panel.name')}
      rows={months}
      rowKey={(month) => month}
      columns={[
        { id: 'month', header: t('digital.panel.month'), cell: (month) => format.period(month) },
        ...figures.map((figure) => ({
          id: figure.part,
          header: t(`digital.part.${figure.part}`),
          align: 'end' as const,
          cell: (month: string) =>
            format.decimal(
              figure.months.find(({ period }) => period === month)?.value ?? null,
              figure.judged.indicator.decimals,
            ),
        })),
      ]}
    />
  )
}
