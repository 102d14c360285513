import { useMemo } from 'react'
import { combineResources } from '../../api/combine-resources'
import { indicatorsQuery } from '../../api/queries/indicators'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceState } from '../../api/resource-state'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { IndicatorsFile } from '../../contract/indicators'
import type { Ward } from '../../contract/ward'
import { countDigitalFields } from '../../domain/digital'
import { judgeIndicator } from '../../domain/indicator-status'
import { describeServiceCentre, describeServiceScore } from '../../domain/service-centre'

export interface DigitalData {
  view: View
  ward: Ward
  indicators: IndicatorsFile
}

export function useDigital(): ResourceState<DigitalData> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const indicators = useSnapshotFile(shown, indicatorsQuery)
  return combineResources({ view, ward, indicators })
}

/** The service centre, its score and the five fields, judged on the snapshot's own day. */
export function useDigitalFigures({ view, ward, indicators }: DigitalData) {
  const { asOf } = view.entry
  return useMemo(() => {
    const judged = indicators.items.map((indicator) => judgeIndicator(indicator, ward.rules, asOf))
    return {
      centre: describeServiceCentre(judged, asOf),
      score: describeServiceScore(judged),
      digital: countDigitalFields(judged),
    }
  }, [indicators, ward, asOf])
}
