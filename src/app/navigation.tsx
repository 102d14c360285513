import { CountLink } from '../components/count-link'
import { PageLink } from '../components/page-link'
import { useTranslation } from '../i18n/use-translation'
import styles from './navigation.module.css'
import { pages } from './pages'
import type { PageName } from './pages'
import { badgedPages, useBadges } from './use-badges'
import type { BadgedPage, BadgeState } from './use-badges'

interface Props {
  /** The page that is shown, or whose record is; null on a page that does not exist. */
  current: PageName | null
}

/** The pages that exist, as plain links, each with the number of what needs attention there. */
export function Navigation({ current }: Props) {
  const { t } = useTranslation()
  const badges = useBadges()
  return (
    <nav className={`tabs ${styles.tabs}`} aria-label={t('shell.navigation')}>
      {pages.map(({ path, name }) => (
        <span key={path} className={styles.tab} data-current={name === current}>
          <PageLink target={{ to: path, search: {} }} current={name === current}>
            {t(`shell.pages.${name}`)}
          </PageLink>
          {isBadged(name) && <Badge name={name} badge={badges[name]} />}
        </span>
      ))}
    </nav>
  )
}

interface BadgeProps {
  name: BadgedPage
  badge: BadgeState
}

/** A link of its own: the number leads to the rows that it counts, the page's name to the page. */
function Badge({ name, badge }: BadgeProps) {
  const { t } = useTranslation()
  if (badge === undefined) return null
  if (badge === 'waiting') return <span className={styles.badge} />
  const { count, target } = badge
  return (
    <CountLink
      count={count}
      target={target}
      className={styles.badge}
      label={t(`shell.badge.${name}`, { count })}
    />
  )
}

const isBadged = (name: PageName): name is BadgedPage =>
  badgedPages.some((badged) => badged === name)
