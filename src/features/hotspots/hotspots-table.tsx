import { DataTable } from '../../components/data-table/data-table'
import { tableState } from '../../components/data-table/table-state'
import { Panel } from '../../components/panel'
import { useTranslation } from '../../i18n/use-translation'
import styles from './hotspot-cells.module.css'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'

interface Props {
  data: HotspotsData
  list: HotspotList
}

/** Every spot that the filters leave, each in one line. */
export function HotspotsTable({ data, list }: Props) {
  const { t } = useTranslation()
  const { rules } = data.ward
  const { words, rows, model, clear } = list
  return (
    <Panel
      id="hotspots-table"
      state={tableState(rows.length, model.shown.length)}
      title={t('hotspots.page.tableTitle')}
      subtitle={t('hotspots.page.thresholds', {
        floodSevere: words.number(rules.flood.severeCm),
        floodModerate: words.number(rules.flood.moderateCm),
        delaySevere: words.number(rules.congestion.severeMinutes),
        delayModerate: words.number(rules.congestion.moderateMinutes),
        stale: words.number(rules.readingStaleMinutes),
      })}
    >
      <div className={styles.rows} data-spots="">
        <DataTable
          model={model}
          caption={t('hotspots.page.caption')}
          empty={t('hotspots.page.none')}
          onClear={clear}
        />
      </div>
    </Panel>
  )
}
