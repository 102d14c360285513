import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { FigureTable } from '../../components/figure-table'
import { Panel } from '../../components/panel'
import { findSevereRain } from '../../domain/hotspot-past'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { DetailProps } from './detail-props'
import { listRainPeaks } from './rain-peaks'
import { RainPeakPlot } from './rain-peak-plot'

const id = 'hotspot-rain-peak'
const fewest = 3

/** How high the water stood for how much rain; nothing of fewer than three events. */
export function RainPeakPanel({ row: { judged, hotspot }, list: { words }, past }: DetailProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (hotspot.kind !== 'flood' || past === null) return null
  const peaks = listRainPeaks(past)
  if (peaks.length < fewest) return null
  const severeFrom = findSevereRain(past, judged.thresholds)
  return (
    <Panel
      id={id}
      state="ready"
      title={
        severeFrom === null
          ? t('hotspots.rainPeak.plain')
          : t('hotspots.rainPeak.title', { mm: format.integer(severeFrom) })
      }
      subtitle={t('hotspots.rainPeak.subtitle', { count: peaks.length })}
      tools={<FigureToggle id={id} name={t('hotspots.rainPeak.name')} />}
    >
      <ChartFigure
        id={id}
        description={t('hotspots.rainPeak.description', { count: peaks.length })}
        table={() => (
          <FigureTable
            caption={t('hotspots.rainPeak.caption')}
            rows={peaks}
            rowKey={(peak) => peak.id}
            columns={[
              { id: 'day', header: t('hotspots.past.day'), cell: ({ day }) => format.date(day) },
              {
                id: 'rain',
                header: t('hotspots.rainPeak.axis'),
                align: 'end',
                cell: ({ rain }) => words.number(rain),
              },
              {
                id: 'peak',
                header: t('hotspots.past.peak'),
                align: 'end',
                cell: ({ peak }) => words.value('flood', peak),
              },
            ]}
          />
        )}
      >
        <RainPeakPlot peaks={peaks} severe={judged.thresholds.severe} severeFrom={severeFrom} />
      </ChartFigure>
    </Panel>
  )
}
