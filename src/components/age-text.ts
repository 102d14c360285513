import type { TFunction } from 'i18next'

/** The largest whole unit of an age in milliseconds; empty for what lies in the future. */
export function ageText(t: TFunction, age: number): string {
  const minutes = Math.floor(age / 60_000)
  if (minutes < 0) return ''
  if (minutes < 1) return t('shell.age.now')
  if (minutes < 60) return t('shell.age.minutes', { count: minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return t('shell.age.hours', { count: hours })
  return t('shell.age.days', { count: Math.floor(hours / 24) })
}
