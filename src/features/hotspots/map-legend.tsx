import { hotspotKinds } from '../../contract/hotspots'
import type { WardRules } from '../../contract/rules'
import { severities, thresholdsOf } from '../../domain/hotspot-severity'
import { useTranslation } from '../../i18n/use-translation'
import styles from './map-panel.module.css'
import { RankMark } from './rank-mark'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  rules: WardRules
  words: HotspotWords
}

/** The marks in words, with the thresholds that decide them. */
export function MapLegend({ rules, words }: Props) {
  const { t } = useTranslation()
  return (
    <p className={styles.legend}>
      {hotspotKinds.map((kind) => {
        const { severe, moderate } = thresholdsOf(kind, rules)
        const limits = { severe, moderate, light: 0, calm: 0, unknown: 0 }
        return [
          <strong key={kind}>{t(`hotspots.map.legend.${kind}`)}</strong>,
          ...severities
            // A mark without a signal looks the same for both.
            .filter((severity) => kind === 'flood' || severity !== 'unknown')
            .map((severity) => (
              <span key={`${kind} ${severity}`}>
                <RankMark kind={kind} severity={severity} rank={null} />
                {t(`hotspots.map.legend.${severity}`, {
                  limit: words.number(limits[severity]),
                  unit: t(`hotspots.unit.${kind}`),
                })}
              </span>
            )),
        ]
      })}
    </p>
  )
}
