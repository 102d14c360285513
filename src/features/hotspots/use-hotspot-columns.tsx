import { useMemo } from 'react'
import type { TableColumn } from '../../components/data-table/table-column'
import { useDensity } from '../../components/use-density'
import type { WardRules } from '../../contract/rules'
import { severities } from '../../domain/hotspot-severity'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch } from '../../lib/dates'
import {
  AreaCell,
  DueCell,
  MitigationCell,
  NameCell,
  SeverityCell,
  SlipCell,
  SourceCell,
} from './hotspot-cells'
import type { HotspotRow } from './hotspot-rows'
import type { HotspotColumn } from './hotspots-search'
import type { SpotSelection } from './spot-button'
import type { HotspotWords } from './use-hotspot-words'

interface Given extends SpotSelection {
  words: HotspotWords
  rules: WardRules
}

/** On a telephone each of them is a button above the cards. */
const mainColumns: readonly HotspotColumn[] = ['name', 'severity', 'value', 'slip']

/** The columns of the table of hotspots; the same array while language, day and selection stay. */
export function useHotspotColumns(given: Given): readonly TableColumn<HotspotRow, HotspotColumn>[] {
  const { words, rules, selected, select } = given
  const { t } = useTranslation()
  const isNarrow = useDensity() === 'narrow'
  return useMemo(() => {
    const joined = (parts: readonly (string | null | undefined)[]): string =>
      parts.filter((part) => part !== null && part !== undefined).join('; ')
    const sinceOf = ({ judged }: HotspotRow): string | null =>
      judged.isActive ? (judged.reading?.since ?? null) : null
    const slipOf = ({ project }: HotspotRow): number | null =>
      project === null || project.isApart ? null : (project.slip?.days ?? null)
    const columns: readonly TableColumn<HotspotRow, HotspotColumn>[] = [
      {
        id: 'name',
        header: t('hotspots.column.name'),
        width: 12,
        grow: true,
        value: ({ hotspot }) => hotspot.name,
        exportValue: ({ hotspot }) =>
          joined([hotspot.id, hotspot.name, t(`hotspots.kind.${hotspot.kind}`)]),
        cell: (row) => <NameCell row={row} words={words} selected={selected} select={select} />,
      },
      {
        id: 'severity',
        header: t('hotspots.column.severity'),
        width: 7.75,
        value: ({ judged }) => severities.indexOf(judged.severity),
        exportValue: ({ judged }) => words.severity(judged),
        cell: (row) => <SeverityCell row={row} words={words} rules={rules} />,
      },
      {
        id: 'value',
        header: t('hotspots.column.value'),
        width: 4.75,
        align: 'end',
        value: ({ judged }) => judged.value,
        exportValue: ({ judged, hotspot }) =>
          judged.value === null ? null : `${judged.value} ${t(`hotspots.unit.${hotspot.kind}`)}`,
        cell: ({ judged, hotspot }) =>
          judged.value === null ? words.number(null) : words.value(hotspot.kind, judged.value),
      },
      {
        id: 'change',
        header: t('hotspots.column.change'),
        width: 5,
        align: 'end',
        value: ({ judged }) => judged.change,
        cell: ({ judged }) => words.change(judged.change),
      },
      {
        id: 'since',
        header: t('hotspots.heads.since'),
        width: 4.75,
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
        header: t('hotspots.heads.area'),
        width: 6,
        value: ({ areaName }) => areaName,
        cell: (row) => <AreaCell row={row} />,
      },
      {
        id: 'level',
        header: t('hotspots.heads.level'),
        width: 3.5,
        value: ({ hotspot }) => hotspot.level,
        cell: ({ hotspot }) => t(`hotspots.level.${hotspot.level}`),
      },
      {
        id: 'state',
        header: t('hotspots.heads.state'),
        width: 6.25,
        value: ({ hotspot }) => t(`hotspots.state.${hotspot.state}`),
        exportValue: ({ hotspot }) =>
          joined([t(`hotspots.state.${hotspot.state}`), hotspot.monitoredSince]),
      },
      {
        id: 'mitigation',
        header: t('hotspots.heads.mitigation'),
        width: 10.5,
        value: ({ hotspot, project }) =>
          project?.project.name ?? hotspot.mitigation?.description ?? null,
        exportValue: ({ hotspot: { mitigation }, project, owner }) =>
          mitigation === null
            ? null
            : joined([
                mitigation.description,
                t(`hotspots.mitigation.${mitigation.state}`),
                project?.project.name,
                owner?.name,
                owner?.position,
              ]),
        cell: (row) => <MitigationCell row={row} />,
      },
      {
        id: 'slip',
        header: t('hotspots.heads.slip'),
        width: 4.25,
        align: 'end',
        value: slipOf,
        cell: (row) => <SlipCell row={row} />,
      },
      {
        id: 'due',
        header: t('hotspots.heads.due'),
        width: 5.5,
        align: 'end',
        value: ({ hotspot }) => hotspot.mitigation?.doneAt ?? hotspot.mitigation?.due ?? null,
        cell: (row) => <DueCell row={row} />,
      },
      {
        id: 'source',
        header: t('hotspots.heads.source'),
        width: 9.5,
        value: ({ source, hotspot }) => source?.name ?? hotspot.sourceId,
        exportValue: ({ source, hotspot, judged }) =>
          joined([source?.name ?? hotspot.sourceId, judged.reading?.observedAt]),
        cell: (row) => <SourceCell row={row} words={words} />,
      },
    ]
    return isNarrow
      ? columns.map((column) => ({ ...column, sortable: mainColumns.includes(column.id) }))
      : columns
  }, [t, words, rules, selected, select, isNarrow])
}
