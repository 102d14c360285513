import { useMemo } from 'react'
import { listPastEvents } from '../../domain/hotspot-past'
import { AboutPanel } from './about-panel'
import { ChainPanel } from './chain-panel'
import { DetailFacts } from './detail-facts'
import { DetailHead } from './detail-head'
import { EffectPanel } from './effect-panel'
import styles from './hotspot-detail.module.css'
import { PastPanel } from './past-panel'
import { PlacePanel } from './place-panel'
import { RainPeakPanel } from './rain-peak-panel'
import { ReasonsPanel } from './reasons-panel'
import { RunPanel } from './run-panel'
import { TasksPanel } from './tasks-panel'
import { useHotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'
import { dataOf } from './use-page-files'
import type { PageFiles } from './use-page-files'

interface Props {
  id: string
  data: HotspotsData
  files: PageFiles
}

export function HotspotDetail({ id, data, files }: Props) {
  const projects = dataOf(files.projects)
  const events = dataOf(files.events)
  const list = useHotspotList(data, { projects, events })
  const row = list.rows.find(({ judged }) => judged.id === id)
  const { date } = data.view.reference
  const judged = row?.judged
  const past = useMemo(
    () => judged && events && listPastEvents(judged, events.items, date),
    [judged, events, date],
  )
  if (!row) return null
  const spot = { row, data, list, past: past ?? null, events: events?.items ?? null }
  return (
    <>
      <DetailHead {...spot} />
      <div className={styles.grid}>
        <div className={styles.whole}>
          <DetailFacts {...spot} />
        </div>
        <div className={styles.column}>
          <RunPanel {...spot} />
          <ChainPanel {...spot} projects={projects} />
          <EffectPanel {...spot} />
          <ReasonsPanel {...spot} />
        </div>
        <div className={styles.column}>
          <PastPanel {...spot} state={files.events} />
          <RainPeakPanel {...spot} />
          <TasksPanel {...spot} />
        </div>
        <div className={styles.foot}>
          <AboutPanel {...spot} />
          <PlacePanel {...spot} />
        </div>
      </div>
    </>
  )
}
