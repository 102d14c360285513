import { useId } from 'react'
import type { ReactNode } from 'react'
import type { StatusToken } from '../domain/status'
import { useTranslation } from '../i18n/use-translation'
import { StatusShape } from './status-shape'
import styles from './table-filters.module.css'

/** The row of controls above a table. */
export function TableFilters({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div role="group" aria-label={t('table.filters')} className={styles.filters}>
      {children}
    </div>
  )
}

export interface StatusOption<Value extends string> {
  value: Value
  label: string
  /** Rows that have it, whatever the other filters say. */
  count: number
  /** Its shape, where it is a status. */
  token?: StatusToken
}

interface StatusFilterProps<Value extends string> {
  label: string
  /** None means all. */
  selected: readonly Value[]
  options: readonly StatusOption<Value>[]
  onChange: (selected: Value[]) => void
}

/** Any number of statuses, each a button that stays pressed. */
export function StatusFilter<Value extends string>({
  label,
  selected,
  options,
  onChange,
}: StatusFilterProps<Value>) {
  const { t } = useTranslation()

  function toggle(value: Value): void {
    const next = options
      .map((option) => option.value)
      .filter((known) => selected.includes(known) !== (known === value))
    onChange(next.length === options.length ? [] : next)
  }

  return (
    <div role="group" aria-label={label} className={styles.status}>
      <button type="button" aria-pressed={selected.length === 0} onClick={() => onChange([])}>
        {t('table.all')}
      </button>
      {options.map(({ value, label: word, count, token }) => (
        <button
          key={value}
          type="button"
          data-value={value}
          aria-pressed={selected.includes(value)}
          onClick={() => toggle(value)}
        >
          {token && <StatusShape token={token} />}
          {t('table.optionCount', { label: word, count })}
        </button>
      ))}
    </div>
  )
}

export interface ChoiceOption {
  value: string
  label: string
  count?: number
  /** Of a name as the ward wrote it. */
  lang?: 'vi' | undefined
}

interface ChoiceFilterProps {
  label: string
  /** null means all. */
  value: string | null
  /** What null is called. */
  all?: string
  options: readonly ChoiceOption[]
  onChange: (value: string | null) => void
}

/** One of many, or all. */
export function ChoiceFilter({ label, value, all, options, onChange }: ChoiceFilterProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{all ?? t('table.all')}</option>
        {value !== null && options.every((option) => option.value !== value) && (
          // An address may name what these figures do not have.
          <option value={value}>{value}</option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.count === undefined
              ? option.label
              : t('table.optionCount', { label: option.label, count: option.count })}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Takes every filter away; stands there only while there is one. */
export function ClearFilters({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation()
  return (
    <button type="button" className="button" onClick={onClear}>
      {t('common.panel.clearFilters')}
    </button>
  )
}
