import { useCallback, useMemo } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { DataTable } from '../../components/data-table/data-table'
import { TableActions } from '../../components/data-table/table-actions'
import { TableCount } from '../../components/data-table/table-count'
import { tableState } from '../../components/data-table/table-state'
import { useFilteredRows } from '../../components/data-table/use-filtered-rows'
import { useTableModel } from '../../components/data-table/use-table-model'
import { Panel } from '../../components/panel'
import { useSearchState } from '../../components/use-search-state'
import { countProjects } from '../../domain/project-status'
import type { JudgedProject } from '../../domain/project-status'
import { useFormat } from '../../i18n/use-format'
import { DisbursementSum } from './disbursement-sum'
import { isKept, listProjectRows, projectText } from './project-rows'
import type { ProjectRow } from './project-rows'
import { ProjectFilters } from './project-filters'
import { projectsSearch, projectsTarget } from './projects-search'
import { useProjectColumns } from './use-project-columns'
import { useJudgedProjects } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

const rowId = ({ judged }: ProjectRow): string => judged.id

export function ProjectsTable(data: ProjectsData) {
  const { t } = useTranslation()
  const format = useFormat()
  const { ward, projects } = data
  const { reference, entry } = data.view
  const { judged, differences } = useJudgedProjects(data)
  const referenceDate = reference.date
  const rows = useMemo(
    () => listProjectRows({ judged, differences, ward, referenceDate, asOf: entry.asOf }),
    [judged, differences, ward, referenceDate, entry.asOf],
  )
  const columns = useProjectColumns(data.view)
  const [search, update] = useSearchState(projectsSearch)
  const { status, set, project, unit } = search
  const keep = useCallback(
    (row: ProjectRow) => isKept(row, { status, set, project, unit }),
    [status, set, project, unit],
  )
  const shown = useFilteredRows(rows, { query: search.q, text: projectText, keep })
  const model = useTableModel({
    rows: shown,
    total: rows.length,
    columns,
    sort: search.sort,
    onSort: (sort) => update({ sort }),
    rowId,
  })
  const clear = () => update({ q: '', status: [], set: 'all', project: null, unit: null })
  return (
    <Panel
      id="projects-table"
      state={tableState(rows.length, shown.length)}
      title={<Finding judged={judged} />}
      subtitle={t('projects.page.subtitle', {
        date: format.date(referenceDate),
        asOf: format.date(entry.asOf),
      })}
      tools={<TableActions model={model} name="du-an" date={referenceDate} />}
    >
      <ProjectFilters rows={rows} search={search} update={update} onClear={clear} />
      {set === 'disbursement' && (
        <DisbursementSum projects={projects.items} rules={ward.rules} asOf={entry.asOf} />
      )}
      <TableCount shown={shown.length} total={rows.length} unit={t('projects.noun')} />
      <DataTable
        model={model}
        caption={t('projects.page.caption')}
        empty={t('projects.page.noProjects')}
        onClear={clear}
      />
    </Panel>
  )
}

function Finding({ judged }: { judged: readonly JudgedProject[] }) {
  const { t } = useTranslation()
  const { late, of, apart } = countProjects(judged)
  const longest = judged.reduce(
    (days, { isApart, token, slip }) =>
      !isApart && (token === 'late' || token === 'overdue')
        ? Math.max(days, slip?.days ?? 0)
        : days,
    0,
  )
  if (judged.length === 0) return t('projects.empty.title')
  return (
    <>
      <Trans
        i18nKey={late === 0 ? 'projects.page.none' : 'projects.page.late'}
        values={{ days: longest }}
        components={{
          late: <CountLink count={late} target={projectsTarget({ set: 'late' })} />,
          all: <CountLink count={of} target={projectsTarget({ set: 'counted' })} />,
        }}
      />
      {apart > 0 && (
        <Trans
          i18nKey="projects.page.apart"
          count={apart}
          components={{
            apart: <CountLink count={apart} target={projectsTarget({ set: 'apart' })} />,
          }}
        />
      )}
    </>
  )
}
