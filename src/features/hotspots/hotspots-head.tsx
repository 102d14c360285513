import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { TableActions } from '../../components/data-table/table-actions'
import { PageHead } from '../../components/page-head'
import { useDensity } from '../../components/use-density'
import { countHotspots, isCountedHotspot } from '../../domain/hotspot-counts'
import { measureRecentRain } from '../../domain/rain'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import { HotspotsFinding } from './hotspots-finding'
import { hotspotsTarget } from './hotspots-search'
import { nameOf } from './spot-name'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'
import { ViewSwitch } from './view-switch'

interface Props {
  data: HotspotsData
  list: HotspotList
}

/** What is flooded and congested now, how old that knowledge is, and the ways to look at it. */
export function HotspotsHead({ data, list }: Props) {
  const { t } = useTranslation()
  const density = useDensity()
  const { judged, model, rows } = list
  const { view } = list.search
  const { rules } = data.ward
  const { date, moment } = data.view.reference
  const counts = useMemo(
    () => ({
      flood: countHotspots(judged, 'flood'),
      congestion: countHotspots(judged, 'congestion'),
      all: countHotspots(judged),
    }),
    [judged],
  )
  const rain = useMemo(
    () => measureRecentRain(data.readings.rain, rules, moment),
    [data.readings, rules, moment],
  )
  const severe = counts.all.severe
  return (
    <PageHead
      title={
        counts.all.of === 0 ? (
          t('hotspots.empty.title')
        ) : (
          <HotspotsFinding
            counts={counts}
            rain={rain}
            tail={
              severe > 0 && (
                <Trans
                  i18nKey="hotspots.page.severe"
                  count={severe}
                  components={{
                    count: (
                      <CountLink count={severe} target={hotspotsTarget({ severity: ['severe'] })} />
                    ),
                  }}
                />
              )
            }
          />
        )
      }
      line={rows.length > 0 && <HeadLine data={data} list={list} />}
      tools={
        rows.length > 0 && (
          <>
            <ViewSwitch list={list} />
            {(density !== 'narrow' || view === 'table') && (
              <TableActions model={model} name="diem-nong" date={date} />
            )}
          </>
        )
      }
    />
  )
}

const mostNamed = 2

function HeadLine({ data, list }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { judged, search, words } = list
  const { reference } = data.view
  const readAt = toEpoch(data.readings.observedAt)
  const age = (reference.moment - readAt) / 60_000
  const isOld = age > data.ward.rules.readingStaleMinutes
  const key = isOld ? 'readOld' : reference.kind === 'now' ? 'read' : 'readPublished'
  const read = t(`hotspots.page.${key}`, {
    time: wardTime(readAt),
    date: format.date(wardDate(readAt)),
    age: words.age(age),
  })
  const counted = judged.filter(isCountedHotspot)
  const active = counted.filter(({ isActive }) => isActive)
  const rising = active.filter(({ change }) => change !== null && change > 0).length
  const falling = active.filter(({ change }) => change !== null && change < 0).length
  const unknown = counted.filter(({ severity }) => severity === 'unknown')
  const area = data.ward.areas.features.find(({ properties }) => properties.id === search.area)
  const parts = [
    read,
    ...(rising + falling > 0
      ? [
          t('hotspots.page.changing', {
            rising: format.integer(rising),
            falling: format.integer(falling),
          }),
        ]
      : []),
    ...(unknown.length === 0 || isOld
      ? []
      : [
          unknown.length <= mostNamed
            ? t('hotspots.page.unknownNamed', {
                names: unknown.map(({ hotspot }) => nameOf(hotspot)).join(', '),
              })
            : t('hotspots.page.unknown', { count: unknown.length }),
        ]),
  ]
  const line = parts.join('; ')
  return (
    <>
      {search.area !== null && (
        <>
          <span lang="vi">{area?.properties.name ?? search.area}</span>
          {' · '}
        </>
      )}
      {isOld ? <strong>{line}</strong> : line}
    </>
  )
}
