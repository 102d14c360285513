import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { FactsStrip } from '../../components/detail/facts-strip'
import type { Fact } from '../../components/detail/facts-strip'
import { PageActions } from '../../components/detail/page-actions'
import { PageHead } from '../../components/page-head'
import { PersonLink, UnitLink } from '../../components/ward-links'
import type { WorkLoad } from '../../domain/people'
import type { TaskSet } from '../../domain/task-sets'
import { useTranslation } from '../../i18n/use-translation'
import { everybody, nobody } from './people-search'
import { SetCount } from './set-count'
import type { CarrierKey } from './set-count'
import type { CarrierData } from './use-carrier'
import { useSetWords } from './use-set-words'

interface Props {
  carrier: CarrierKey
  load: WorkLoad
  data: CarrierData
  path: ReactNode
}

/** The unit's or the person's name with the finding, and the numbers behind it. */
export function CarrierHead({ carrier, load, data, path }: Props) {
  const { t } = useTranslation()
  const { ward } = data
  const words = useSetWords(ward.rules)
  const { buckets, punctuality, clears, open, longest } = load
  const { dueSoonDays } = ward.rules.task
  const { days, atLeast } = ward.rules.punctuality
  const { name } = carrier
  const count = (set: TaskSet, number: number) => (
    <SetCount carrier={carrier} set={set} count={number} what={words.long(set)} />
  )
  const facts: readonly Fact[] = [
    { label: t('people.carrier.open'), value: count('open', open) },
    {
      label: t('people.carrier.overdue'),
      value: count('overdue', buckets.overdue),
      note: longest === null ? undefined : t('people.carrier.longest', { days: longest }),
      ...(buckets.overdue > 0 ? { token: 'overdue' } : {}),
    },
    {
      label: t('people.carrier.dueSoon', { soon: dueSoonDays }),
      value: count('due-soon', buckets['due-soon']),
      ...(buckets['due-soon'] > 0 ? { token: 'at-risk' } : {}),
    },
    {
      label: t('people.carrier.onTime', { days }),
      value: punctuality.of === 0 ? '–' : count('on-time', punctuality.onTime),
      unit: punctuality.of === 0 ? undefined : t('people.carrier.ofJudged', { of: punctuality.of }),
      note:
        punctuality.of > 0 && punctuality.token === null
          ? t('people.carrier.few', { atLeast })
          : undefined,
    },
    {
      label: t('people.carrier.clears'),
      value: clears.of === 0 ? '–' : count('complete', clears.complete),
      unit: clears.of === 0 ? undefined : t('people.carrier.ofOpen', { of: clears.of }),
    },
    {
      label: t('people.carrier.done'),
      value: count('done', load.tasks.length - open),
    },
  ]
  return (
    <>
      <PageHead
        path={path}
        title={
          open === 0
            ? t('people.carrier.nothingOpen', { name })
            : t('people.carrier.finding', { name, count: buckets.overdue, open })
        }
        line={<WhoIsIt carrier={carrier} data={data} />}
        tools={<PageActions />}
      />
      <FactsStrip id="facts" title={t('people.carrier.facts', { name })} facts={facts} />
    </>
  )
}

function WhoIsIt({ carrier: { kind, id }, data }: Pick<Props, 'carrier' | 'data'>) {
  const { t } = useTranslation()
  const { people, units } = data.ward
  if (kind === 'person') {
    const person = people.find((each) => each.id === id)
    return (
      <>
        <Trans
          i18nKey="people.carrier.position"
          components={{ unit: <UnitLink units={units} id={person?.unitId ?? null} isWhole /> }}
        />
        {person?.standingCommittee === true && `, ${t('people.carrier.committee')}`}
      </>
    )
  }
  if (id === everybody) return null
  if (id === nobody) return t('people.carrier.unassigned')
  const unit = units.find((each) => each.id === id)
  if (unit === undefined) return t('people.carrier.noSuchUnit')
  if (unit.memberId === null) return t('people.carrier.noMember')
  return (
    <Trans
      i18nKey="people.carrier.inCharge"
      components={{ member: <PersonLink people={people} id={unit.memberId} /> }}
    />
  )
}
