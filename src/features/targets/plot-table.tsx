import { FigureTable } from '../../components/figure-table'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { inTimeOrder, periodEnd } from '../../lib/periods'
import type { DescribedTarget } from './describe-target'

interface Row {
  key: string
  period: string
  actual: string
  due: string
}

/** The figures of both plots: what was, what is planned, and what the pace leads to. */
export function PlotTable({ target: { judged, periods, forecast } }: { target: DescribedTarget }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { indicator, point } = judged
  const value = (number: number | null) => format.decimal(number, indicator.decimals)
  const last = point?.moment ?? ''
  const rows: Row[] = [
    ...periods.map(({ period, status }) => ({
      key: period,
      period:
        status?.point?.estimated === true
          ? t('targets.page.estimated', { period: format.period(period) })
          : format.period(period),
      actual: value(status?.actual ?? null),
      due: value(status?.due ?? null),
    })),
    ...inTimeOrder(indicator.plan)
      .filter(({ period }) => periodEnd(period) > last)
      .map((plan) => ({
        key: `plan ${plan.period}`,
        period: format.period(plan.period),
        actual: '–',
        due: value(plan.value),
      })),
    ...(typeof forecast === 'string'
      ? []
      : [
          {
            key: 'forecast',
            period: t('targets.one.plot.forecastRow', {
              period: format.period(forecast.end.slice(0, 7)),
            }),
            actual: `${value(forecast.value)} (${t('targets.one.plot.interval', {
              low: value(forecast.low),
              high: value(forecast.high),
            })})`,
            due: indicator.goal ? value(indicator.goal.value) : '–',
          },
        ]),
  ]
  return (
    <FigureTable
      caption={t('targets.one.plot.caption')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { id: 'period', header: t('targets.one.plot.period'), cell: ({ period }) => period },
        {
          id: 'actual',
          header: t('targets.one.plot.legendActual'),
          align: 'end',
          cell: ({ actual }) => actual,
        },
        {
          id: 'due',
          header: t('targets.one.plot.legendPath'),
          align: 'end',
          cell: ({ due }) => due,
        },
      ]}
    />
  )
}
