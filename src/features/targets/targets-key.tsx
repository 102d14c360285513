import { countByStatus, statusOrder } from '../../domain/status'
import { PageLink } from '../../components/page-link'
import { StatusShape } from '../../components/status-shape'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { TargetTableRow } from './target-rows'
import styles from './targets-key.module.css'
import { targetsTarget } from './targets-search'
import type { TargetList } from './use-target-list'

interface Props {
  rows: readonly TargetTableRow[]
  list: TargetList
  isBoard: boolean
}

/** How many have each status, and what bar, hatching and tick mean. */
export function TargetsKey({ rows, list: { search }, isBoard }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const judged = rows.map((row) => row.judged)
  const counts = countByStatus(judged)
  const thresholds = judged[0]?.thresholds
  const values = {
    onTrack: format.integer(thresholds?.onTrack ?? null),
    atRisk: format.integer(thresholds?.atRisk ?? null),
  }
  return (
    <div className={styles.key}>
      <ul className={styles.statuses}>
        {statusOrder
          .filter((token) => counts[token] > 0)
          .map((token) => (
            <li key={token}>
              <PageLink
                target={targetsTarget({ scope: search.scope, status: [token] })}
                className={styles.status}
              >
                <StatusShape token={token} />
                <b>{format.integer(counts[token])}</b> {t(`targets.key.${token}`, values)}
              </PageLink>
            </li>
          ))}
      </ul>
      {isBoard && (
        <ul className={styles.marks} aria-hidden="true">
          <Mark name="bar" word={t('targets.key.bar')} />
          <Mark name="hatch" word={t('targets.key.hatch')} />
          <Mark name="due" word={t('targets.key.due')} />
        </ul>
      )}
    </div>
  )
}

function Mark({ name, word }: { name: 'bar' | 'hatch' | 'due'; word: string }) {
  return (
    <li className={styles.mark}>
      <svg className={styles.sample} viewBox="0 0 18 14" data-mark={name}>
        {name === 'bar' && <rect y="3" width="18" height="8" />}
        {name === 'hatch' && (
          <rect y="3" width="18" height="8" style={{ fill: 'url(#target-hatch-late)' }} />
        )}
        {name === 'due' && <rect x="8" width="2" height="14" />}
      </svg>
      {word}
    </li>
  )
}
