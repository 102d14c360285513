import { useTranslation } from '../../i18n/use-translation'
import { PageLink } from '../page-link'
import type { PageTarget } from '../page-link'
import styles from './detail-path.module.css'

interface Props {
  /** The list's path and its name: the link keeps the list's filters and order. */
  list: { to: string; name: string }
  /** A part of the list that the record belongs to, such as its field. */
  group?: { name: string; target: PageTarget } | undefined
  /** The record's code and short name. */
  here: string
}

/** The way from the list to the record, as links back. */
export function DetailPath({ list, group, here }: Props) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('detail.path')}>
      <ol className={styles.path}>
        <li>
          <PageLink target={{ to: list.to, search: {} }} keepList>
            {list.name}
          </PageLink>
        </li>
        {group && (
          <li>
            <PageLink target={group.target}>{group.name}</PageLink>
          </li>
        )}
        <li aria-current="page" lang="vi">
          {here}
        </li>
      </ol>
    </nav>
  )
}
