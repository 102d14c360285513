import { Segments } from '../../components/segments'
import { SearchBox } from '../../components/search-box'
import { ChoiceFilter, ClearFilters, TableFilters } from '../../components/table-filters'
import type { Ward } from '../../contract/ward'
import type { ProgrammeTree } from '../../domain/programme'
import { useTranslation } from '../../i18n/use-translation'
import styles from './programme-filters.module.css'
import { solutionFilters } from './programme-search'
import type { ProgrammeSearch } from './programme-search'

interface Props {
  tree: ProgrammeTree
  units: Ward['units']
  search: ProgrammeSearch
  update: (change: Partial<ProgrammeSearch>, options?: { replace?: boolean }) => void
}

/** Which solutions stand in the tree, and how far it is unfolded. */
export function ProgrammeFilters({ tree, units, search, update }: Props) {
  const { t } = useTranslation()
  const { show, lead, q } = search
  const counts = { all: tree.found.solutions, overdue: tree.withOverdue, gaps: tree.gaps }
  const solutions = tree.branches.flatMap((branch) => branch.solutions)
  const leads = units.flatMap(({ id, name, shortName }) => {
    const count = solutions.filter(({ solution }) => solution.leadUnitId === id).length
    return count === 0 ? [] : [{ value: id, label: shortName ?? name, count }]
  })
  const branchIds = tree.branches.flatMap(({ branch }) => branch?.id ?? [])
  return (
    <TableFilters>
      <Segments
        label={t('programme.show.label')}
        value={show}
        options={solutionFilters.map((value) => ({
          value,
          label: t(`programme.show.${value}`, { count: counts[value] }),
        }))}
        onChange={(next) => update({ show: next })}
      />
      <ChoiceFilter
        label={t('programme.lead')}
        value={lead}
        options={leads}
        onChange={(value) => update({ lead: value })}
      />
      {(show !== 'all' || lead !== null || q !== '') && (
        <ClearFilters onClear={() => update({ show: 'all', lead: null, q: '' })} />
      )}
      <span className={styles.end}>
        <button type="button" className="button" onClick={() => update({ folded: [] })}>
          {t('programme.openAll')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => update({ folded: branchIds, item: null, part: 'whole' })}
        >
          {t('programme.closeAll')}
        </button>
        <SearchBox
          label={t('programme.search')}
          value={q}
          onChange={(text, options) => update({ q: text }, options)}
        />
      </span>
    </TableFilters>
  )
}
