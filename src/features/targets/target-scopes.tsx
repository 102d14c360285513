import { useTranslation } from 'react-i18next'
import { PageLink } from '../../components/page-link'
import { indicatorScopes } from '../../contract/indicators'
import type { IndicatorScope } from '../../contract/indicators'
import { rowsOfScope } from './target-rows'
import type { TargetRow } from './target-rows'
import styles from './target-scopes.module.css'
import { targetsTarget } from './targets-search'

interface Props {
  /** Of every set. */
  rows: readonly TargetRow[]
  scope: IndicatorScope
}

/** The sets of indicators, as links; each begins without filters. */
export function TargetScopes({ rows, scope }: Props) {
  const { t } = useTranslation()
  return (
    <ul className={styles.scopes} aria-label={t('targets.page.scopes')}>
      {indicatorScopes.map((each) => (
        <li key={each} data-current={each === scope}>
          <PageLink
            target={targetsTarget({ scope: each })}
            className={styles.scope}
            current={each === scope}
          >
            {t('table.optionCount', {
              label: t(`targets.scope.${each}`),
              count: rowsOfScope(rows, each).length,
            })}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
