import { PageHead } from '../../components/page-head'
import { Panel } from '../../components/panel'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useSearchState } from '../../components/use-search-state'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { CarrierPage } from './carrier-page'
import { ClearsPanel } from './clears-panel'
import { MatrixLegend } from './matrix-legend'
import { PeopleFinding } from './people-finding'
import styles from './people-page.module.css'
import { peopleSearch } from './people-search'
import { PostsPanel } from './posts-panel'
import { UnitsMatrix } from './units-matrix'
import { usePeople, useWork } from './use-people'
import type { PeopleData } from './use-people'

/** Who carries the work: all units and posts, or the one that the address names. */
export function PeoplePage() {
  const [{ unit, person }] = useSearchState(peopleSearch)
  if (person !== null) return <CarrierPage kind="person" id={person} />
  if (unit !== null) return <CarrierPage kind="unit" id={unit} />
  return <AllPeople />
}

function AllPeople() {
  const { t } = useTranslation()
  const resource = usePeople()
  return (
    <>
      {resource.state === 'ready' ? (
        <Head data={resource.data} />
      ) : (
        <PageHead title={t('people.name')} />
      )}
      <ResourcePanel
        id="units"
        name={t('people.name')}
        resource={resource}
        skeleton={<Skeleton height={44} />}
      >
        {(data) => <People data={data} />}
      </ResourcePanel>
    </>
  )
}

function Head({ data }: { data: PeopleData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const work = useWork(data)
  const { ward, view } = data
  if (work.all.tasks.length === 0) return <PageHead title={t('people.name')} />
  return (
    <PageHead
      title={<PeopleFinding work={work} ward={ward} />}
      line={t('people.line', {
        open: work.all.open,
        units: work.units.filter(({ id }) => id !== null).length,
        date: format.date(view.reference.date),
        atLeast: ward.rules.punctuality.atLeast,
      })}
    />
  )
}

function People({ data }: { data: PeopleData }) {
  const { t } = useTranslation()
  const work = useWork(data)
  const { ward } = data
  if (work.all.tasks.length === 0) {
    return (
      <Panel id="units" state="empty" title={t('people.empty.title')}>
        <p>{t('people.empty.text')}</p>
      </Panel>
    )
  }
  const late = work.units.filter(({ load }) => load.buckets.overdue > 0).length
  return (
    <div className={styles.page}>
      <Panel
        id="units"
        state="ready"
        className={styles.units}
        title={t('people.units.title', { count: late, of: work.units.length })}
        subtitle={t('people.units.subtitle', { days: ward.rules.punctuality.days })}
      >
        <UnitsMatrix work={work} ward={ward} />
        <MatrixLegend rules={ward.rules} />
      </Panel>
      <PostsPanel work={work} ward={ward} />
      <ClearsPanel work={work} ward={ward} />
    </div>
  )
}
