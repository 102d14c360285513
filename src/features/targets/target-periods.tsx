import { Panel } from '../../components/panel'
import { useMeetingName } from '../../components/use-meeting-name'
import { useSearchState } from '../../components/use-search-state'
import { findWideningGap } from '../../domain/indicator-periods'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { DescribedTarget } from './describe-target'
import { PeriodRow } from './period-row'
import styles from './target-periods.module.css'
import { targetSearch } from './target-search'
import { unitOf } from './use-target-words'
import type { TargetsData } from './use-targets'

interface Props {
  target: DescribedTarget
  data: TargetsData
}

const latest = 9

/** Every figure as it was judged at the end of its own period, the newest first. */
export function TargetPeriods({ target, data }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const meetingName = useMeetingName()
  const [search, update] = useSearchState(targetSearch)
  const { judged, periods } = target
  const { indicator } = judged
  const { comparedWith, index } = data.view
  const total = periods.length
  const shown = periods.toReversed().slice(0, search.periods ? total : latest)
  const meeting = comparedWith && meetingName(comparedWith, index.snapshots, 'short')
  const earlier = data.before?.items.find(({ id }) => id === indicator.id)
  return (
    <Panel
      id="periods"
      state={total === 0 ? 'empty' : 'ready'}
      title={title()}
      subtitle={
        shown.length < total
          ? t('targets.one.periods.latest', { count: shown.length })
          : t('targets.one.periods.subtitle')
      }
    >
      {total > 0 && (
        <>
          <table className={styles.table}>
            <caption className="visually-hidden">{t('targets.one.periods.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('targets.one.periods.period')}</th>
                <th scope="col" data-align="end">
                  {t(`targets.one.periods.actual.${indicator.measure}`)}
                </th>
                <th scope="col" data-align="end">
                  {t('targets.one.periods.due')}
                </th>
                <th scope="col" data-align="end">
                  {t('targets.one.periods.gap')}
                </th>
                <th scope="col" data-align="end">
                  {t('targets.one.periods.share')}
                </th>
                <th scope="col" data-align="end" className={styles.spare}>
                  {t('targets.one.periods.added')}
                </th>
                <th scope="col" data-align="end" className={styles.spare}>
                  {t('targets.one.periods.needed')}
                </th>
                <th scope="col">{t('targets.one.periods.status')}</th>
                <th scope="col" className={styles.spare}>
                  {t('targets.one.periods.kind')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((period) => (
                <PeriodRow
                  key={period.period}
                  judged={period}
                  indicator={indicator}
                  earlier={earlier ?? null}
                  meeting={meeting}
                />
              ))}
            </tbody>
          </table>
          <p className={styles.foot}>
            {t('targets.one.periods.count', { shown: shown.length, total })}
            {total > latest && (
              <button
                type="button"
                className={styles.more}
                onClick={() => update({ periods: !search.periods })}
              >
                {search.periods
                  ? t('targets.one.periods.fewer', { count: latest })
                  : t('targets.one.periods.all', { count: total })}
              </button>
            )}
          </p>
        </>
      )}
    </Panel>
  )

  function title(): string {
    const gap = findWideningGap(indicator, periods)
    if (gap) {
      return t('targets.one.periods.widening', {
        count: gap.periods,
        from: format.decimal(gap.from, indicator.decimals),
        to: format.decimal(gap.to, indicator.decimals),
        unit: unitOf(indicator),
      })
    }
    const withStatus = periods.filter(
      ({ status }) => status !== null && status.token !== 'no-data',
    ).length
    if (withStatus === 0) return t('targets.one.periods.none')
    const below = periods.filter(({ status }) => status && isBelowPath(status.token)).length
    return below === 0
      ? t('targets.one.periods.never', { total: withStatus })
      : t('targets.one.periods.below', { count: below, total: withStatus })
  }
}
