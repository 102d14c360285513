import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { keepParams } from '../../components/kept-params'
import { Panel } from '../../components/panel'
import { recordTarget } from '../../components/record-link'
import { useTranslation } from '../../i18n/use-translation'
import type { DetailProps } from './detail-props'
import { HotspotMap } from './hotspot-map'
import styles from './place-panel.module.css'

/** Where the spot is, among the others. */
export function PlacePanel({ row: { judged, rank, areaName }, data, list }: DetailProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { words, rows } = list
  const { id } = judged
  const marked = useMemo(
    () => [
      { spot: judged, rank },
      ...rows
        .filter((row) => row.judged.id !== id && row.rank !== null)
        .map((row) => ({ spot: row.judged, rank: null })),
    ],
    [judged, rank, rows, id],
  )
  const show = (picked: string) => {
    void navigate({
      to: recordTarget('hotspot', picked).to,
      search: (previous: Record<string, string | undefined>) => keepParams(previous),
    })
  }
  const { areasAre, areas } = data.ward
  const isSchematic = areasAre === 'schematic' && areas.features.length > 0
  return (
    <Panel
      id="hotspot-place"
      state="ready"
      title={
        <>
          {t('hotspots.about.place')}: <span lang="vi">{areaName}</span>
        </>
      }
      subtitle={isSchematic ? t('hotspots.panel.schematicCaption') : undefined}
    >
      <HotspotMap
        ward={data.ward}
        marked={marked}
        words={words}
        selected={id}
        className={styles.map}
        onPick={show}
      />
    </Panel>
  )
}
