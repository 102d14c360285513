import { saveFile } from '../../components/data-table/table-files'
import { useTranslation } from '../../i18n/use-translation'
import { toCsv } from '../../lib/csv'
import type { DescribedTarget } from './describe-target'

/** The figures of all periods as a file: exact and without formatting. */
export function TargetCsv({ target: { judged, periods } }: { target: DescribedTarget }) {
  const { t } = useTranslation()
  const { code, measure } = judged.indicator

  function save(): void {
    const head = [
      t('targets.one.periods.period'),
      t(`targets.one.periods.actual.${measure}`),
      t('targets.one.periods.due'),
      t('targets.one.periods.gap'),
      t('targets.one.periods.share'),
      t('targets.one.periods.status'),
      t('targets.one.periods.kind'),
    ]
    const rows = periods.map(({ period, status, gap }) => [
      period,
      status?.actual ?? null,
      status?.due ?? null,
      gap,
      status?.percent ?? null,
      status ? t(`targets.status.${status.token}`) : null,
      t(
        status === null
          ? 'targets.one.periods.missing'
          : status.point?.estimated === true
            ? 'targets.one.periods.estimate'
            : 'targets.one.periods.closed',
      ),
    ])
    saveFile(`${code}.csv`, toCsv([head, ...rows]), 'text/csv;charset=utf-8')
  }

  return (
    <button type="button" className="button" disabled={periods.length === 0} onClick={save}>
      {t('table.csv')}
    </button>
  )
}
