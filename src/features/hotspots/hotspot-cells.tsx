import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import { RecordLink } from '../../components/record-link'
import type { WardRules } from '../../contract/rules'
import { isLateProject } from '../../domain/project-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './hotspot-cells.module.css'
import { HotspotExplanation } from './hotspot-explanation'
import type { HotspotRow } from './hotspot-rows'
import { SpotButton } from './spot-button'
import type { SpotSelection } from './spot-button'
import { nameOf, titleOf } from './spot-name'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  row: HotspotRow
}

interface WordedProps extends Props {
  words: HotspotWords
}

export function NameCell({ row, words, selected, select }: WordedProps & SpotSelection) {
  const { judged, hotspot, rank } = row
  return (
    <span className={styles.spot} data-selected={judged.id === selected}>
      <SpotButton spot={judged} rank={rank} words={words} selected={selected} select={select} />
      <RecordLink
        kind="hotspot"
        id={judged.id}
        keepList
        className={judged.isActive ? styles.activeName : styles.line}
        title={titleOf(hotspot)}
      >
        <DataText>{nameOf(hotspot)}</DataText>
      </RecordLink>
    </span>
  )
}

export function SeverityCell({ row, words, rules }: WordedProps & { rules: WardRules }) {
  const { t } = useTranslation()
  const { judged } = row
  const severity = words.severity(judged)
  return (
    <Explanation
      title={t('hotspots.why.title', { severity })}
      button={
        <span className={styles.severity} data-token={judged.token}>
          {severity}
        </span>
      }
    >
      <HotspotExplanation judged={judged} words={words} rules={rules} />
    </Explanation>
  )
}

export function AreaCell({ row: { hotspot, areaName } }: Props) {
  return (
    <RecordLink kind="area" id={hotspot.areaId}>
      <DataText>{areaName}</DataText>
    </RecordLink>
  )
}

/** What takes the spot away: the project, else the measure, else that there is none. */
export function MitigationCell({ row: { hotspot, project } }: Props) {
  const { t } = useTranslation()
  const { mitigation } = hotspot
  if (mitigation === null) {
    return <span className={styles.quiet}>{t('hotspots.mitigation.none')}</span>
  }
  const { description, projectId } = mitigation
  const name = project ? (project.project.shortName ?? project.project.name) : description
  const full = project?.project.name ?? description
  const state = t(`hotspots.mitigation.${mitigation.state}`)
  const whole = full === name ? `${name} (${state})` : `${name}: ${full} (${state})`
  if (projectId === null) {
    return (
      <span className={styles.line} title={whole}>
        <DataText>{name}</DataText>
      </span>
    )
  }
  return (
    <RecordLink kind="project" id={projectId} className={styles.line} title={whole}>
      <DataText>{name.trim() === '' ? projectId : name}</DataText>
    </RecordLink>
  )
}

/** Days by which the project is late or early. */
export function SlipCell({ row: { hotspot, project } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  if (hotspot.mitigation?.state === 'done') return t('hotspots.mitigation.done')
  const days = project?.slip?.days ?? null
  if (project === null || days === null || project.isApart) return format.integer(null)
  return (
    <span
      className={isLateProject(project) ? styles.severity : undefined}
      data-token={project.token}
    >
      {format.signed(days, 0)}
    </span>
  )
}

export function DueCell({ row: { hotspot } }: Props) {
  const format = useFormat()
  return format.date(hotspot.mitigation?.doneAt ?? hotspot.mitigation?.due ?? null)
}

/** Who read it and how long ago; the source's whole name is in the tooltip and on the spot's page. */
export function SourceCell({ row, words }: WordedProps) {
  const { t } = useTranslation()
  const { hotspot, source, isSourceLate, judged } = row
  const name = source?.name ?? hotspot.sourceId
  const late = isSourceLate ? ` (${t('hotspots.heads.sourceLate')})` : ''
  return (
    <RecordLink
      kind="source"
      id={hotspot.sourceId}
      className={styles.second}
      title={`${words.readBy(judged) ?? ''}${late} · ${name}`}
    >
      {words.readBy(judged) ?? <DataText>{name}</DataText>}
      {late}
    </RecordLink>
  )
}
