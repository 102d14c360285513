import { Fragment } from 'react'
import type { JudgedIndicator } from '../../domain/indicator-status'
import type { LocalDate } from '../../lib/dates'
import { useTargetReasons } from './use-target-reasons'

interface Props {
  judged: JudgedIndicator
  /** The day of the data. */
  asOf: LocalDate
}

/** How a status was reached, for a popover: the same steps as on the target's own page. */
export function TargetExplanation({ judged, asOf }: Props) {
  return useTargetReasons(judged, asOf).map(({ words, sum }, step) => (
    // The steps stand in a fixed order and have no other name.
    <Fragment key={step}>
      <p>{words}</p>
      {sum !== undefined && (
        <p>
          <b>{sum}</b>
        </p>
      )}
    </Fragment>
  ))
}
