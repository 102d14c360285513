import { useMemo } from 'react'
import { DataText } from '../../components/data-text'
import { FactsStrip } from '../../components/detail/facts-strip'
import type { Fact } from '../../components/detail/facts-strip'
import { RecordLink } from '../../components/record-link'
import { isCountedHotspot } from '../../domain/hotspot-counts'
import { compareByBurden, measureYear } from '../../domain/hotspot-year'
import { isLateProject } from '../../domain/project-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { addMonths, toEpoch } from '../../lib/dates'
import type { DetailProps } from './detail-props'
import { durationText } from './duration-text'

/** Six facts: now, since when, how often, how bad, how long, and what takes it away. */
export function DetailFacts(props: DetailProps) {
  const { t } = useTranslation()
  const facts = [useNowFact(props), useSinceFact(props), ...useYearFacts(props)]
  return (
    <FactsStrip
      id="hotspot-facts"
      title={t('hotspots.facts.title')}
      facts={[...facts, useProjectFact(props)]}
    />
  )
}

function useNowFact({ row: { judged, hotspot }, data, list: { words } }: DetailProps): Fact {
  const { t } = useTranslation()
  const { severity, value, token } = judged
  const label = t(
    data.view.reference.kind === 'now' ? 'hotspots.facts.now' : 'hotspots.facts.published',
  )
  if (value === null) return { label, value: words.severity(judged), token }
  return {
    label,
    value: words.number(value),
    unit: t(`hotspots.unit.${hotspot.kind}`),
    note: words.severity(judged),
    ...(severity === 'calm' ? {} : { token, isFigure: true }),
  }
}

/** How long it has been active; of one that is not, when it last was. */
function useSinceFact({
  row: { judged, hotspot },
  data,
  list: { words },
  past,
}: DetailProps): Fact {
  const { t } = useTranslation()
  const format = useFormat()
  const { moment } = data.view.reference
  const since = judged.isActive ? (judged.reading?.since ?? null) : null
  if (since !== null) {
    return {
      label: t(`hotspots.facts.over.${hotspot.kind}`, {
        limit: words.number(judged.thresholds.moderate),
      }),
      value: durationText(Math.max(0, Math.floor((moment - toEpoch(since)) / 60_000))),
      unit: t('hotspots.facts.hoursUnit'),
      note: t('hotspots.facts.since', { time: words.time(since) }),
    }
  }
  const label = t('hotspots.facts.last')
  const last = past?.[0]
  if (!last) return { label, value: format.date(null), note: past && t('hotspots.facts.never') }
  return {
    label,
    value: format.date(last.day),
    note:
      last.value === null || last.minutes === null
        ? t('hotspots.past.notClosed')
        : t('hotspots.facts.lastNote', {
            value: words.value(hotspot.kind, last.value),
            duration: durationText(last.minutes),
          }),
  }
}

function useYearFacts({ row: { judged, hotspot }, data, list, events }: DetailProps): Fact[] {
  const { t } = useTranslation()
  const format = useFormat()
  const { words, years, rows } = list
  const { rules } = data.ward
  const { date } = data.view.reference
  const before = useMemo(
    () =>
      events &&
      measureYear(
        hotspot,
        events.filter(({ hotspotId }) => hotspotId === hotspot.id),
        rules,
        addMonths(date, -12),
      ),
    [hotspot, events, rules, date],
  )
  const year = years?.get(hotspot.id)
  const isWatched = year?.events != null
  const peers = useMemo(
    () =>
      rows
        .filter((row) => row.hotspot.kind === hotspot.kind && isCountedHotspot(row.judged))
        .flatMap((row) => years?.get(row.judged.id) ?? [])
        .sort(compareByBurden),
    [rows, years, hotspot.kind],
  )
  const place = peers.findIndex((peer) => peer.hotspot.id === judged.id) + 1
  const notWatched = years === null || isWatched ? undefined : t('hotspots.facts.unwatched')
  return [
    {
      label: t('hotspots.facts.events'),
      value: format.integer(year?.events ?? null),
      unit: isWatched ? t('hotspots.facts.eventsUnit') : undefined,
      note: !isWatched
        ? notWatched
        : before?.events != null && before.burden.isWholeYear
          ? t('hotspots.facts.before', { count: format.integer(before.events) })
          : t('hotspots.facts.beforePartly', { date: format.date(hotspot.monitoredSince) }),
    },
    {
      label: t(`hotspots.facts.peak.${hotspot.kind}`),
      value: words.number(year?.peak ?? null),
      unit: year?.peak == null ? undefined : t(`hotspots.unit.${hotspot.kind}`),
      note: year?.peakOn == null ? notWatched : format.date(year.peakOn),
    },
    {
      label: t(`hotspots.facts.hours.${hotspot.kind}`),
      value: words.number(year?.burden.hours ?? null),
      unit: isWatched ? t('hotspots.facts.hoursUnit') : undefined,
      note:
        place > 0 && isWatched
          ? t('hotspots.facts.rank', {
              rank: format.integer(place),
              of: format.integer(peers.length),
            })
          : notWatched,
    },
  ]
}

function useProjectFact({ row: { hotspot, project } }: DetailProps): Fact {
  const { t } = useTranslation()
  const format = useFormat()
  const { mitigation } = hotspot
  const state = t(`hotspots.mitigation.${mitigation?.state ?? 'none'}`)
  if (project === null) {
    return { label: t('hotspots.facts.measure'), value: format.date(null), note: state }
  }
  const name = (
    <RecordLink kind="project" id={project.id} title={project.project.name}>
      <DataText>{project.project.shortName ?? project.project.name}</DataText>
    </RecordLink>
  )
  const days = project.slip?.days ?? null
  const label = t('hotspots.facts.project')
  if (project.isApart || days === null) {
    return { label, value: format.integer(null), note: name }
  }
  return {
    label,
    value: days > 0 ? format.signed(days, 0) : format.integer(-days),
    unit: t(
      days > 0
        ? 'hotspots.facts.days'
        : days < 0
          ? 'hotspots.facts.early'
          : 'hotspots.facts.noSlip',
    ),
    note: name,
    ...(isLateProject(project) ? { token: project.token, isFigure: true } : {}),
  }
}
