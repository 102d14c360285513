import type { HotspotRun } from '../../domain/hotspot-run'
import { useTranslation } from '../../i18n/use-translation'
import { wardTime } from '../../lib/dates'

/** What a run shows, in words: when it rose past which threshold. */
export function useRunTitle() {
  const { t } = useTranslation()
  return ({ crossings, peak }: HotspotRun, isToday: boolean, limit: number): string => {
    const at = (threshold: 'moderate' | 'severe') =>
      crossings.find((crossing) => crossing.threshold === threshold)?.at
    const [moderate, severe] = [at('moderate'), at('severe')]
    if (peak === null) return t('hotspots.run.empty')
    if (moderate !== undefined && severe !== undefined) {
      return t('hotspots.run.bothRising', {
        moderate: wardTime(moderate),
        severe: wardTime(severe),
      })
    }
    if (severe !== undefined) return t('hotspots.run.severeOnly', { severe: wardTime(severe) })
    if (moderate !== undefined) {
      return t(isToday ? 'hotspots.run.moderate' : 'hotspots.run.moderatePast', {
        moderate: wardTime(moderate),
      })
    }
    return t(peak.value >= limit ? 'hotspots.run.above' : 'hotspots.run.none')
  }
}
