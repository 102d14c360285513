import { useMemo } from 'react'
import { DataText } from '../../components/data-text'
import { FigureTable } from '../../components/figure-table'
import { RecordLink } from '../../components/record-link'
import { isCountedHotspot } from '../../domain/hotspot-counts'
import { severities } from '../../domain/hotspot-severity'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useTranslation } from '../../i18n/use-translation'
import { nameOf, titleOf } from './spot-name'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  judged: readonly JudgedHotspot[]
  words: HotspotWords
}

/** Every spot that has a value now, the worst first. */
export function HotspotsFigureTable({ judged, words }: Props) {
  const { t } = useTranslation()
  const rows = useMemo(
    () =>
      judged
        .filter((spot) => isCountedHotspot(spot) && spot.value !== null)
        .sort(
          (left, right) =>
            severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
            (right.value ?? 0) - (left.value ?? 0),
        ),
    [judged],
  )
  return (
    <FigureTable
      caption={t('hotspots.panel.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('hotspots.column.name'),
          cell: ({ hotspot }) => (
            <RecordLink kind="hotspot" id={hotspot.id} title={titleOf(hotspot)}>
              <DataText>{nameOf(hotspot)}</DataText>
            </RecordLink>
          ),
        },
        {
          id: 'severity',
          header: t('hotspots.column.severity'),
          cell: (spot) => words.severity(spot),
        },
        {
          id: 'value',
          header: t('hotspots.column.value'),
          align: 'end',
          cell: ({ hotspot, value }) => words.value(hotspot.kind, value ?? 0),
        },
        {
          id: 'before',
          header: t('hotspots.column.before'),
          align: 'end',
          cell: ({ reading }) => words.number(reading?.earlier?.value ?? null),
        },
        {
          id: 'change',
          header: t('hotspots.column.change'),
          align: 'end',
          cell: ({ change }) => words.change(change),
        },
      ]}
    />
  )
}
