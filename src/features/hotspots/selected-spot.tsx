import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { useTranslation } from '../../i18n/use-translation'
import styles from './list-panel.module.css'
import { nameOf } from './spot-name'
import type { HotspotList } from './use-hotspot-list'

/** Which spot is selected, in words: those that are not active stand in no row of the list. */
export function SelectedSpot({ list: { rows, search, update, words } }: { list: HotspotList }) {
  const { t } = useTranslation()
  const { spot } = search
  const row = rows.find(({ judged }) => judged.id === spot)
  return (
    <p role="status" className={styles.selected}>
      {spot !== null && (
        <>
          {row ? (
            <span>
              {t('hotspots.select.now')}
              <RecordLink
                kind="hotspot"
                id={row.judged.id}
                keepList
                className={styles.selectedName}
              >
                <DataText>{nameOf(row.hotspot)}</DataText>
              </RecordLink>
              {', '}
              {row.judged.value === null
                ? words.severity(row.judged)
                : t('hotspots.select.value', {
                    severity: words.severity(row.judged),
                    value: words.value(row.hotspot.kind, row.judged.value),
                  })}
            </span>
          ) : (
            <span>{t('hotspots.select.unknown', { id: spot })}</span>
          )}
          <button type="button" className="button" onClick={() => update({ spot: null })}>
            {t('hotspots.select.clear')}
          </button>
        </>
      )}
    </p>
  )
}
