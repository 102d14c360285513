import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { DataText } from '../../components/data-text'
import { PageLink } from '../../components/page-link'
import { recordTarget } from '../../components/record-link'
import { hotspotKinds } from '../../contract/hotspots'
import type { HotspotKind } from '../../contract/hotspots'
import type { WardRules } from '../../contract/rules'
import { thresholdsOf } from '../../domain/hotspot-severity'
import type { JudgedHotspot, Severity } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { HotspotList } from './hotspot-list'
import styles from './hotspot-rest.module.css'
import { hotspotsTarget } from './hotspots-search'
import { RankMark } from './rank-mark'
import { nameOf, titleOf } from './spot-name'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  list: HotspotList
  rules: WardRules
  words: HotspotWords
}

const mostNamed = 3

/** Below the ranked list: light ones, those without a signal, and how many are calm. */
export function HotspotRest({ list, rules, words }: Props) {
  return (
    <ul className={styles.rest}>
      {hotspotKinds.map((kind) => (
        <Light
          key={kind}
          kind={kind}
          spots={list.light.filter(({ hotspot }) => hotspot.kind === kind)}
          limit={thresholdsOf(kind, rules).moderate}
          words={words}
        />
      ))}
      <Unknown spots={list.unknown} words={words} />
      <Calm list={list} />
    </ul>
  )
}

interface LineProps {
  kind: HotspotKind
  severity: Severity
  children: ReactNode
}

function Line({ kind, severity, children }: LineProps) {
  return (
    <li className={styles.line}>
      <RankMark kind={kind} severity={severity} rank={null} />
      <span>{children}</span>
    </li>
  )
}

interface LightProps {
  kind: HotspotKind
  spots: readonly JudgedHotspot[]
  limit: number
  words: HotspotWords
}

function Light({ kind, spots, limit, words }: LightProps) {
  const format = useFormat()
  if (spots.length === 0) return null
  const isMany = spots.length > mostNamed
  return (
    <Line kind={kind} severity="light">
      <Trans
        i18nKey={isMany ? `hotspots.panel.light.${kind}Many` : `hotspots.panel.light.${kind}`}
        count={spots.length}
        values={{ limit: format.integer(limit) }}
        components={{
          count: (
            <CountLink
              count={spots.length}
              target={hotspotsTarget({ kind, severity: ['light'] })}
            />
          ),
          spots: (
            <SpotNames
              spots={spots.slice(0, isMany ? 2 : mostNamed)}
              note={({ value }) => words.number(value)}
            />
          ),
        }}
      />
    </Line>
  )
}

function Unknown({ spots, words }: { spots: readonly JudgedHotspot[]; words: HotspotWords }) {
  const [first] = spots
  if (!first) return null
  const { kind } = first.hotspot
  if (spots.length > mostNamed) {
    return (
      <Line kind={kind} severity="unknown">
        <Trans
          i18nKey="hotspots.panel.unknownMany"
          count={spots.length}
          components={{
            count: (
              <CountLink count={spots.length} target={hotspotsTarget({ severity: ['unknown'] })} />
            ),
          }}
        />
      </Line>
    )
  }
  const lost = spots.flatMap((spot) =>
    spot.readingState === 'stale' && spot.reading
      ? [{ spot, time: words.time(spot.reading.observedAt) }]
      : [],
  )
  const silent = spots.filter(({ readingState }) => readingState !== 'stale')
  return (
    <>
      {[...new Set(lost.map(({ time }) => time))].map((time) => (
        <Line key={time} kind={kind} severity="unknown">
          <Trans
            i18nKey="hotspots.panel.lostSince"
            values={{ time }}
            components={{
              spots: (
                <SpotNames spots={lost.flatMap((one) => (one.time === time ? [one.spot] : []))} />
              ),
            }}
          />
        </Line>
      ))}
      {silent.length > 0 && (
        <Line kind={kind} severity="unknown">
          <Trans
            i18nKey="hotspots.panel.silent"
            components={{ spots: <SpotNames spots={silent} /> }}
          />
        </Line>
      )}
    </>
  )
}

function Calm({ list: { counts } }: { list: HotspotList }) {
  const { flood, congestion } = counts
  if (flood.calm + congestion.calm === 0) return null
  return (
    <Line kind={flood.calm > 0 ? 'flood' : 'congestion'} severity="calm">
      {flood.calm > 0 && (
        <Trans
          i18nKey="hotspots.panel.calmFlood"
          count={flood.calm}
          components={{
            count: (
              <CountLink
                count={flood.calm}
                target={hotspotsTarget({ kind: 'flood', severity: ['calm'] })}
              />
            ),
          }}
        />
      )}
      {flood.calm > 0 && congestion.calm > 0 && ', '}
      {congestion.calm > 0 && (
        <Trans
          i18nKey="hotspots.panel.calmCongestion"
          count={congestion.calm}
          components={{
            count: (
              <CountLink
                count={congestion.calm}
                target={hotspotsTarget({ kind: 'congestion', severity: ['calm'] })}
              />
            ),
          }}
        />
      )}
    </Line>
  )
}

interface SpotNamesProps {
  spots: readonly JudgedHotspot[]
  /** What stands in brackets after the name. */
  note?: (spot: JudgedHotspot) => string
}

function SpotNames({ spots, note }: SpotNamesProps) {
  const { t } = useTranslation()
  return spots.map((spot, place) => (
    <Fragment key={spot.id}>
      {place > 0 && ', '}
      <PageLink
        target={recordTarget('hotspot', spot.id)}
        className={styles.spot}
        title={titleOf(spot.hotspot)}
        label={
          note &&
          `${nameOf(spot.hotspot)}: ${t(`hotspots.value.${spot.hotspot.kind}`, { value: note(spot) })}`
        }
      >
        <DataText>{nameOf(spot.hotspot)}</DataText>
        {note && `\u00a0(${note(spot)})`}
      </PageLink>
    </Fragment>
  ))
}
