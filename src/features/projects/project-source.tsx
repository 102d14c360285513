import { Fragment } from 'react'
import { FactList } from '../../components/detail/fact-list'
import { DataText } from '../../components/data-text'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import { PersonLink, UnitLink } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import { judgeSource } from '../../domain/sources'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween, toEpoch, wardDate } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import type { DescribedProject } from './describe-project'

interface Props {
  row: DescribedProject
  ward: Ward
  today: LocalDate
}

/** Who leads and answers, and where the figures come from and how old they are. */
export function ProjectSource({ row, ward, today }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { project } = row
  const areaNames = new Map(
    ward.areas.features.map(({ properties }) => [properties.id, properties.name] as const),
  )

  function sourceOf(id: string) {
    const source = ward.sources.find((known) => known.id === id)
    if (source === undefined) return <DataText>{id}</DataText>
    const { updatedAt, daysLate } = judgeSource(source, today, null)
    const age = updatedAt === null ? null : daysBetween(wardDate(toEpoch(updatedAt)), today)
    return (
      <>
        <RecordLink kind="source" id={id}>
          <DataText>{source.name}</DataText>
        </RecordLink>
        {', '}
        {age === null
          ? t('projects.one.source.notReported')
          : t('projects.one.source.age', { count: Math.max(0, age) })}
        {daysLate !== null && `, ${t('projects.one.source.late', { count: daysLate })}`}
      </>
    )
  }

  const items = [
    {
      label: t('projects.one.source.lead'),
      value: <UnitLink units={ward.units} id={project.leadUnitId} isWhole />,
    },
    {
      label: t('projects.one.source.owner'),
      value: <PersonLink people={ward.people} id={project.ownerId} />,
    },
    {
      label: t('projects.one.source.investor'),
      value: <DataText>{project.investor}</DataText>,
    },
    ...(project.areaIds.length === 0
      ? []
      : [
          {
            label: t('projects.one.source.areas'),
            value: project.areaIds.map((id, place) => (
              <Fragment key={id}>
                {place > 0 && ', '}
                <RecordLink kind="area" id={id}>
                  <DataText>{areaNames.get(id) ?? id}</DataText>
                </RecordLink>
              </Fragment>
            )),
          },
        ]),
    { label: t('projects.one.source.progress'), value: sourceOf(project.sourceId) },
    ...(project.clearance === null
      ? []
      : [
          {
            label: t('projects.one.source.clearance'),
            value: sourceOf(project.clearance.sourceId),
          },
          {
            label: t('projects.one.source.reported'),
            value: format.date(project.clearance.reportedOn),
          },
        ]),
  ]
  return (
    <Panel id="source" state="ready" title={t('projects.one.source.title')}>
      <FactList items={items} />
    </Panel>
  )
}
