import { PageLink } from '../../components/page-link'
import { useTranslation } from '../../i18n/use-translation'
import { modeNames, modeSearch } from '../modes/mode-search'
import styles from './header.module.css'

/** The overview as it goes on a wall and on paper, of the same figures. */
export function ModeLinks() {
  const { t } = useTranslation()
  return (
    <span className={styles.modes} role="group" aria-label={t('shell.header.modes')}>
      {modeNames.map((mode) => (
        <PageLink
          key={mode}
          target={{ to: '/', search: modeSearch.print({ mode }) }}
          className={styles.control}
        >
          {t(`shell.header.${mode}`)}
        </PageLink>
      ))}
    </span>
  )
}
