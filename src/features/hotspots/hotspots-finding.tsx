import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import type { HotspotKind } from '../../contract/hotspots'
import type { HotspotCounts } from '../../domain/hotspot-counts'
import type { RecentRain } from '../../domain/rain'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './hotspots-panel.module.css'
import { hotspotsTarget } from './hotspots-search'

interface Props {
  counts: Readonly<Record<HotspotKind | 'all', HotspotCounts>>
  rain: Pick<RecentRain, 'mm' | 'isMentioned'>
  /** What is said after the counts. */
  tail?: ReactNode
}

/** What is flooded and congested now, after how much rain; unknown spots are never passed off as calm. */
export function HotspotsFinding({ counts, rain, tail }: Props) {
  const format = useFormat()
  if (!rain.isMentioned) {
    return (
      <>
        <Standing counts={counts} isAfterRain={false} />
        {tail}
      </>
    )
  }
  return (
    <Trans
      i18nKey="hotspots.finding.rain"
      values={{ mm: format.integer(rain.mm) }}
      components={{
        finding: (
          <span className={styles.standing}>
            <Standing counts={counts} isAfterRain />
            {tail}
          </span>
        ),
      }}
    />
  )
}

const read = ['severe', 'moderate', 'light', 'calm'] as const

function Standing({ counts, isAfterRain }: { counts: Props['counts']; isAfterRain: boolean }) {
  const { t } = useTranslation()
  const { all, flood, congestion } = counts
  const known = all.of - all.unknown
  if (known === 0) {
    return (
      <Trans
        i18nKey={isAfterRain ? 'hotspots.finding.unknownAfterRain' : 'hotspots.finding.unknown'}
        count={all.unknown}
        components={{
          unknown: (
            <CountLink count={all.unknown} target={hotspotsTarget({ severity: ['unknown'] })} />
          ),
        }}
      />
    )
  }
  if (all.active === 0) {
    if (all.unknown === 0) {
      return t(isAfterRain ? 'hotspots.finding.noneAfterRain' : 'hotspots.finding.none')
    }
    return (
      <>
        <Trans
          i18nKey={isAfterRain ? 'hotspots.finding.noneReadAfterRain' : 'hotspots.finding.noneRead'}
          components={{
            known: <CountLink count={known} target={hotspotsTarget({ severity: read })} />,
          }}
        />
        <AlsoUnknown count={all.unknown} />
      </>
    )
  }
  // Where half or more is unknown, what is counted says little without it.
  const isHalfUnknown = all.unknown * 2 >= all.of
  return (
    <>
      {flood.active > 0 && <Active kind="flood" count={flood.active} />}
      {flood.active > 0 && congestion.active > 0 && ', '}
      {congestion.active > 0 && <Active kind="congestion" count={congestion.active} />}
      {isHalfUnknown && <AlsoUnknown count={all.unknown} />}
    </>
  )
}

function Active({ kind, count }: { kind: HotspotKind; count: number }) {
  const link = (
    <CountLink count={count} target={hotspotsTarget({ kind, severity: ['severe', 'moderate'] })} />
  )
  return (
    <Trans
      i18nKey={`hotspots.finding.${kind}`}
      count={count}
      components={{ flood: link, congestion: link }}
    />
  )
}

function AlsoUnknown({ count }: { count: number }) {
  return (
    <Trans
      i18nKey="hotspots.finding.alsoUnknown"
      count={count}
      components={{
        unknown: <CountLink count={count} target={hotspotsTarget({ severity: ['unknown'] })} />,
      }}
    />
  )
}
