import { useMemo } from 'react'
import { DataText } from '../../components/data-text'
import { LinkedRecords } from '../../components/detail/linked-records'
import type { LinkedRecord } from '../../components/detail/linked-records'
import { useRecordLines } from '../../components/detail/use-record-lines'
import type { RecordLine } from '../../components/detail/use-record-lines'
import { Panel } from '../../components/panel'
import { personName } from '../../components/ward-links'
import { recordsOfCarrier } from '../../domain/carrier-records'
import { judgeHotspots } from '../../domain/hotspot-severity'
import { compareByGap } from '../../domain/indicator-groups'
import { judgeIndicator } from '../../domain/indicator-status'
import { gatherWork } from '../../domain/people'
import type { WorkLoad } from '../../domain/people'
import { compareBySlip, judgeProject } from '../../domain/project-status'
import type { JudgedProject } from '../../domain/project-status'
import { compareStatus } from '../../domain/status'
import { useTranslation } from '../../i18n/use-translation'
import styles from './carrier-panels.module.css'
import { CarrierTasks } from './carrier-tasks'
import { everybody } from './people-search'
import type { CarrierKey } from './set-count'
import type { CarrierData } from './use-carrier'

interface Props {
  carrier: CarrierKey
  load: WorkLoad
  data: CarrierData
}

/** The tasks, then everything else that the unit or the person leads, owns or reports. */
export function CarrierPanels({ carrier, load, data }: Props) {
  const { t } = useTranslation()
  const lines = useRecordLines()
  const { kind, id } = carrier
  const { view, ward, projects, indicators, hotspots, programme, tasks } = data
  const { reference, entry } = view
  const own = useMemo(
    () =>
      recordsOfCarrier(
        { kind, id },
        {
          ward,
          programme,
          projects: projects.items,
          indicators: indicators.items,
          hotspots: hotspots.items,
        },
      ),
    [kind, id, ward, programme, projects, indicators, hotspots],
  )
  const openOf = useMemo(() => {
    const { people, units } = gatherWork(tasks.items, ward, reference.date)
    return new Map([...people, ...units].map((each) => [each.id, each.load.open] as const))
  }, [tasks, ward, reference.date])
  const open = (of: string) => t('people.carrier.taskCount', { count: openOf.get(of) ?? 0 })
  const lists: readonly {
    id: string
    title: string
    subtitle?: string
    records: LinkedRecord[]
  }[] = [
    {
      id: 'projects',
      title: t('people.carrier.projects', { count: own.projects.length }),
      records: own.projects
        .map((project) => judgeProject(project, ward.rules, reference.date))
        .sort(apartLast)
        .map((project) => linked(lines.project(project))),
    },
    {
      id: 'indicators',
      title: t('people.carrier.indicators', { count: own.indicators.length }),
      records: own.indicators
        .map((indicator) => judgeIndicator(indicator, ward.rules, entry.asOf))
        .sort(compareByGap)
        .map((indicator) => linked(lines.indicator(indicator))),
    },
    {
      id: 'hotspots',
      title: t('people.carrier.hotspots', { count: own.hotspots.length }),
      subtitle: t('people.carrier.hotspotsSubtitle'),
      records: [...judgeHotspots(own.hotspots, data.readings, ward.rules, reference.moment)]
        .sort((left, right) => compareStatus(left.token, right.token))
        .map((hotspot) => linked(lines.hotspot(hotspot))),
    },
    {
      id: 'programme',
      title: t('people.carrier.solutions', { count: own.programme.length }),
      records: own.programme.map(({ id: record, code, name }) => ({
        kind: 'programme',
        id: record,
        name,
        status: null,
        value: <DataText>{code}</DataText>,
      })),
    },
    ...(kind === 'unit'
      ? [
          {
            id: 'people',
            title: t('people.carrier.people', { count: own.people.length }),
            records: own.people.map((person) => ({
              kind: 'person' as const,
              id: person.id,
              name: personName(person),
              status: null,
              value: open(person.id),
            })),
          },
          {
            id: 'sources',
            title: t('people.carrier.sources', { count: own.sources.length }),
            records: own.sources.map(({ id: source, name, cadence }) => ({
              kind: 'source' as const,
              id: source,
              name,
              status: null,
              value: t(`quality.sources.cadence.${cadence}`),
            })),
          },
        ]
      : []),
    ...(own.units.length > 0
      ? [
          {
            id: 'member-units',
            title: t('people.carrier.units', { count: own.units.length }),
            records: own.units.map((unit) => ({
              kind: 'unit' as const,
              id: unit.id,
              name: unit.name,
              status: null,
              value: open(unit.id),
            })),
          },
        ]
      : []),
  ]
  // Nobody would scroll past thousands of rows to what stands below them.
  const isLong = load.open > 200
  return (
    <div className={styles.page}>
      {!isLong && <CarrierTasks carrier={carrier} load={load} data={data} />}
      {id !== everybody &&
        lists.map(({ id: list, title, subtitle, records }) => (
          <Panel key={list} id={list} state="ready" title={title} subtitle={subtitle}>
            {records.length === 0 ? (
              <p className={styles.quiet}>{t('people.carrier.nothing')}</p>
            ) : (
              <LinkedRecords records={records} />
            )}
          </Panel>
        ))}
      {isLong && <CarrierTasks carrier={carrier} load={load} data={data} />}
    </div>
  )
}

const linked = (line: RecordLine): LinkedRecord => {
  const { kind, id, name, token, word, facts, exception, remark } = line
  const known = [facts === word ? null : facts, exception].filter((part) => part !== null)
  return {
    kind,
    id,
    name,
    status: { token, word },
    note: (
      <>
        {known.join(', ')}
        {remark !== null && (
          <>
            {known.length > 0 && '; '}
            {remark.label} <DataText>{remark.text}</DataText>
          </>
        )}
      </>
    ),
    value: word,
  }
}

const apartLast = (left: JudgedProject, right: JudgedProject): number =>
  Number(left.isApart) - Number(right.isApart) || compareBySlip(left, right)
