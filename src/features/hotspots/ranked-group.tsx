import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import type { RankedHotspot } from '../../domain/hotspot-counts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { HotspotGroup } from './hotspot-list'
import styles from './ranked-group.module.css'
import { SpotButton } from './spot-button'
import type { SpotSelection } from './spot-button'
import { nameOf, titleOf } from './spot-name'
import type { HotspotWords } from './use-hotspot-words'

interface Props extends SpotSelection {
  group: HotspotGroup
  words: HotspotWords
}

/** The active spots of one kind: bars on one scale, what was half an hour ago, since when, who says so. */
export function RankedGroup({ group, words, selected, select }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, rows, thresholds, scaleEnd } = group
  const limits = [thresholds.moderate, thresholds.severe]
  return (
    <section className={styles.group} aria-label={t(`hotspots.list.${kind}`)}>
      <div className={styles.head}>
        <strong className={styles.kind}>{t(`hotspots.list.${kind}`)}</strong>
        <span className={styles.scale} aria-hidden="true">
          {limits.map((limit) => (
            <span key={limit} style={{ insetInlineStart: share(limit, scaleEnd) }}>
              {format.integer(limit)}
            </span>
          ))}
        </span>
        <span className={styles.value}>{t(`hotspots.list.value.${kind}`)}</span>
        <span className={styles.change}>{t('hotspots.panel.change')}</span>
        <span className={styles.since}>{t('hotspots.heads.since')}</span>
        <span className={styles.source}>{t('hotspots.heads.source')}</span>
      </div>
      <div className={styles.thresholds} aria-hidden="true">
        <span className={styles.plot}>
          {limits.map((limit) => (
            <span key={limit} style={{ insetInlineStart: share(limit, scaleEnd) }} />
          ))}
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            scaleEnd={scaleEnd}
            words={words}
            selected={selected}
            select={select}
          />
        ))}
      </ul>
    </section>
  )
}

interface RowProps extends SpotSelection {
  row: RankedHotspot
  scaleEnd: number
  words: HotspotWords
}

function Row({ row, scaleEnd, words, selected, select }: RowProps) {
  const { t } = useTranslation()
  const { hotspot, token, value, reading, change, rank, severity } = row
  const earlier = reading?.earlier?.value ?? null
  const since = reading?.since ?? null
  return (
    <li className={styles.row} data-token={token} data-selected={row.id === selected}>
      <SpotButton spot={row} rank={rank} words={words} selected={selected} select={select} isRow />
      <RecordLink
        kind="hotspot"
        id={row.id}
        keepList
        className={severity === 'severe' ? styles.severeName : styles.name}
        title={titleOf(hotspot)}
      >
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
      <span className={styles.value}>
        <strong>{words.number(value)}</strong>
        <span className={styles.unit}>{t(`hotspots.unit.${hotspot.kind}`)}</span>
      </span>
      <span className={styles.change}>{words.change(change)}</span>
      <span className={styles.since}>
        {since === null ? words.number(null) : words.time(since)}
      </span>
      <span className={styles.source}>{words.readBy(row)}</span>
    </li>
  )
}

const share = (value: number, scaleEnd: number): string =>
  `${scaleEnd > 0 ? Math.min(100, (100 * value) / scaleEnd) : 0}%`
