import { Trans } from 'react-i18next'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { SheetParagraph } from '../../components/sheet/sheet-paragraph'
import { SheetPart } from '../../components/sheet/sheet-part'
import { judgeClearance } from '../../domain/clearance'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useLateProjectsSheet } from './use-late-projects-sheet'
import type { LateRow } from './late-rows'
import { useProjectsData } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

/** So many are told in words, the first with its dates and its land. */
const told = 3

/** The brief's late projects: the worst in words, with their causes. */
export function LateProjectsSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-late-projects" name={t('projects.name')} resource={useProjectsData()}>
      {(data) => (
        <SheetParagraph lead={t('brief.late.lead')}>
          <Text {...data} />
        </SheetParagraph>
      )}
    </SheetPart>
  )
}

function Text(data: ProjectsData) {
  const { t } = useTranslation()
  const { rows } = useLateProjectsSheet(data)
  if (data.projects.items.length === 0) return t('brief.projects.none')
  if (rows.length === 0) return t('brief.late.none')
  return rows.slice(0, told).map((row, place) => (
    <span key={row.judged.id}>
      {place === 0 ? <First row={row} data={data} /> : <Other row={row} />}
      {place === Math.min(told, rows.length) - 1 && t('brief.figureRef', { number: 2 })}.{' '}
    </span>
  ))
}

function Name({ project }: Pick<LateRow, 'project'>) {
  return (
    <RecordLink kind="project" id={project.id} title={project.name}>
      <DataText>{project.shortName ?? project.name}</DataText>
    </RecordLink>
  )
}

function Cause({ note }: Pick<LateRow, 'note'>) {
  const { t } = useTranslation()
  const format = useFormat()
  if (note === null) return null
  if (note.kind === 'works') {
    const percent = format.decimal(note.percent, Number.isInteger(note.percent) ? 0 : 1)
    return t('brief.late.works', { percent })
  }
  const label = <DataText>{note.kind === 'obstacle' ? note.label : note.name}</DataText>
  return <Trans i18nKey={`brief.late.${note.kind}`} components={{ label }} />
}

function First({ row, data }: { row: LateRow; data: ProjectsData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { slip, project } = row
  const land = judgeClearance(project, data.ward.rules, data.view.reference.date)
  const unpaid = project.clearance?.households.unpaid ?? 0
  const hasForecast = slip.closing.forecastEnd !== null
  return (
    <Trans
      i18nKey="brief.late.first"
      values={{
        days: format.integer(slip.days),
        due: format.date(slip.due),
        extended: slip.isExtended ? t('brief.late.extended') : '',
        forecast: hasForecast
          ? t('brief.late.forecast', { date: format.date(slip.end) })
          : t('brief.late.noForecast'),
        clearance:
          land && land.remaining > 0
            ? t('brief.late.clearance', {
                remaining: format.integer(land.remaining),
                total: format.integer(land.clearance.households.total),
              }) + (unpaid > 0 ? t('brief.late.unpaid', { unpaid: format.integer(unpaid) }) : '')
            : '',
      }}
      components={{ name: <Name {...row} />, cause: <Cause {...row} /> }}
    />
  )
}

function Other({ row }: { row: LateRow }) {
  const format = useFormat()
  return (
    <Trans
      i18nKey="brief.late.other"
      values={{ days: format.integer(row.slip.days) }}
      components={{ name: <Name {...row} />, cause: <Cause {...row} /> }}
    />
  )
}
