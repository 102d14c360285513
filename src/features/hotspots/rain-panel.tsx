import { useMemo } from 'react'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { DataText } from '../../components/data-text'
import { FigureTable } from '../../components/figure-table'
import { Panel } from '../../components/panel'
import { measureDayRain } from '../../domain/day-rain'
import type { DayRain } from '../../domain/day-rain'
import { measureRecentRain } from '../../domain/rain'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import { RainBars } from './rain-bars'
import { useHotspotWords } from './use-hotspot-words'
import type { HotspotsData } from './use-hotspots'

interface Props {
  data: HotspotsData
  className?: string | undefined
}

const id = 'hotspots-rain'

/** Rain since midnight at the wettest station, the three hours of the finding marked. */
export function RainPanel({ data, className }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { readings, ward, view } = data
  const { moment, date } = view.reference
  const words = useHotspotWords(date)
  const recent = useMemo(
    () => measureRecentRain(readings.rain, ward.rules, moment),
    [readings, ward.rules, moment],
  )
  const day = useMemo(() => measureDayRain(recent), [recent])
  const title = useRainTitle()
  if (day === null) {
    const last = recent.stations
      .flatMap(({ endsAt }) => (endsAt === null ? [] : [toEpoch(endsAt)]))
      .reduce<number | null>((latest, at) => Math.max(latest ?? at, at), null)
    return (
      <Panel id={id} state="empty" title={t('hotspots.rain.unknown')} className={className}>
        <p>
          {last === null
            ? t('hotspots.rain.noneText')
            : t('hotspots.rain.unknownText', {
                time: wardTime(last),
                date: format.date(wardDate(last)),
                age: words.age((moment - last) / 60_000),
              })}
        </p>
      </Panel>
    )
  }
  const subtitle = t('hotspots.rain.subtitle', {
    station: '\u0000',
    minutes: format.integer(day.station.intervalMinutes),
  }).split('\u0000')
  return (
    <Panel
      id={id}
      state="ready"
      title={title(day)}
      subtitle={
        <>
          {subtitle[0]}
          <DataText>{day.station.station}</DataText>
          {subtitle[1]}
          {day.missing > 0 && `; ${t('hotspots.rain.missing', { count: day.missing })}`}
        </>
      }
      tools={<FigureToggle id={id} name={t('hotspots.rain.name')} />}
      className={className}
    >
      <ChartFigure
        id={id}
        description={title(day)}
        table={() => (
          <FigureTable
            caption={t('hotspots.rain.caption')}
            rows={day.bars}
            rowKey={({ endsAt }) => String(endsAt)}
            columns={[
              {
                id: 'time',
                header: t('hotspots.rain.time'),
                cell: ({ endsAt }) => wardTime(endsAt),
              },
              {
                id: 'mm',
                header: t('hotspots.rain.mm'),
                align: 'end',
                cell: ({ mm }) => (mm === null ? t('hotspots.rain.notReported') : words.number(mm)),
              },
            ]}
          />
        )}
      >
        <RainBars day={day} />
      </ChartFigure>
    </Panel>
  )
}

function useRainTitle() {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ mm, recentMm, share, recentFrom, midnight }: DayRain): string => {
    const written = format.decimal(mm, Number.isInteger(mm) ? 0 : 1)
    if (mm === 0) return t('hotspots.rain.dry')
    if (recentMm === 0) return t('hotspots.rain.light', { mm: written })
    return t('hotspots.rain.title', {
      mm: written,
      share: format.integer(share),
      time: wardTime(Math.max(recentFrom, midnight)),
    })
  }
}
