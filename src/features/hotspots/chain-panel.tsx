import { DataText } from '../../components/data-text'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import type { ProjectsFile } from '../../contract/projects'
import { isCountedHotspot } from '../../domain/hotspot-counts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'
import { ChainIndicators } from './chain-indicators'
import styles from './chain-panel.module.css'
import { Step } from './chain-step'
import type { DetailProps } from './detail-props'
import { nameOf } from './spot-name'

const id = 'hotspot-chain'

interface Props extends DetailProps {
  /** null while they are not read, and where they could not be. */
  projects: ProjectsFile | null
}

/** What is to take the spot away, and what that waits for. */
export function ChainPanel({ row, data, list, projects }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { hotspot, judged, project, owner } = row
  const { mitigation } = hotspot
  const title = useChainTitle({ row, list, isRead: projects !== null })
  if (mitigation === null) {
    return (
      <Panel id={id} state="empty" title={title}>
        <p>{t('hotspots.chain.noMitigationText')}</p>
      </Panel>
    )
  }
  const year = list.years?.get(hotspot.id)
  const days = mitigation.due === null ? 0 : daysBetween(mitigation.due, data.view.reference.date)
  const isOverdue = mitigation.doneAt === null && days > 0
  const slip = project?.slip ?? null
  return (
    <Panel id={id} state="ready" title={title} subtitle={t('hotspots.chain.subtitle')}>
      <ol className={styles.chain}>
        <Step
          label={t(`hotspots.chain.spot.${hotspot.kind}`)}
          name={<DataText>{nameOf(hotspot)}</DataText>}
          token={judged.severity === 'calm' ? null : judged.token}
          figure={
            judged.value === null
              ? list.words.severity(judged)
              : list.words.value(hotspot.kind, judged.value)
          }
          note={
            year?.events == null
              ? t('hotspots.facts.unwatched')
              : t('hotspots.chain.spotNote', {
                  events: format.integer(year.events),
                  hours: list.words.number(year.burden.hours),
                })
          }
        />
        <Step
          label={t('hotspots.chain.measure')}
          name={<DataText>{mitigation.description}</DataText>}
          token={mitigation.state === 'done' ? 'done' : isOverdue ? 'overdue' : null}
          figure={t(`hotspots.mitigation.${mitigation.state}`)}
          note={
            <>
              {mitigation.doneAt !== null
                ? t('hotspots.mitigation.doneAt', { date: format.date(mitigation.doneAt) })
                : isOverdue
                  ? t('hotspots.chain.overdue', { days: format.integer(days) })
                  : mitigation.due !== null &&
                    t('hotspots.mitigation.due', { date: format.date(mitigation.due) })}
              {owner && (
                <RecordLink kind="person" id={owner.id} className={styles.block}>
                  <DataText>{owner.name ?? owner.position}</DataText>
                </RecordLink>
              )}
            </>
          }
        />
        {mitigation.projectId !== null && (
          <Step
            label={t('hotspots.chain.project')}
            name={
              <RecordLink kind="project" id={mitigation.projectId}>
                <DataText>
                  {project?.project.shortName ?? project?.project.name ?? mitigation.projectId}
                </DataText>
              </RecordLink>
            }
            token={project?.token ?? null}
            figure={
              slip === null || project === null || project.isApart
                ? format.integer(null)
                : t('hotspots.chain.slip', { days: format.signed(slip.days, 0) })
            }
            note={
              slip !== null &&
              t('hotspots.chain.dates', { due: format.date(slip.due), end: format.date(slip.end) })
            }
          />
        )}
        {project && <ChainIndicators data={data} project={project} />}
      </ol>
    </Panel>
  )
}

function useChainTitle({
  row: { hotspot, project },
  list,
  isRead,
}: Pick<DetailProps, 'row' | 'list'> & { isRead: boolean }): string {
  const { t } = useTranslation()
  const format = useFormat()
  const { mitigation } = hotspot
  if (mitigation === null) return t('hotspots.chain.noMitigation')
  if (mitigation.doneAt !== null) {
    return t('hotspots.chain.done', { date: format.date(mitigation.doneAt) })
  }
  if (mitigation.projectId === null) return t('hotspots.chain.noProject')
  if (project === null) {
    return isRead
      ? t('hotspots.chain.unknownProject', { id: mitigation.projectId })
      : t('hotspots.chain.name')
  }
  const name = project.project.shortName ?? project.project.name
  if (project.isApart) return t('hotspots.chain.apart', { project: name })
  if (project.slip === null) return t('hotspots.chain.noDate', { project: name })
  const { days } = project.slip
  if (days === 0) return t('hotspots.chain.onTime', { project: name })
  if (days < 0) return t('hotspots.chain.early', { project: name, days: format.integer(-days) })
  const held = list.rows.filter(
    (row) => isCountedHotspot(row.judged) && row.hotspot.mitigation?.projectId === project.id,
  ).length
  return t('hotspots.chain.late', { project: name, days: format.integer(days), count: held })
}
