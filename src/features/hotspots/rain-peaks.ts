import type { PastEvent } from '../../domain/hotspot-past'
import type { LocalDate } from '../../lib/dates'

export interface RainPeak {
  readonly id: string
  readonly day: LocalDate
  /** mm in the wettest three hours. */
  readonly rain: number
  /** cm */
  readonly peak: number
}

/** The closed events that say both how much it rained and how high the water stood. */
export const listRainPeaks = (past: readonly PastEvent[]): readonly RainPeak[] =>
  past.flatMap(({ event: { id, peak, rain3hMm }, day, isRunning }) =>
    isRunning || peak === null || rain3hMm === null ? [] : [{ id, day, rain: rain3hMm, peak }],
  )
