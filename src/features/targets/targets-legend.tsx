import { PageLink } from '../../components/page-link'
import { StatusShape } from '../../components/status-shape'
import { countByStatus, statusOrder } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { TargetRow } from './target-rows'
import styles from './targets-legend.module.css'
import { targetsTarget } from './targets-search'

/** The statuses that occur, each with the number of rows that have it and a way to them. */
export function TargetsLegend({ rows }: { rows: readonly TargetRow[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const counts = countByStatus(rows.map(({ judged }) => judged))
  return (
    <ul className={styles.legend}>
      {statusOrder
        .filter((token) => counts[token] > 0)
        .map((token) => (
          <li key={token}>
            <PageLink
              target={targetsTarget({ status: [token] })}
              className={styles.entry}
              title={t('targets.legendLink', {
                count: counts[token],
                status: t(`targets.status.${token}`),
              })}
            >
              <StatusShape token={token} />
              <b>{format.integer(counts[token])}</b>
              {t(`targets.legend.${token}`)}
            </PageLink>
          </li>
        ))}
    </ul>
  )
}
