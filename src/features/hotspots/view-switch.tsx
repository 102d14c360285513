import { useTranslation } from 'react-i18next'
import { hotspotViews } from './hotspots-search'
import type { HotspotList } from './use-hotspot-list'
import styles from './segment.module.css'

/** What the page shows of the same spots; kept in the address. */
export function ViewSwitch({ list: { search, update } }: { list: HotspotList }) {
  const { t } = useTranslation()
  return (
    <div role="group" aria-label={t('hotspots.views.label')} className={styles.segment}>
      {hotspotViews.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={search.view === view}
          onClick={() => update({ view })}
        >
          {t(`hotspots.views.${view}`)}
        </button>
      ))}
    </div>
  )
}
