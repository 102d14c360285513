import { Segments } from '../../components/segments'
import { useTranslation } from '../../i18n/use-translation'
import { hotspotViews } from './hotspots-search'
import type { HotspotList } from './use-hotspot-list'

/** What the page shows of the same spots; kept in the address. */
export function ViewSwitch({ list: { search, update } }: { list: HotspotList }) {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('hotspots.views.label')}
      value={search.view}
      options={hotspotViews.map((value) => ({ value, label: t(`hotspots.views.${value}`) }))}
      onChange={(view) => update({ view })}
    />
  )
}
