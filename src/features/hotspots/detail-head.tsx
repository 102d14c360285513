import { DataText } from '../../components/data-text'
import { DetailPath } from '../../components/detail/detail-path'
import { Neighbours } from '../../components/detail/neighbours'
import { PageActions } from '../../components/detail/page-actions'
import { PageHead } from '../../components/page-head'
import { RecordLink } from '../../components/record-link'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import type { DetailProps } from './detail-props'
import { hotspotsTarget } from './hotspots-search'
import { nameOf } from './spot-name'

/** How the spot stands, who says so and when; its neighbours in the list that it was opened from. */
export function DetailHead({ row, data, list }: DetailProps) {
  const { t } = useTranslation()
  const { judged, hotspot, areaName } = row
  const { ordered } = list
  return (
    <PageHead
      path={
        <DetailPath
          list={{ to: '/hotspots', name: t('shell.pages.hotspots') }}
          group={{
            name: t(`hotspots.page.kinds.${hotspot.kind}`),
            target: hotspotsTarget({ kind: hotspot.kind, view: 'now' }),
          }}
          here={nameOf(hotspot)}
        />
      }
      title={<Finding row={row} list={list} />}
      line={
        <>
          <RecordLink kind="area" id={hotspot.areaId}>
            <DataText>{areaName}</DataText>
          </RecordLink>
          {' · '}
          {t('hotspots.one.classed', { level: t(`hotspots.level.${hotspot.level}`) })}
          {' · '}
          <ReadBy row={row} data={data} list={list} />
        </>
      }
      tools={
        <>
          <Neighbours
            kind="hotspot"
            id={judged.id}
            list={ordered.map(({ judged: other }) => ({ id: other.id, label: other.id }))}
          />
          <PageActions />
        </>
      }
    />
  )
}

function Finding({ row: { judged, hotspot }, list: { words } }: Pick<DetailProps, 'row' | 'list'>) {
  const { t } = useTranslation()
  const name = nameOf(hotspot)
  const { value, change, severity } = judged
  if (severity === 'unknown' || value === null) return t('hotspots.one.unknown', { name })
  const finding = t(severity === 'calm' ? 'hotspots.one.calm' : 'hotspots.one.active', {
    name,
    severity: words.severity(judged),
    value: words.value(hotspot.kind, value),
  })
  if (change === null || (change === 0 && severity === 'calm')) return finding
  const trend = change > 0 ? 'rising' : change < 0 ? 'falling' : 'steady'
  return (
    finding + t(`hotspots.one.${trend}`, { change: words.value(hotspot.kind, Math.abs(change)) })
  )
}

function ReadBy({
  row: { judged },
  data,
  list: { words },
}: Pick<DetailProps, 'row' | 'data' | 'list'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { reading, readingState, ageMinutes } = judged
  if (reading === null || ageMinutes === null) return t('hotspots.one.noReading')
  const at = toEpoch(reading.observedAt)
  const values = { time: wardTime(at), date: format.date(wardDate(at)), age: words.age(ageMinutes) }
  if (readingState === 'stale') return <strong>{t('hotspots.one.old', values)}</strong>
  if (data.view.reference.kind !== 'now') return t('hotspots.one.published', values)
  const source = t(`hotspots.reading.${reading.source}`)
  return t('hotspots.one.device', {
    device: reading.device ? `${source} ${reading.device}` : source,
    age: words.age(ageMinutes),
  })
}
