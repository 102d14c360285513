import { useMemo } from 'react'
import { buildTargetRows } from './target-rows'
import type { TargetRow } from './target-rows'
import type { TargetsData } from './use-targets'

/** Every indicator, judged and compared, the widest gap first; the same rows until the data changes. */
export function useTargetRows({
  view,
  ward,
  indicators,
  before,
}: TargetsData): readonly TargetRow[] {
  const comparedAsOf = view.comparedWith?.asOf ?? null
  return useMemo(() => {
    const earlier =
      before && comparedAsOf !== null ? { items: before.items, asOf: comparedAsOf } : null
    return buildTargetRows(indicators.items, earlier, ward)
  }, [indicators, before, comparedAsOf, ward])
}
