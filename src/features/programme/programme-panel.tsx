import { TableCount } from '../../components/data-table/table-count'
import { Panel } from '../../components/panel'
import { useSearchState } from '../../components/use-search-state'
import type { Programme } from '../../contract/programme'
import type { ProgrammeTree as Tree } from '../../domain/programme'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { PartLink } from './part-link'
import { ProgrammeFilters } from './programme-filters'
import styles from './programme-panel.module.css'
import { outsideRow, programmeSearch, wholeRow } from './programme-search'
import { ProgrammeTree } from './programme-tree'
import { hasItem, showTree } from './tree-rows'
import { useProgrammeTree } from './use-programme'
import type { ProgrammeData } from './use-programme'

export function ProgrammePanel({ data }: { data: ProgrammeData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [search, update] = useSearchState(programmeSearch)
  const { view, ward, programme } = data
  const tree = useProgrammeTree(data)
  const frame = useFrameWords(programme, tree)
  if (tree.branches.length === 0 && tree.outside.isGap) {
    return (
      <Panel id="programme" state="empty" title={t('programme.empty.title')}>
        <p>{t('programme.empty.text')}</p>
      </Panel>
    )
  }
  const shown = showTree(tree, search)
  const count = shown.reduce((sum, { solutions }) => sum + solutions.length, 0)
  const { item } = search
  const isUnknown =
    item !== null && item !== wholeRow && item !== outsideRow && !hasItem(tree, item)
  return (
    <Panel
      id="programme"
      state={shown.length === 0 ? 'no-match' : 'ready'}
      title={frame}
      subtitle={t('programme.subtitle', { date: format.date(view.reference.date) })}
    >
      <ProgrammeFilters tree={tree} units={ward.units} search={search} update={update} />
      {isUnknown && (
        <p role="alert" className={styles.unknown}>
          {t('programme.unknown', { id: item })}{' '}
          <PartLink to={{ item: null, part: 'whole' }}>{t('programme.unknownBack')}</PartLink>
        </p>
      )}
      {shown.length === 0 && <p className={styles.quiet}>{t('programme.noMatch')}</p>}
      <ProgrammeTree {...{ view, ward, tree, shown, search, update }} />
      <footer className={styles.foot}>
        <TableCount shown={count} total={tree.found.solutions} unit={t('programme.noun')} />
        <p>{t('programme.beside')}</p>
        <p className={styles.keys}>{t('programme.keys')}</p>
      </footer>
    </Panel>
  )
}

/** What was found of what the resolution says there is. */
function useFrameWords({ expected }: Programme, { found }: Tree): string {
  const { t } = useTranslation()
  const format = useFormat()
  const parts = (['keyTasks', 'breakthroughs', 'solutions', 'targets'] as const).map((part) => ({
    isWhole: found[part] === expected[part],
    words: t(`programme.frame.${part}`, { found: found[part], expected: expected[part] }),
  }))
  const different = parts.filter(({ isWhole }) => !isWhole)
  return t(different.length === 0 ? 'programme.frame.whole' : 'programme.frame.different', {
    parts: format.list((different.length === 0 ? parts : different).map(({ words }) => words)),
  })
}
