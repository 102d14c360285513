import { Fragment } from 'react'
import { Trans } from 'react-i18next'
import { DataText } from '../../components/data-text'
import { TableCount } from '../../components/data-table/table-count'
import { RecordLink } from '../../components/record-link'
import type { Ward } from '../../contract/ward'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { useFormat } from '../../i18n/use-format'
import type { ProjectRow } from './project-rows'
import styles from './projects-foot.module.css'

interface Props {
  ward: Ward
  shown: readonly ProjectRow[]
  total: number
  asOf: LocalDate
  /** Page of the chart and how many there are. */
  page: number
  pages: number
  onPage: (page: number) => void
}

/** How many rows, by which date they are compared, where they come from, and the chart's pages. */
export function ProjectsFoot({ ward, shown, total, asOf, page, pages, onPage }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = new Map(ward.sources.map(({ id, name }) => [id, name] as const))
  const sources = new Set(
    shown.flatMap(({ project: { sourceId, clearance } }) =>
      clearance === null ? [sourceId] : [sourceId, clearance.sourceId],
    ),
  )
  return (
    <footer className={styles.foot}>
      <div className={styles.rows}>
        <TableCount shown={shown.length} total={total} unit={t('projects.noun')} />
        <span>· {t('projects.page.rule')}</span>
      </div>
      {pages > 1 && (
        <nav className={styles.pages} aria-label={t('projects.page.pages')}>
          <button
            type="button"
            className="button"
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          >
            {t('projects.page.previous')}
          </button>
          <span>{t('projects.page.place', { page, pages })}</span>
          <button
            type="button"
            className="button"
            disabled={page >= pages}
            onClick={() => onPage(page + 1)}
          >
            {t('projects.page.next')}
          </button>
        </nav>
      )}
      <p>
        <Trans
          i18nKey="projects.page.sources"
          values={{ date: format.date(asOf) }}
          components={{
            names: (
              <>
                {[...sources].map((id, place) => (
                  <Fragment key={id}>
                    {place > 0 && ', '}
                    <RecordLink kind="source" id={id}>
                      <DataText>{names.get(id) ?? id}</DataText>
                    </RecordLink>
                  </Fragment>
                ))}
              </>
            ),
          }}
        />
      </p>
    </footer>
  )
}
