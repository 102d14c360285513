import { useMemo } from 'react'
import { FigureTable } from '../../components/figure-table'
import { Panel } from '../../components/panel'
import { compareMitigation, fewestEvents } from '../../domain/hotspot-mitigation'
import type { MitigationSide } from '../../domain/hotspot-mitigation'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { DetailProps } from './detail-props'

/** Events before and after the measure was done; nothing is claimed from fewer than three. */
export function EffectPanel({ row: { hotspot }, data, list: { words }, events }: DetailProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { date } = data.view.reference
  const effect = useMemo(
    () => events && compareMitigation(hotspot, events, date),
    [hotspot, events, date],
  )
  if (effect === null) return null
  const { before, after, isComparable, doneAt } = effect
  const few = t('hotspots.effect.few', { fewest: format.integer(fewestEvents) })
  const sides: readonly { id: 'before' | 'after'; side: MitigationSide }[] = [
    { id: 'before', side: before },
    { id: 'after', side: after },
  ]
  return (
    <Panel
      id="hotspot-effect"
      state="ready"
      title={
        isComparable
          ? t('hotspots.effect.fewer', {
              before: format.decimal(before.perMonth, 1),
              after: format.decimal(after.perMonth, 1),
            })
          : t('hotspots.effect.unsure')
      }
      subtitle={t('hotspots.effect.subtitle', {
        date: format.date(doneAt),
        fewest: format.integer(fewestEvents),
      })}
    >
      <FigureTable
        caption={t('hotspots.effect.caption')}
        rows={sides}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'side',
            header: t('hotspots.effect.side'),
            cell: ({ id }) => t(`hotspots.effect.${id}`),
          },
          {
            id: 'events',
            header: t('hotspots.effect.events'),
            align: 'end',
            cell: ({ side }) => format.integer(side.from === null ? null : side.events),
          },
          {
            id: 'watched',
            header: t('hotspots.effect.watched'),
            cell: ({ side }) =>
              side.from === null
                ? t('hotspots.about.notWatched')
                : t('hotspots.effect.days', {
                    from: format.date(side.from),
                    to: format.date(side.to),
                    days: format.integer(side.days),
                  }),
          },
          {
            id: 'perMonth',
            header: t('hotspots.effect.perMonth'),
            align: 'end',
            cell: ({ side }) => (side.perMonth === null ? few : format.decimal(side.perMonth, 1)),
          },
          {
            id: 'meanPeak',
            header: t('hotspots.effect.meanPeak'),
            align: 'end',
            cell: ({ side }) =>
              side.meanPeak === null ? few : words.value(hotspot.kind, side.meanPeak),
          },
        ]}
      />
    </Panel>
  )
}
