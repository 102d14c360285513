import { Trans } from 'react-i18next'
import { UnitLink } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import type { WorkByPeople } from '../../domain/people'
import { useTranslation } from '../../i18n/use-translation'
import { everybody, nobody } from './people-search'
import { SetCount } from './set-count'
import { useSetWords } from './use-set-words'

/** Who carries the overdue work, and how much of the open work is not clear. */
export function PeopleFinding({ work, ward }: { work: WorkByPeople; ward: Ward }) {
  const { t } = useTranslation()
  const words = useSetWords(ward.rules)
  const { all, units } = work
  const worst = units[0]
  const everyone = { kind: 'unit', id: everybody, name: t('people.name') } as const
  const count = (set: Parameters<typeof words.long>[0], number: number) => (
    <SetCount carrier={everyone} set={set} count={number} what={words.long(set)} />
  )
  const overdue = all.buckets.overdue
  const held = worst?.load.buckets.overdue ?? 0
  const unit = <UnitLink units={ward.units} id={worst?.id ?? null} isWhole />
  const unclear = all.clears.of - all.clears.complete
  return (
    <>
      {worst === undefined || held === 0 ? (
        t('people.finding.noneOverdue')
      ) : held === overdue ? (
        <Trans
          i18nKey="people.finding.only"
          count={overdue}
          components={{ unit, all: count('overdue', overdue) }}
        />
      ) : (
        <Trans
          i18nKey="people.finding.worst"
          components={{
            unit,
            worst: (
              <SetCount
                carrier={{ kind: 'unit', id: worst.id ?? nobody, name: worst.unit?.name ?? '' }}
                set="overdue"
                count={held}
                what={words.long('overdue')}
              />
            ),
            all: count('overdue', overdue),
          }}
        />
      )}
      {'; '}
      {all.open === 0 ? (
        t('people.finding.noOpen')
      ) : (
        <Trans
          i18nKey="people.finding.unclear"
          count={unclear}
          components={{ unclear: count('unclear', unclear), open: count('open', all.open) }}
        />
      )}
    </>
  )
}
