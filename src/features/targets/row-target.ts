import type { PageTarget } from '../../components/page-link'
import type { Indicator, IndicatorScope } from '../../contract/indicators'
import { targetsTarget } from './targets-search'

const longestQuery = 80

/** The targets page showing one indicator, found by its name as a person would type it. */
export function rowTarget(indicator: Indicator, scope: IndicatorScope): PageTarget {
  const name = indicator.shortName ?? indicator.name
  return targetsTarget({ scope, q: name.length <= longestQuery ? name : indicator.code })
}
