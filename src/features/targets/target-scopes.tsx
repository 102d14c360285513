import { PageLink } from '../../components/page-link'
import { ChoiceFilter } from '../../components/table-filters'
import { indicatorScopes } from '../../contract/indicators'
import type { Ward } from '../../contract/ward'
import { useTranslation } from '../../i18n/use-translation'
import { rowsOfScope } from './target-rows'
import styles from './target-scopes.module.css'
import { targetsSearch, targetsTarget } from './targets-search'
import { useScopeName } from './use-scope-name'
import type { TargetList } from './use-target-list'

interface Props {
  ward: Ward
  list: TargetList
}

const mainScopes = ['resolution', 'yearly-plan'] as const
const otherScopes = indicatorScopes.filter(
  (scope) => scope !== 'resolution' && scope !== 'yearly-plan',
)

/** The sets of indicators: the two that a meeting goes through, then the others; without filters. */
export function TargetScopes({ ward, list: { all, search, update } }: Props) {
  const { t } = useTranslation()
  const nameOfScope = useScopeName(ward)
  const countOf = (scope: (typeof indicatorScopes)[number]) => rowsOfScope(all, scope).length
  const others = otherScopes.map((scope) => ({
    value: scope,
    label: nameOfScope(scope),
    count: countOf(scope),
  }))
  return (
    <>
      <ul className={styles.scopes} aria-label={t('targets.page.scopes')}>
        {mainScopes.map((scope) => (
          <li key={scope} data-current={scope === search.scope}>
            <PageLink
              target={targetsTarget({ scope })}
              className={styles.scope}
              current={scope === search.scope}
            >
              {t('table.optionCount', { label: nameOfScope(scope), count: countOf(scope) })}
            </PageLink>
          </li>
        ))}
      </ul>
      <span
        className={styles.others}
        data-current={others.some(({ value }) => value === search.scope)}
      >
        <ChoiceFilter
          label={t('targets.page.otherScopes')}
          all="–"
          value={others.find(({ value }) => value === search.scope)?.value ?? null}
          options={others}
          onChange={(next) =>
            update({
              ...targetsSearch.fallback,
              scope: others.find(({ value }) => value === next)?.value ?? 'resolution',
            })
          }
        />
      </span>
    </>
  )
}
