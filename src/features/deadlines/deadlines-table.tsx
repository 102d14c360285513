import { use } from 'react'
import { DataTable } from '../../components/data-table/data-table'
import { TableCount } from '../../components/data-table/table-count'
import { Panel } from '../../components/panel'
import { PanelNotes } from '../../components/panel-notes'
import { sixClears } from '../../domain/six-clears'
import { useTranslation } from '../../i18n/use-translation'
import styles from './deadlines-table.module.css'
import { ListBar } from './list-bar'
import { SelectionBar } from './selection-bar'
import { SelectionContext } from './selection-context'
import type { CappedIds } from './use-capped-ids'
import { useSetName } from './use-set-name'
import { useTaskGroups } from './use-task-groups'
import type { TaskList } from './use-task-list'
import type { TasksData } from './use-tasks'
import { useTaskSelection } from './use-task-selection'

interface Props {
  data: TasksData
  list: TaskList
  selected: CappedIds
  closed: CappedIds
  /** Only the ticked tasks are printed. */
  onPrint: () => void
}

/** The table of assigned work: every count of tasks leads to some of its rows. */
export function DeadlinesTable({ data: { view, ward }, list, selected, closed, onPrint }: Props) {
  const { t } = useTranslation()
  const { findings, failing } = use(PanelNotes)
  const { model, rows, groups: summed, set, clear, filter } = list
  const nameOf = useSetName(view, ward)
  const selection = useTaskSelection(list, selected)
  const groups = useTaskGroups(list, ward, closed)
  const isSetEmpty = rows.length > 0 && model.total === 0
  const clears = sixClears
    .map((clear) => `${t(`deadlines.clears.letter.${clear}`)} ${t(`deadlines.clears.${clear}`)}`)
    .join(', ')

  function toggle(id: string): void {
    const { ids, put } = closed
    put(ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id])
  }

  return (
    <SelectionContext value={selection.context}>
      <Panel
        id="deadlines-table"
        state={rows.length === 0 ? 'empty' : model.shown.length === 0 ? 'no-match' : 'ready'}
        title={rows.length === 0 ? t('deadlines.empty.title') : nameOf(set)}
        isTitleHidden={failing === null && findings.length === 0}
      >
        {selection.rows.length > 0 ? (
          <SelectionBar
            rows={selection.rows}
            unlisted={selection.unlisted}
            isBeyond={selected.isBeyond}
            date={ward.asOf}
            onPrint={onPrint}
            onClear={() => selected.put([])}
          />
        ) : (
          model.shown.length > 0 && (
            <ListBar list={list} closed={closed} groups={groups} date={ward.asOf} />
          )
        )}
        {isSetEmpty ? (
          <div className={styles.none}>
            <p>{t(`deadlines.none.${set}`)}</p>
            <button type="button" className="button" onClick={() => filter({ set: 'all' })}>
              {t('deadlines.none.showAll')}
            </button>
          </div>
        ) : (
          <DataTable
            model={model}
            caption={t('deadlines.page.caption')}
            empty={t('deadlines.empty.text')}
            onClear={clear}
            groups={groups}
            onToggleGroup={toggle}
          />
        )}
        <div className={styles.foot}>
          <TableCount shown={model.shown.length} total={model.total} unit={t('deadlines.noun')} />
          {summed && summed.length > 0 && (
            <span>{t(`deadlines.groups.${groupWord(list)}`, { count: summed.length })}</span>
          )}
          {closed.isBeyond && <span>{t('deadlines.groups.beyond')}</span>}
          {rows.length > 0 && (
            <>
              <span>{t('deadlines.foot.clears', { clears })}</span>
              <span className={styles.end}>{t('deadlines.foot.due')}</span>
            </>
          )}
        </div>
      </Panel>
    </SelectionContext>
  )
}

const groupWord = ({ search: { group } }: TaskList) => (group === 'none' ? 'unit' : group)
