import { Trans } from 'react-i18next'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { CountLink } from '../../components/count-link'
import { PageLink } from '../../components/page-link'
import { Panel } from '../../components/panel'
import { useTranslation } from '../../i18n/use-translation'
import type { HotspotList as ShownHotspots } from './hotspot-list'
import { HotspotRest } from './hotspot-rest'
import { HotspotsFigureTable } from './hotspots-figure-table'
import { hotspotsTarget } from './hotspots-search'
import styles from './list-panel.module.css'
import { RankedGroup } from './ranked-group'
import { SelectedSpot } from './selected-spot'
import { nameOf } from './spot-name'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'

interface Props {
  data: HotspotsData
  list: HotspotList
  shown: ShownHotspots
  className?: string | undefined
}

const id = 'hotspots-list'

/** What is active, the worst first, with the map's numbers; the others in a line below. */
export function ListPanel({ data, list, shown, className }: Props) {
  const { t } = useTranslation()
  const { words, judged, ordered, search, update } = list
  const { groups, more, counts } = shown
  const ranked = groups.flatMap(({ rows }) => rows)
  const worst = ranked.find(({ severity }) => severity === 'severe') ?? ranked[0]
  const isFiltered = ranked.length + more < counts.all.active
  return (
    <Panel
      id={id}
      state="ready"
      title={<ListFinding list={list} shown={shown} isFiltered={isFiltered} />}
      subtitle={t('hotspots.list.subtitle')}
      tools={<FigureToggle id={id} name={t('hotspots.list.name')} />}
      className={className}
    >
      <ChartFigure
        id={id}
        description={t('hotspots.list.description', {
          count: ranked.length + more,
          worst: worst ? nameOf(worst.hotspot) : '',
          value: worst ? words.value(worst.hotspot.kind, worst.value ?? 0) : '',
        })}
        table={() => (
          <HotspotsFigureTable
            judged={judged.filter(
              (one) => one.isActive && ordered.some((row) => row.judged.id === one.id),
            )}
            words={words}
          />
        )}
      >
        <div data-spots="">
          {groups.map((group) => (
            <RankedGroup
              key={group.kind}
              group={group}
              words={words}
              selected={search.spot}
              select={(spot) => update({ spot })}
            />
          ))}
        </div>
        {more > 0 && (
          <PageLink
            target={hotspotsTarget({ severity: ['severe', 'moderate'] })}
            className={styles.more}
            label={t('hotspots.panel.moreLabel', { count: more })}
          >
            {t('hotspots.panel.more', { count: more })}
          </PageLink>
        )}
      </ChartFigure>
      <HotspotRest list={shown} rules={data.ward.rules} words={words} />
      <SelectedSpot list={list} />
    </Panel>
  )
}

interface FindingProps {
  list: HotspotList
  shown: ShownHotspots
  isFiltered: boolean
}

function ListFinding({ list: { ordered, words }, shown: { counts }, isFiltered }: FindingProps) {
  const { t } = useTranslation()
  const active = ordered.flatMap(({ judged, rank }) => (rank === null ? [] : [judged]))
  const severe = active.filter(({ severity }) => severity === 'severe')
  const worst = severe[0] ?? active[0]
  if (!worst) {
    if (isFiltered) return t('hotspots.list.nothingMatches')
    const isUnknown = counts.all.unknown === counts.all.of
    return t(isUnknown ? 'hotspots.list.nothingKnown' : 'hotspots.list.nothing')
  }
  const rising = severe.filter(({ change }) => change !== null && change > 0).length
  const values = {
    rising,
    worst: nameOf(worst.hotspot),
    value: words.value(worst.hotspot.kind, worst.value ?? 0),
    change: words.change(worst.change),
  }
  const count = severe.length > 0 ? severe.length : active.length
  const key = severe.length === 0 ? 'moderate' : rising === 0 ? 'severeSteady' : 'severe'
  return (
    <Trans
      i18nKey={`hotspots.list.${key}`}
      count={count}
      values={values}
      components={{
        count: (
          <CountLink
            count={count}
            target={hotspotsTarget({ severity: [severe.length === 0 ? 'moderate' : 'severe'] })}
          />
        ),
      }}
    />
  )
}
