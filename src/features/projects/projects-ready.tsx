import { use } from 'react'
import { DataTable } from '../../components/data-table/data-table'
import { usePrinting } from '../../components/data-table/use-printing'
import { tableState } from '../../components/data-table/table-state'
import { Panel } from '../../components/panel'
import { PanelNotes } from '../../components/panel-notes'
import { useMeetingName } from '../../components/use-meeting-name'
import { useTranslation } from '../../i18n/use-translation'
import { DisbursementSum } from './disbursement-sum'
import { countPages, pageOfGroups } from './group-rows'
import { ProjectFilters } from './project-filters'
import { ProjectsFoot } from './projects-foot'
import { ProjectsGantt } from './projects-gantt'
import { ProjectsHead } from './projects-head'
import { ProjectsKey } from './projects-key'
import { projectsFigure } from './projects-search'
import { useProjectList } from './use-project-list'
import type { ProjectsData } from './use-projects-data'

/** The projects that the address asks for, over time or as a table of figures. */
export function ProjectsReady(data: ProjectsData) {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  const list = useProjectList(data)
  const { rows, search, update, clear, model, groups, isTable } = list
  const { ward, projects, view } = data
  const { reference, comparedWith, index, entry } = view
  const { findings, failing } = use(PanelNotes)
  const hasNotes = failing !== null || findings.some(({ kind }) => kind === 'set-aside')
  const state = tableState(rows.length, model.shown.length)
  // On paper rows break between pages and one drawing behind them does not; and all of them count.
  const isPrinting = usePrinting()
  const isChart = !isTable && !isPrinting && state === 'ready'
  const pages = isChart ? countPages(model.shown.length) : 1
  const page = Math.min(search.page, pages)
  return (
    <>
      <ProjectsHead data={data} list={list} />
      <ProjectFilters ward={ward} list={list} />
      <Panel
        id={projectsFigure}
        state={state}
        title={t('projects.page.name')}
        // The page's head says the same; what the data lacks must be seen.
        isTitleHidden={!hasNotes}
      >
        {search.set === 'disbursement' && (
          <DisbursementSum projects={projects.items} rules={ward.rules} asOf={entry.asOf} />
        )}
        {isChart ? (
          <>
            <ProjectsKey />
            <ProjectsGantt
              groups={groups}
              drawn={pageOfGroups(groups, page)}
              search={search}
              rules={ward.rules}
              today={reference.date}
              asOf={entry.asOf}
              changeHeader={
                comparedWith &&
                t('projects.panel.change', {
                  meeting: meetingName(comparedWith, index.snapshots, 'short'),
                })
              }
            />
          </>
        ) : (
          <DataTable
            model={model}
            caption={t('projects.page.caption')}
            empty={t('projects.page.noProjects')}
            onClear={clear}
          />
        )}
        <ProjectsFoot
          ward={ward}
          shown={model.shown}
          total={rows.length}
          asOf={entry.asOf}
          page={page}
          pages={pages}
          onPage={(next) => update({ page: next })}
        />
      </Panel>
    </>
  )
}
