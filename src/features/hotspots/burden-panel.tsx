import { Trans } from 'react-i18next'
import type { ResourceState } from '../../api/resource-state'
import { CountLink } from '../../components/count-link'
import { ErrorNote } from '../../components/error-note'
import { PageLink } from '../../components/page-link'
import { Panel } from '../../components/panel'
import { Skeleton } from '../../components/skeleton'
import type { HotspotEventsFile } from '../../contract/hotspot-events'
import type { HotspotKind } from '../../contract/hotspots'
import { concentrate } from '../../domain/hotspot-year'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { sum } from '../../lib/numbers'
import styles from './burden-panel.module.css'
import { listBurdens } from './burden-rows'
import { BurdenTable } from './burden-table'
import { hotspotsSearch, hotspotsTarget } from './hotspots-search'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'

interface Props {
  kind: HotspotKind
  data: HotspotsData
  list: HotspotList
  events: ResourceState<HotspotEventsFile | null>
  /** All rows instead of the first. */
  isWhole?: boolean
  className?: string | undefined
}

const room = 13

/** What each spot of a kind cost in twelve months, and what is to take it away. */
export function BurdenPanel({ kind, data, list, events, isWhole = false, className }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const id = `hotspots-burden-${kind}`
  const { years, ordered } = list
  if (
    events.state === 'error' ||
    (events.state === 'ready' && events.data === null && events.failing)
  ) {
    const error = events.state === 'error' ? events.error : events.failing
    return (
      <Panel id={id} state="error" title={t('hotspots.year.failed')} className={className}>
        {error && <ErrorNote error={error} busy={false} onRetry={events.retry} />}
      </Panel>
    )
  }
  if (years === null) {
    return (
      <Panel id={id} state="loading" title={t(`hotspots.year.name.${kind}`)} className={className}>
        <Skeleton height={24} />
      </Panel>
    )
  }
  const rows = listBurdens(ordered, years, kind)
  if (rows.length === 0) {
    return (
      <Panel id={id} state="empty" title={t(`hotspots.year.empty.${kind}`)} className={className}>
        <p>{t('hotspots.list.nothingMatches')}</p>
      </Panel>
    )
  }
  const top = concentrate(rows.map(({ year }) => year))
  const noProject = rows.filter(
    ({ row: { hotspot } }) => hotspot.mitigation === null || hotspot.mitigation.projectId === null,
  ).length
  const incomplete = sum(rows.map(({ year }) => year.burden.incomplete))
  const shown = isWhole ? rows : rows.slice(0, room)
  const other = kind === 'flood' ? 'congestion' : 'flood'
  const others = ordered.filter(({ hotspot }) => hotspot.kind === other).length
  const yearTarget = {
    to: '/hotspots',
    search: hotspotsSearch.print({ ...list.search, view: 'year' }),
  }
  return (
    <Panel
      id={id}
      state="ready"
      title={
        top === null ? (
          t(`hotspots.year.none.${kind}`)
        ) : (
          <>
            <Trans
              i18nKey={`hotspots.year.title.${kind}`}
              count={top.spots}
              values={{ spots: top.spots, percent: format.integer(top.percent) }}
              components={{
                of: <CountLink count={rows.length} target={hotspotsTarget(filterOf(list, kind))} />,
              }}
            />
            {noProject > 0 && t('hotspots.year.noProject', { count: noProject })}
          </>
        )
      }
      subtitle={[
        t('hotspots.year.subtitle', { date: format.date(data.view.reference.date) }),
        ...(incomplete > 0 ? [t('hotspots.year.incomplete', { count: incomplete })] : []),
      ].join('; ')}
      className={className}
    >
      <BurdenTable kind={kind} rows={shown} list={list} />
      {!isWhole && (
        <p className={styles.foot}>
          <span>{t('hotspots.year.count', { shown: shown.length, total: rows.length })}</span>
          {(others > 0 || shown.length < rows.length) && (
            <PageLink target={yearTarget}>
              {shown.length < rows.length
                ? t(`hotspots.year.more.${kind}`, { count: rows.length })
                : t(`hotspots.year.more.${other}`, { count: others })}
            </PageLink>
          )}
        </p>
      )}
    </Panel>
  )
}

/** The filters of the page, for exactly the rows that the table of burdens has. */
const filterOf = ({ search }: HotspotList, kind: HotspotKind) => ({
  ...search,
  kind,
  view: 'table' as const,
  spot: null,
})
