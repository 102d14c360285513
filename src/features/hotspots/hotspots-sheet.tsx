import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { NodeList } from '../../components/sheet/node-list'
import { SheetParagraph } from '../../components/sheet/sheet-paragraph'
import { SheetPart } from '../../components/sheet/sheet-part'
import { countHotspots, rankActiveHotspots } from '../../domain/hotspot-counts'
import { measureRecentRain } from '../../domain/rain'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../../lib/dates'
import { HotspotsFinding } from './hotspots-finding'
import { nameOf } from './spot-name'
import { useHotspotWords } from './use-hotspot-words'
import { useHotspots, useJudgedHotspots } from './use-hotspots'
import type { HotspotsData } from './use-hotspots'

/** Rain is said before the finding, which breaks no line here. */
const unmentioned = { mm: null, isMentioned: false }

/** So many spots are named. */
const named = 3

/** The brief's paragraph on floods and congestion, by the readings of the publication. */
export function HotspotsSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-hotspots" name={t('shell.pages.hotspots')} resource={useHotspots()}>
      {(data) => (
        <SheetParagraph lead={t('brief.hotspots.lead')}>
          <Text {...data} />
        </SheetParagraph>
      )}
    </SheetPart>
  )
}

function Text(data: HotspotsData) {
  const { t } = useTranslation()
  const format = useFormat()
  const { readings, ward, view } = data
  const words = useHotspotWords(view.reference.date)
  const judged = useJudgedHotspots(data)
  const rain = useMemo(
    () => measureRecentRain(readings.rain, ward.rules, view.reference.moment),
    [readings, ward.rules, view.reference.moment],
  )
  const counts = {
    all: countHotspots(judged),
    flood: countHotspots(judged, 'flood'),
    congestion: countHotspots(judged, 'congestion'),
  }
  if (counts.all.of === 0) return t('brief.hotspots.none')
  const readAt = toEpoch(readings.observedAt)
  // Severe ones first; floods before congestion, as everywhere.
  const worst = rankActiveHotspots(judged)
    .toSorted((left, right) => severeFirst(left.severity) - severeFirst(right.severity))
    .slice(0, named)
  return (
    <>
      {t('brief.hotspots.read', { time: wardTime(readAt), date: format.date(wardDate(readAt)) })}
      {rain.isMentioned && t('brief.hotspots.rain', { mm: format.integer(rain.mm) })}
      <HotspotsFinding counts={counts} rain={unmentioned} />
      {worst.length > 0 && (
        <Trans
          i18nKey="brief.hotspots.worst"
          components={{
            spots: (
              <NodeList
                items={worst.map(({ id, hotspot, value }) => ({
                  id,
                  node: (
                    <Trans
                      i18nKey="brief.hotspots.spot"
                      values={{ value: words.value(hotspot.kind, value ?? 0) }}
                      components={{
                        name: (
                          <RecordLink kind="hotspot" id={id}>
                            <DataText>{nameOf(hotspot)}</DataText>
                          </RecordLink>
                        ),
                      }}
                    />
                  ),
                }))}
              />
            ),
          }}
        />
      )}
      .
    </>
  )
}

const severeFirst = (severity: string): number => (severity === 'severe' ? 0 : 1)
