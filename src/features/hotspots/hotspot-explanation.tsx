import type { WardRules } from '../../contract/rules'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import type { HotspotWords } from './use-hotspot-words'
import { useSeveritySteps } from './use-severity-steps'

interface Props {
  judged: JudgedHotspot
  words: HotspotWords
  rules: WardRules
}

/** How a hotspot's severity came about, beside the table. */
export function HotspotExplanation(props: Props) {
  return useSeveritySteps(props).map(({ words, sum }, index) => (
    // The steps stand in a fixed order and have no other name.
    <p key={index}>
      {words} {sum}
    </p>
  ))
}
