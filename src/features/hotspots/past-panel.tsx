import type { ResourceState } from '../../api/resource-state'
import { ErrorNote } from '../../components/error-note'
import { Panel } from '../../components/panel'
import { Skeleton } from '../../components/skeleton'
import type { HotspotEventsFile } from '../../contract/hotspot-events'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { DetailProps } from './detail-props'
import { PastTable } from './past-table'

const id = 'hotspot-past'

interface Props extends DetailProps {
  state: ResourceState<HotspotEventsFile | null>
}

/** The spot's events of twelve months, the latest first. */
export function PastPanel({ row: { judged, hotspot }, data, list, past, state }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { thresholds } = judged
  if (past === null) {
    const error =
      state.state === 'error' ? state.error : state.state === 'ready' ? state.failing : null
    return error ? (
      <Panel id={id} state="error" title={t('hotspots.year.failed')}>
        <ErrorNote error={error} busy={false} onRetry={state.retry} />
      </Panel>
    ) : (
      <Panel id={id} state="loading" title={t('hotspots.past.name')}>
        <Skeleton height={16} />
      </Panel>
    )
  }
  if (past.length === 0) {
    const since = hotspot.monitoredSince
    return (
      <Panel
        id={id}
        state="empty"
        title={t(since === null ? 'hotspots.past.unwatched' : 'hotspots.past.none')}
      >
        <p>
          {since === null
            ? t('hotspots.past.unwatchedText')
            : t('hotspots.past.noneText', {
                date: format.date(list.years?.get(hotspot.id)?.burden.from ?? since),
              })}
        </p>
      </Panel>
    )
  }
  const severe = past.filter(({ severity }) => severity === 'severe').length
  return (
    <Panel
      id={id}
      state="ready"
      title={t(`hotspots.past.title.${hotspot.kind}`, {
        count: past.length,
        severe,
        limit: list.words.number(thresholds.severe),
      })}
      subtitle={[
        t('hotspots.past.subtitle', { date: format.date(data.view.reference.date) }),
        ...(past[0]?.isRunning ? [t('hotspots.past.running')] : []),
      ].join('; ')}
    >
      <PastTable judged={judged} past={past} words={list.words} />
    </Panel>
  )
}
