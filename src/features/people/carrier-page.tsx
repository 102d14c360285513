import { ExplanationProvider } from '../../components/explanation'
import { PageHead } from '../../components/page-head'
import { PageLink } from '../../components/page-link'
import { Panel } from '../../components/panel'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { personName } from '../../components/ward-links'
import type { WorkByPeople, WorkLoad } from '../../domain/people'
import { useTranslation } from '../../i18n/use-translation'
import styles from './carrier-page.module.css'
import { CarrierHead } from './carrier-head'
import { CarrierPanels } from './carrier-panels'
import { everybody, nobody } from './people-search'
import { useCarrier } from './use-carrier'
import { useWork } from './use-people'
import type { CarrierData } from './use-carrier'

interface Props {
  kind: 'unit' | 'person'
  /** The address's; it may be unknown. */
  id: string
}

/** One unit or one person, by name, with everything that is theirs. */
export function CarrierPage({ kind, id }: Props) {
  const { t } = useTranslation()
  const resource = useCarrier()
  if (resource.state === 'ready') return <Carrier kind={kind} id={id} data={resource.data} />
  return (
    <>
      <PageHead path={<PathToAll />} title={t('people.name')} />
      <ResourcePanel
        id="carrier"
        name={t('people.name')}
        resource={resource}
        skeleton={<Skeleton height={40} />}
      >
        {() => null}
      </ResourcePanel>
    </>
  )
}

function Carrier({ kind, id, data }: Props & { data: CarrierData }) {
  const { t } = useTranslation()
  const work = useWork(data)
  const found = findCarrier(kind, id, work, {
    nobody: t('people.units.noUnit'),
    everybody: t('people.name'),
  })
  if (found === null) {
    return (
      <>
        <PageHead path={<PathToAll />} title={t('detail.unknown.title', { id })} />
        <Panel id="unknown" state="empty" title={t('people.name')}>
          <p>{t('detail.unknown.text')}</p>
          <p>
            <PageLink target={allPeople}>
              {t('detail.unknown.back', { list: t('people.name') })}
            </PageLink>
          </p>
        </Panel>
      </>
    )
  }
  const carrier = { kind, id, name: found.name }
  return (
    <ExplanationProvider>
      <CarrierHead carrier={carrier} load={found.load} data={data} path={<PathToAll />} />
      <CarrierPanels carrier={carrier} load={found.load} data={data} />
    </ExplanationProvider>
  )
}

interface Found {
  name: string
  load: WorkLoad
}

function findCarrier(
  kind: Props['kind'],
  id: string,
  { units, people, all }: WorkByPeople,
  words: { nobody: string; everybody: string },
): Found | null {
  if (kind === 'person') {
    const found = people.find((each) => each.id === id)
    return found === undefined ? null : { name: personName(found.person), load: found.load }
  }
  if (id === everybody) return { name: words.everybody, load: all }
  const found = units.find((each) => (each.id ?? nobody) === id)
  return found === undefined
    ? null
    : { name: found.unit?.name ?? found.id ?? words.nobody, load: found.load }
}

const allPeople = { to: '/people', search: {} }

function PathToAll() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('detail.path')} className={styles.path}>
      <PageLink target={allPeople}>{t('people.name')}</PageLink>
    </nav>
  )
}
