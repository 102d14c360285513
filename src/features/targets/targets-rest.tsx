import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { PageLink } from '../../components/page-link'
import { belowPath, countByStatus, isBelowPath, statusOrder } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import { useTranslation } from '../../i18n/use-translation'
import type { TargetRow } from './target-rows'
import styles from './targets-rest.module.css'
import { targetsTarget } from './targets-search'

interface Props {
  rows: readonly TargetRow[]
  /** Rows that did not fit. */
  left: number
  isNarrow: boolean
}

/** What the bars do not show, in words: the rest on a telephone, and what did not fit anywhere. */
export function TargetsRest({ rows, left, isNarrow }: Props) {
  const below = rows.filter(({ judged }) => isBelowPath(judged.token)).length
  const listed = isNarrow ? { count: below, status: belowPath } : { count: rows.length, status: [] }
  const hasOthers = isNarrow && below < rows.length
  if (left === 0 && !hasOthers) return null
  return (
    <div className={styles.rest}>
      {left > 0 && (
        <p>
          <Trans
            i18nKey="targets.panel.more"
            count={listed.count}
            components={{ all: <TargetsLink status={listed.status} /> }}
          />
        </p>
      )}
      {hasOthers && <Others rows={rows} />}
    </div>
  )
}

function Others({ rows }: { rows: readonly TargetRow[] }) {
  const { t } = useTranslation()
  const counts = countByStatus(rows.map(({ judged }) => judged))
  const tokens = statusOrder.filter((token) => !isBelowPath(token) && counts[token] > 0)
  const count = tokens.reduce((sum, token) => sum + counts[token], 0)
  return (
    <p>
      <TargetsLink status={tokens}>
        {t(count < rows.length ? 'targets.panel.others' : 'targets.panel.all', { count })}
      </TargetsLink>
      {': '}
      {tokens.map((token, place) => (
        <Fragment key={token}>
          {place > 0 && ', '}
          <TargetsLink status={[token]}>
            {t('targets.panel.count', {
              count: counts[token],
              status: t(`targets.status.${token}`),
            })}
          </TargetsLink>
        </Fragment>
      ))}
    </p>
  )
}

interface LinkProps {
  status: readonly StatusToken[]
  children?: ReactNode
}

function TargetsLink({ status, children }: LinkProps) {
  return <PageLink target={targetsTarget({ status })}>{children}</PageLink>
}
