import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import type { HotspotKind } from '../../contract/hotspots'
import { severityTokens } from '../../domain/hotspot-severity'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { BurdenRow } from './burden-rows'
import styles from './burden-table.module.css'
import { SlipCell } from './hotspot-cells'
import type { HotspotRow } from './hotspot-rows'
import { nameOf, titleOf } from './spot-name'
import type { HotspotList } from './use-hotspot-list'

interface Props {
  kind: HotspotKind
  rows: readonly BurdenRow[]
  list: HotspotList
}

/** One line a spot, with a bar from a common zero. */
export function BurdenTable({ kind, rows, list }: Props) {
  const { t } = useTranslation()
  const most = Math.max(1, ...rows.map(({ year }) => year.burden.burden ?? 0))
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t(`hotspots.year.caption.${kind}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`hotspots.year.spot.${kind}`)}</th>
            <th scope="col" className={styles.number}>
              {t('hotspots.year.events')}
            </th>
            <th scope="col" className={styles.number}>
              {t('hotspots.year.hours')}
            </th>
            <th scope="col" className={styles.number}>
              {t(`hotspots.year.peak.${kind}`)}
            </th>
            <th scope="col">{t('hotspots.year.burden')}</th>
            <th scope="col">{t('hotspots.year.project')}</th>
            <th scope="col" className={styles.number}>
              {t('hotspots.year.slip')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each, index) => (
            <Line key={each.row.judged.id} place={index + 1} most={most} list={list} {...each} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface LineProps extends BurdenRow {
  place: number
  most: number
  list: HotspotList
}

function Line({ row, year, place, most, list }: LineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { hotspot, judged } = row
  const { burden, events, peak, peakSeverity } = year
  const isSelected = judged.id === list.search.spot
  const partly =
    burden.from !== null && !burden.isWholeYear
      ? t('hotspots.year.partly', { date: format.date(burden.from) })
      : null
  return (
    <tr data-selected={isSelected}>
      <th scope="row">
        <span className={styles.name}>
          <span className={styles.place}>{place}</span>
          <RecordLink
            kind="hotspot"
            id={judged.id}
            keepList
            className={peakSeverity === 'severe' && place <= 3 ? styles.first : styles.line}
            title={partly === null ? titleOf(hotspot) : `${titleOf(hotspot)} (${partly})`}
          >
            <DataText>{nameOf(hotspot)}</DataText>
          </RecordLink>
        </span>
      </th>
      {events === null ? (
        <td colSpan={4} className={styles.quiet}>
          {t('hotspots.year.unwatched')}
        </td>
      ) : (
        <>
          <td className={styles.number}>{format.integer(events)}</td>
          <td className={styles.number}>{list.words.number(burden.hours)}</td>
          <td className={styles.peak} data-token={severityTokens[peakSeverity]}>
            {list.words.number(peak)}
          </td>
          <td className={styles.burden}>
            <span className={styles.track}>
              <span
                className={styles.bar}
                style={{ inlineSize: `${(100 * (burden.burden ?? 0)) / most}%` }}
              />
              <span>{list.words.number(burden.burden)}</span>
            </span>
          </td>
        </>
      )}
      <td>
        <RemovedBy row={row} />
      </td>
      <td className={styles.number}>
        <SlipCell row={row} />
      </td>
    </tr>
  )
}

/** The project that is to take the spot away; named by the measure while projects are not read. */
function RemovedBy({ row: { hotspot, project } }: { row: HotspotRow }) {
  const { t } = useTranslation()
  const { mitigation } = hotspot
  if (mitigation === null || mitigation.projectId === null) {
    return (
      <span className={styles.quiet} title={mitigation?.description}>
        {t(mitigation === null ? 'hotspots.year.noMeasure' : 'hotspots.year.noProject')}
      </span>
    )
  }
  const name = project?.project.shortName ?? project?.project.name ?? mitigation.description
  const token = mitigation.state === 'done' ? 'done' : project?.token
  return (
    <span className={styles.project}>
      {token && <StatusShape token={token} />}
      <RecordLink
        kind="project"
        id={mitigation.projectId}
        className={styles.line}
        title={project ? `${name}: ${project.project.name}` : name}
      >
        <DataText>{name.trim() === '' ? mitigation.projectId : name}</DataText>
      </RecordLink>
    </span>
  )
}
