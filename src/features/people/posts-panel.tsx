import { Panel } from '../../components/panel'
import { useSearchState } from '../../components/use-search-state'
import { personName, PersonLink, UnitLink } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import type { WorkByPeople } from '../../domain/people'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { sum } from '../../lib/numbers'
import { LoadBar } from './load-cells'
import { peopleSearch } from './people-search'
import styles from './posts-panel.module.css'
import { SetCount } from './set-count'
import { useSetWords } from './use-set-words'

interface Props {
  work: WorkByPeople
  ward: Ward
}

/** Who holds overdue work; on demand everyone. */
export function PostsPanel({ work: { people }, ward }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useSetWords(ward.rules)
  const [{ everyone }, update] = useSearchState(peopleSearch)
  const late = people.filter(({ load }) => load.buckets.overdue > 0)
  const shown = everyone ? people : late
  const longest = Math.max(1, ...people.map(({ load }) => load.open))
  return (
    <Panel
      id="posts"
      state="ready"
      title={t('people.people.title', {
        count: late.length,
        tasks: sum(late.map(({ load }) => load.buckets.overdue)),
      })}
      subtitle={t('people.people.subtitle')}
      aside={
        <p className={styles.shown}>
          {t('people.people.shown', { shown: shown.length, total: people.length })}
        </p>
      }
    >
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t('people.people.nothing')}</p>
      ) : (
        <table className={styles.table}>
          <caption className="visually-hidden">{t('people.people.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.column.person')}</th>
              <th scope="col">{t('people.column.personUnit')}</th>
              <th scope="col" className={styles.load}>
                {t('people.column.load')}
              </th>
              {(['overdue', 'due-soon'] as const).map((bucket) => (
                <th key={bucket} scope="col" data-align="end">
                  {words.short(bucket)}
                </th>
              ))}
              <th scope="col" data-align="end">
                {t('people.column.open')}
              </th>
              <th scope="col" data-align="end">
                {t('people.column.longest')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, person, load }) => {
              const carrier = { kind: 'person', id, name: personName(person) } as const
              return (
                <tr key={id} data-late={load.buckets.overdue > 0}>
                  <th scope="row">
                    <PersonLink people={ward.people} id={id} />
                  </th>
                  <td className={styles.unit}>
                    <UnitLink units={ward.units} id={person.unitId} />
                  </td>
                  <td className={styles.load}>
                    <LoadBar load={load} longest={longest} />
                  </td>
                  {(['overdue', 'due-soon'] as const).map((bucket) => (
                    <td key={bucket} data-align="end" data-bucket={bucket}>
                      <SetCount
                        carrier={carrier}
                        set={bucket}
                        count={load.buckets[bucket]}
                        what={words.long(bucket)}
                      />
                    </td>
                  ))}
                  <td data-align="end">
                    <SetCount
                      carrier={carrier}
                      set="open"
                      count={load.open}
                      what={words.long('open')}
                    />
                  </td>
                  <td data-align="end" data-bucket="overdue">
                    {load.longest === null ? '–' : format.integer(load.longest)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {late.length < people.length && (
        <p className={styles.more}>
          <button type="button" className="button" onClick={() => update({ everyone: !everyone })}>
            {everyone ? t('people.people.fewer') : t('people.people.all', { count: people.length })}
          </button>
        </p>
      )}
    </Panel>
  )
}
