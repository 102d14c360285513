import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableColumn } from '../../components/data-table/table-column'
import type { WardRules } from '../../contract/rules'
import { severities } from '../../domain/hotspot-severity'
import { toEpoch } from '../../lib/dates'
import {
  MitigationCell,
  NameCell,
  OwnerCell,
  SeverityCell,
  SourceCell,
  StateCell,
} from './hotspot-cells'
import type { HotspotRow } from './hotspot-rows'
import type { HotspotColumn } from './hotspots-search'
import type { HotspotWords } from './use-hotspot-words'

interface Given {
  words: HotspotWords
  rules: WardRules
}

/** The columns of the table of hotspots; the same array while language and day stay. */
export function useHotspotColumns({
  words,
  rules,
}: Given): readonly TableColumn<HotspotRow, HotspotColumn>[] {
  const { t } = useTranslation()
  return useMemo(() => {
    const header = (column: HotspotColumn) => t(`hotspots.column.${column}`)
    const joined = (parts: readonly (string | null | undefined)[]): string =>
      parts.filter((part) => part !== null && part !== undefined).join('; ')
    const sinceOf = ({ judged }: HotspotRow): string | null =>
      judged.isActive ? (judged.reading?.since ?? null) : null
    return [
      {
        id: 'name',
        header: header('name'),
        width: 12,
        grow: true,
        value: ({ hotspot }) => hotspot.name,
        exportValue: ({ hotspot }) =>
          joined([hotspot.id, hotspot.name, t(`hotspots.kind.${hotspot.kind}`)]),
        cell: (row) => <NameCell row={row} />,
      },
      {
        id: 'severity',
        header: header('severity'),
        width: 8,
        value: ({ judged }) => severities.indexOf(judged.severity),
        exportValue: ({ judged }) => words.severity(judged),
        cell: (row) => <SeverityCell row={row} words={words} rules={rules} />,
      },
      {
        id: 'value',
        header: header('value'),
        width: 5,
        align: 'end',
        value: ({ judged }) => judged.value,
        exportValue: ({ judged, hotspot }) =>
          judged.value === null ? null : `${judged.value} ${t(`hotspots.unit.${hotspot.kind}`)}`,
        cell: ({ judged, hotspot }) =>
          judged.value === null ? words.number(null) : words.value(hotspot.kind, judged.value),
      },
      {
        id: 'change',
        header: header('change'),
        width: 5.25,
        align: 'end',
        value: ({ judged }) => judged.change,
        cell: ({ judged }) => words.change(judged.change),
      },
      {
        id: 'since',
        header: header('since'),
        width: 4.75,
        align: 'end',
        value: (row) => {
          const since = sinceOf(row)
          return since === null ? null : toEpoch(since)
        },
        exportValue: sinceOf,
        cell: (row) => {
          const since = sinceOf(row)
          return since === null ? words.number(null) : words.time(since)
        },
      },
      {
        id: 'area',
        header: header('area'),
        width: 5.5,
        value: ({ areaName }) => areaName,
      },
      {
        id: 'level',
        header: header('level'),
        width: 3.75,
        value: ({ hotspot }) => hotspot.level,
        cell: ({ hotspot }) => t(`hotspots.level.${hotspot.level}`),
      },
      {
        id: 'state',
        header: header('state'),
        width: 6.25,
        value: ({ hotspot }) => t(`hotspots.state.${hotspot.state}`),
        exportValue: ({ hotspot }) =>
          joined([t(`hotspots.state.${hotspot.state}`), hotspot.monitoredSince]),
        cell: (row) => <StateCell row={row} />,
      },
      {
        id: 'mitigation',
        header: header('mitigation'),
        width: 10.5,
        value: ({ hotspot }) => hotspot.mitigation?.description ?? null,
        exportValue: ({ hotspot: { mitigation }, project }) =>
          mitigation === null
            ? null
            : joined([
                mitigation.description,
                t(`hotspots.mitigation.${mitigation.state}`),
                project?.name,
              ]),
        cell: (row) => <MitigationCell row={row} />,
      },
      {
        id: 'owner',
        header: header('owner'),
        width: 8,
        value: ({ hotspot }) => hotspot.mitigation?.doneAt ?? hotspot.mitigation?.due ?? null,
        exportValue: ({ hotspot: { mitigation }, owner }) =>
          joined([owner?.name, owner?.position, mitigation?.doneAt ?? mitigation?.due]),
        cell: (row) => <OwnerCell row={row} />,
      },
      {
        id: 'source',
        header: header('source'),
        width: 9,
        value: ({ source, hotspot }) => source?.name ?? hotspot.sourceId,
        exportValue: ({ source, hotspot, judged }) =>
          joined([source?.name ?? hotspot.sourceId, judged.reading?.observedAt]),
        cell: (row) => <SourceCell row={row} words={words} />,
      },
    ]
  }, [t, words, rules])
}
