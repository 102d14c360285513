import { personName } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { DeadlinesSearch } from './deadlines-search'
import styles from './filter-chips.module.css'
import type { TaskList } from './use-task-list'

interface Chip {
  words: string
  /** What goes when it is pressed. */
  without: Partial<DeadlinesSearch>
}

/** What the address asks for beside the controls' choices, each a button that drops it. */
export function FilterChips({ list, ward }: { list: TaskList; ward: Ward }) {
  const { t } = useTranslation()
  const chips = useChips(list, ward)
  return chips.map(({ words, without }) => (
    <button
      key={words}
      type="button"
      className={styles.chip}
      title={t('deadlines.chip.drop')}
      onClick={() => list.filter(without)}
    >
      {words}
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="m3 3 6 6m0-6-6 6" />
      </svg>
    </button>
  ))
}

function useChips({ search, set }: TaskList, ward: Ward): readonly Chip[] {
  const { t } = useTranslation()
  const format = useFormat()
  const { status, age, from, to, owner, change } = search
  const chips: Chip[] = []
  // All work is filtered by one status in a control of its own.
  if (status.length > 1 || (status.length === 1 && set !== 'all')) {
    const words = format.list(status.map((word) => t(`deadlines.word.${word}`)))
    chips.push({ words, without: { status: [] } })
  }
  if (age.length > 0) {
    const ages = format.list(age.map((id) => t(`deadlines.ageing.${id}`)))
    chips.push({ words: t('deadlines.page.ages', { ages }), without: { age: [] } })
  }
  if (from !== null || to !== null) {
    const words =
      from === to
        ? t('deadlines.page.day', { date: format.date(from) })
        : t('deadlines.page.span', { from: format.date(from), to: format.date(to) })
    chips.push({ words, without: { from: null, to: null } })
  }
  if (owner !== null) {
    const person = ward.people.find(({ id }) => id === owner)
    chips.push({
      words: t('deadlines.chip.owner', { name: person ? personName(person) : owner }),
      without: { owner: null },
    })
  }
  if (change !== null) {
    chips.push({ words: t(`deadlines.chip.change.${change}`), without: { change: null } })
  }
  return chips
}
