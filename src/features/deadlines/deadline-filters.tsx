import { useTranslation } from 'react-i18next'
import { SearchBox } from '../../components/search-box'
import {
  ChoiceFilter,
  ClearFilters,
  StatusFilter,
  TableFilters,
} from '../../components/table-filters'
import type { Unit } from '../../contract/ward'
import { ageingBuckets } from '../../domain/due-facts'
import type { StatusToken } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { deadlinesSearch, taskWords } from './deadlines-search'
import type { CountedTaskWord, DeadlinesSearch } from './deadlines-search'
import styles from './deadline-filters.module.css'
import type { TaskRow } from './task-rows'

interface Props {
  rows: readonly TaskRow[]
  units: readonly Unit[]
  search: DeadlinesSearch
  update: (change: Partial<DeadlinesSearch>, options?: { replace: boolean }) => void
  onClear: () => void
}

const ageIds = ageingBuckets.map(({ id }) => id)

const tokens: Record<CountedTaskWord, StatusToken> = {
  overdue: 'overdue',
  'due-soon': 'at-risk',
  'no-deadline': 'no-data',
  'submitted-late': 'on-track',
  submitted: 'on-track',
  'on-track': 'on-track',
  done: 'done',
}

/** Status, age, unit and words; a span of days that the address names is said and can be dropped. */
export function DeadlineFilters({ rows, units, search, update, onClear }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { status, age, from, to, unit, q } = search
  const countOf = (word: CountedTaskWord) => rows.filter((row) => row.word === word).length
  const hasSpan = from !== null || to !== null
  const isFiltered =
    JSON.stringify(deadlinesSearch.print({ ...search, sort: deadlinesSearch.fallback.sort })) !==
    '{}'
  return (
    <TableFilters>
      <StatusFilter
        label={t('deadlines.page.status')}
        selected={status}
        options={taskWords.map((word) => ({
          value: word,
          label: t(`deadlines.word.${word}`),
          count: countOf(word),
          token: tokens[word],
        }))}
        onChange={(next) => update({ status: next })}
      />
      <ChoiceFilter
        label={t('deadlines.page.age')}
        value={age.length === 1 ? (age[0] ?? null) : null}
        options={ageingBuckets.map(({ id }) => ({
          value: id,
          label: t('deadlines.page.ageDays', { age: t(`deadlines.ageing.${id}`) }),
        }))}
        onChange={(next) => update({ age: ageIds.filter((id) => id === next) })}
      />
      <ChoiceFilter
        label={t('deadlines.page.unit')}
        value={unit}
        options={units.map(({ id, name, shortName }) => ({ value: id, label: shortName ?? name }))}
        onChange={(next) => update({ unit: next })}
      />
      <SearchBox
        label={t('deadlines.page.search')}
        value={q}
        onChange={(text, options) => update({ q: text }, options)}
      />
      {age.length > 1 && (
        <span className={styles.said}>
          {t('deadlines.page.ages', {
            ages: format.list(age.map((id) => t(`deadlines.ageing.${id}`))),
          })}
        </span>
      )}
      {hasSpan && (
        <span className={styles.said}>
          {t('deadlines.page.span', { from: format.date(from), to: format.date(to) })}
        </span>
      )}
      {isFiltered && <ClearFilters onClear={onClear} />}
    </TableFilters>
  )
}
