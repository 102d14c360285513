import { DataText } from '../../components/data-text'
import { PageLink } from '../../components/page-link'
import { RecordLink } from '../../components/record-link'
import type { RankedHotspot } from '../../domain/hotspot-counts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './hotspot-groups.module.css'
import type { HotspotGroup } from './hotspot-list'
import { hotspotsTarget } from './hotspots-search'
import { RankMark } from './rank-mark'
import { nameOf, titleOf } from './spot-name'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  groups: readonly HotspotGroup[]
  /** Active spots beyond those shown. */
  more: number
  words: HotspotWords
}

/** The active spots, floods and congestion each on a scale of its own. */
export function HotspotGroups({ groups, more, words }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {groups.map((group) => (
        <Group key={group.kind} group={group} words={words} />
      ))}
      {more > 0 && (
        <PageLink
          target={hotspotsTarget({ severity: ['severe', 'moderate'] })}
          className={styles.more}
          label={t('hotspots.panel.moreLabel', { count: more })}
        >
          {t('hotspots.panel.more', { count: more })}
        </PageLink>
      )}
    </>
  )
}

function Group({ group, words }: { group: HotspotGroup; words: HotspotWords }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, rows, thresholds, scaleEnd } = group
  const { moderate, severe } = thresholds
  // Too near each other, the two numbers turn away from one another.
  const isTight = (severe - moderate) / scaleEnd < 0.3
  return (
    <section className={styles.group} aria-label={t(`hotspots.panel.${kind}`)}>
      <div className={styles.head}>
        <strong className={styles.kind}>{t(`hotspots.panel.${kind}`)}</strong>
        <span className={styles.scale} data-tight={isTight} aria-hidden="true">
          <span style={{ insetInlineStart: share(moderate, scaleEnd) }}>
            {format.integer(moderate)}
          </span>
          <span style={{ insetInlineStart: share(severe, scaleEnd) }}>
            {format.integer(severe)}
          </span>
        </span>
        <span className={styles.value}>{t(`hotspots.unit.${kind}`)}</span>
        <span className={styles.change}>{t('hotspots.panel.change')}</span>
      </div>
      <div className={styles.thresholds} aria-hidden="true">
        <span className={styles.plot}>
          <span style={{ insetInlineStart: share(moderate, scaleEnd) }} />
          <span style={{ insetInlineStart: share(severe, scaleEnd) }} />
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} scaleEnd={scaleEnd} words={words} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  row: RankedHotspot
  scaleEnd: number
  words: HotspotWords
}

function Row({ row, scaleEnd, words }: RowProps) {
  const { hotspot, severity, token, value, reading, change, rank } = row
  const earlier = reading?.earlier?.value ?? null
  return (
    <li className={styles.row} data-token={token}>
      <RankMark kind={hotspot.kind} severity={severity} rank={rank} label={words.severity(row)} />
      <RecordLink kind="hotspot" id={hotspot.id} className={styles.name} title={titleOf(hotspot)}>
        <DataText>{nameOf(hotspot)}</DataText>
      </RecordLink>
      <span className={styles.plot}>
        <span
          className={styles.bar}
          data-broken={(value ?? 0) > scaleEnd}
          style={{ inlineSize: share(value ?? 0, scaleEnd) }}
        />
        {earlier !== null && earlier <= scaleEnd && (
          <span className={styles.earlier} style={{ insetInlineStart: share(earlier, scaleEnd) }} />
        )}
      </span>
      <span className={styles.value}>{words.number(value)}</span>
      <span className={styles.change}>{words.change(change)}</span>
    </li>
  )
}

const share = (value: number, scaleEnd: number): string =>
  `${scaleEnd > 0 ? Math.min(100, (100 * value) / scaleEnd) : 0}%`
