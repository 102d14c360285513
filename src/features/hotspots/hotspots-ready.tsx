import { Panel } from '../../components/panel'
import { useTranslation } from '../../i18n/use-translation'
import { HotspotControls } from './hotspot-controls'
import { HotspotsHead } from './hotspots-head'
import { HotspotsTable } from './hotspots-table'
import { NowView } from './now-view'
import { useHotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'
import { dataOf } from './use-page-files'
import type { PageFiles } from './use-page-files'
import { YearView } from './year-view'

interface Props {
  data: HotspotsData
  files: PageFiles
}

export function HotspotsReady({ data, files }: Props) {
  const { t } = useTranslation()
  const list = useHotspotList(data, {
    projects: dataOf(files.projects),
    events: dataOf(files.events),
  })
  const { view } = list.search
  return (
    <>
      <HotspotsHead data={data} list={list} />
      {list.rows.length === 0 ? (
        <Panel
          id={view === 'table' ? 'hotspots-table' : 'hotspots-map'}
          state="empty"
          title={t('hotspots.empty.title')}
        >
          <p>{t('hotspots.empty.text')}</p>
        </Panel>
      ) : (
        <>
          <HotspotControls data={data} list={list} />
          {view === 'now' && <NowView data={data} list={list} events={files.events} />}
          {view === 'year' && <YearView data={data} list={list} events={files.events} />}
          {view === 'table' && <HotspotsTable data={data} list={list} />}
        </>
      )}
    </>
  )
}
