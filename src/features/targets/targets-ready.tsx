import { use, useMemo } from 'react'
import { Trans } from 'react-i18next'
import { DataTable } from '../../components/data-table/data-table'
import { tableState } from '../../components/data-table/table-state'
import { Panel } from '../../components/panel'
import { PanelNotes } from '../../components/panel-notes'
import { useFigureView } from '../../components/use-figure-view'
import { useTranslation } from '../../i18n/use-translation'
import { BoardContext } from './board-context'
import { TargetBoard } from './target-board'
import { TargetFilters } from './target-filters'
import { TargetsFinding } from './targets-finding'
import { TargetsFootnotes } from './targets-footnotes'
import { TargetsHead } from './targets-head'
import { TargetsKey } from './targets-key'
import { boardFigure } from './targets-search'
import { useChangeHeader } from './use-change-header'
import { useScopeName } from './use-scope-name'
import { useTargetList } from './use-target-list'
import type { TargetsData } from './use-targets'

/** One set of indicators as bars or as a table of figures, with what changed in it. */
export function TargetsReady({ data }: { data: TargetsData }) {
  const { t } = useTranslation()
  const { ward, view } = data
  const list = useTargetList(data)
  const { search, rows, model, clear } = list
  const { scope, against, sort } = search
  const { isTable } = useFigureView(boardFigure)
  const { findings, failing } = use(PanelNotes)
  const header = useChangeHeader(view)
  const changeHeader = view.comparedWith === null ? null : header
  const scopeName = useScopeName(ward)(scope)
  const { shown } = model
  const settings = useMemo(() => {
    const years = rows.flatMap(
      ({ judged: { indicator } }) => indicator.goal?.period.slice(0, 4) ?? [],
    )
    return {
      changeHeader,
      goalYear: mostCommon(years),
      against,
      rules: ward.rules,
      asOf: ward.asOf,
    }
  }, [rows, changeHeader, against, ward])
  const caption = t('targets.page.caption', { scope: scopeName })
  const state = tableState(rows.length, shown.length)
  const isBoard = state === 'ready' && !isTable
  const hasNotes = failing !== null || findings.some(({ kind }) => kind === 'set-aside')
  return (
    <>
      <TargetsHead data={data} list={list} />
      <TargetFilters ward={ward} list={list} />
      <Panel
        id={boardFigure}
        state={state}
        title={
          rows.length === 0 ? (
            t('targets.page.emptyTitle', { scope: scopeName })
          ) : (
            <Trans
              i18nKey="targets.page.titleOf"
              values={{ scope: scopeName }}
              components={{ finding: <TargetsFinding rows={rows} scope={scope} /> }}
            />
          )
        }
        // The page's head says the same; what the data lacks must be seen.
        isTitleHidden={rows.length > 0 && !hasNotes}
      >
        {rows.length > 0 && <TargetsKey rows={rows} list={list} isBoard={isBoard} />}
        {isBoard ? (
          <BoardContext value={settings}>
            <TargetBoard
              rows={shown}
              caption={caption}
              isGrouped={sort.column === 'status' && !sort.descending}
            />
          </BoardContext>
        ) : (
          <DataTable
            model={model}
            caption={caption}
            empty={t('targets.page.empty')}
            onClear={clear}
          />
        )}
        <TargetsFootnotes list={list} isBoard={isBoard} />
      </Panel>
    </>
  )
}

/** The value that stands most often in a list, the first of them; null in none. */
function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? null
}
