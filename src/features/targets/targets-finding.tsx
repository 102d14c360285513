import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import type { IndicatorScope } from '../../contract/indicators'
import { countBelowPath } from '../../domain/indicator-groups'
import { belowPath } from '../../domain/status'
import type { TargetRow } from './target-rows'
import { targetsTarget } from './targets-search'

interface Props {
  rows: readonly TargetRow[]
  scope: IndicatorScope
}

/** "7 trên 19 chỉ tiêu dưới lộ trình"; each number leads to the rows that it counts. */
export function TargetsFinding({ rows, scope }: Props) {
  const { below, of } = countBelowPath(rows.map(({ judged }) => judged))
  const isUnknown = rows.every(({ judged }) => judged.token === 'no-data')
  const links = {
    below: <CountLink count={below} target={targetsTarget({ scope, status: belowPath })} />,
    all: <CountLink count={of} target={targetsTarget({ scope })} />,
  }
  if (isUnknown) return <Trans i18nKey="targets.panel.unknown" components={links} />
  return <Trans i18nKey="targets.panel.title" count={below} components={links} />
}
