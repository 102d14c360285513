import { useTranslation } from 'react-i18next'
import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import { PageLink } from '../../components/page-link'
import { StatusWord } from '../../components/status-word'
import type { WardRules } from '../../contract/rules'
import { useFormat } from '../../i18n/use-format'
import { toEpoch, wardDate } from '../../lib/dates'
import styles from './hotspot-cells.module.css'
import { HotspotExplanation } from './hotspot-explanation'
import type { HotspotRow } from './hotspot-rows'
import { spotTarget } from './spot-target'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  row: HotspotRow
}

interface WordedProps extends Props {
  words: HotspotWords
}

export function NameCell({ row: { hotspot, judged } }: Props) {
  const { t } = useTranslation()
  const name = <DataText>{hotspot.name}</DataText>
  return (
    <>
      <PageLink target={spotTarget(hotspot)} className={styles.name}>
        {judged.isActive ? <strong>{name}</strong> : name}
      </PageLink>
      <span className={styles.second}>
        {t(`hotspots.kind.${hotspot.kind}`)}, <DataText>{hotspot.id}</DataText>
      </span>
    </>
  )
}

export function SeverityCell({ row, words, rules }: WordedProps & { rules: WardRules }) {
  const { t } = useTranslation()
  const { judged } = row
  const severity = words.severity(judged)
  return (
    <Explanation
      title={t('hotspots.why.title', { severity })}
      button={<StatusWord token={judged.token}>{severity}</StatusWord>}
    >
      <HotspotExplanation judged={judged} words={words} rules={rules} />
    </Explanation>
  )
}

export function StateCell({ row: { hotspot } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      {t(`hotspots.state.${hotspot.state}`)}
      {hotspot.monitoredSince !== null && (
        <span className={styles.second}>
          {t('hotspots.column.monitored')} {format.date(hotspot.monitoredSince)}
        </span>
      )}
    </>
  )
}

export function MitigationCell({ row: { hotspot, project } }: Props) {
  const { t } = useTranslation()
  const { mitigation } = hotspot
  if (mitigation === null) return <span>{t('hotspots.mitigation.none')}</span>
  const description = mitigation.description.trim()
  return (
    <>
      {description !== '' &&
        description !== project?.shortName &&
        description !== project?.name && <DataText>{description}</DataText>}
      {project && (
        <PageLink
          target={{ to: '/projects', search: { q: project.code } }}
          className={styles.name}
          title={project.name}
        >
          <DataText>{project.shortName ?? project.name}</DataText>
        </PageLink>
      )}
      <span className={styles.second}>{t(`hotspots.mitigation.${mitigation.state}`)}</span>
    </>
  )
}

export function OwnerCell({ row: { hotspot, owner } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { mitigation } = hotspot
  if (mitigation === null) return format.date(null)
  const { due, doneAt } = mitigation
  return (
    <>
      {owner === null ? (
        <span>{t('hotspots.mitigation.noOwner')}</span>
      ) : (
        <DataText>
          {owner.name === null ? owner.position : `${owner.name}, ${owner.position}`}
        </DataText>
      )}
      {(doneAt !== null || due !== null) && (
        <span className={styles.second}>
          {doneAt === null
            ? t('hotspots.mitigation.due', { date: format.date(due) })
            : t('hotspots.mitigation.doneAt', { date: format.date(doneAt) })}
        </span>
      )}
    </>
  )
}

export function SourceCell({ row: { hotspot, source, isSourceLate, judged }, words }: WordedProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const reported = source?.reportedAt ?? null
  return (
    <>
      <DataText>{source?.name ?? hotspot.sourceId}</DataText>
      <span className={styles.second}>
        {judged.reading
          ? words.time(judged.reading.observedAt)
          : format.date(reported === null ? null : wardDate(toEpoch(reported)))}
      </span>
      {isSourceLate && <span className={styles.mark}>{t('hotspots.column.sourceLate')}</span>}
    </>
  )
}
