export type Language = 'vi' | 'en'
export const languages = ['vi', 'en'] as const

/** A difference as wide as its sign needs to be read: U+2212, not a hyphen. */
const minus = '\u2212'
const noValue = '–'
const romanQuarters = ['I', 'II', 'III', 'IV'] as const
const englishMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const

/** Turns values into the text of one language. A missing value (null) is an en dash, never 0. */
export interface Format {
  language: Language
  /** 1234 → "1.234" */
  integer: (value: number | null) => string
  /** (1234.5, 1) → "1.234,5"; always as many decimals as asked */
  decimal: (value: number | null, decimals: number) => string
  /** (−2.4, 1) → "−2,4", (3, 0) → "+3", 0 → "0" */
  signed: (value: number | null, decimals: number) => string
  /** đồng → "1.041 tỷ đồng" from 1 tỷ on, else "350 triệu đồng" */
  money: (dong: number | null) => string
  /** "2026-11-20" → "20/11/2026" */
  date: (date: string | null) => string
  /** "2026-11-20" → "20/11" */
  dayMonth: (date: string) => string
  /** "2026-10" → "10/2026", "2026-Q3" → "quý III/2026", "2026" → "2026" */
  period: (period: string | null) => string
  /** Beside an axis, where the year is known: "2026-10" → "T10" */
  monthName: (month: string) => string
  /** a name's words in the language's order: Intl.Collator */
  compare: (a: string, b: string) => number
  /** ["a", "b", "c"] → "a, b và c" */
  list: (items: readonly string[]) => string
}

/** @returns the formats of `language`; Vietnamese writes 1.234,5 and both write dates day first. */
export function createFormat(language: Language): Format {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
  const numbers = new Map<number, Intl.NumberFormat>()
  // Each of them costs milliseconds, and the first page needs neither at once.
  let collator: Intl.Collator | null = null
  let lists: Intl.ListFormat | null = null

  function numberFormat(decimals: number): Intl.NumberFormat {
    const known = numbers.get(decimals)
    if (known) return known
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    numbers.set(decimals, made)
    return made
  }

  function decimal(value: number | null, decimals: number): string {
    if (value === null) return noValue
    const text = numberFormat(decimals).format(Math.abs(value))
    return value < 0 && /[1-9]/.test(text) ? minus + text : text
  }

  return {
    language,
    integer: (value) => decimal(value, 0),
    decimal,
    signed: (value, decimals) => {
      const text = decimal(value, decimals)
      return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text
    },
    money: (dong) => {
      if (dong === null) return noValue
      const [divisor, unit] =
        Math.abs(dong) >= 1e9
          ? [1e9, language === 'vi' ? 'tỷ đồng' : 'billion đồng']
          : [1e6, language === 'vi' ? 'triệu đồng' : 'million đồng']
      const amount = dong / divisor
      return `${decimal(amount, Math.abs(amount) < 100 && !Number.isInteger(amount) ? 1 : 0)}\u00a0${unit}`
    },
    date: (date) => (date === null ? noValue : date.split('-').reverse().join('/')),
    dayMonth: (date) => `${date.slice(8, 10)}/${date.slice(5, 7)}`,
    period: (period) => {
      if (period === null) return noValue
      const year = period.slice(0, 4)
      const rest = period.slice(5)
      if (rest === '') return year
      if (rest.startsWith('Q')) {
        const quarter = Number(rest.slice(1))
        return language === 'vi'
          ? `quý\u00a0${romanQuarters[quarter - 1] ?? quarter}/${year}`
          : `Q${quarter}\u00a0${year}`
      }
      return language === 'vi'
        ? `${rest}/${year}`
        : `${englishMonths[Number(rest) - 1] ?? rest}\u00a0${year}`
    },
    monthName: (month) => {
      const number = Number(month.slice(5))
      return language === 'vi' ? `T${number}` : (englishMonths[number - 1] ?? month)
    },
    compare: (a, b) => {
      collator ??= new Intl.Collator(language, { numeric: true })
      return collator.compare(a, b)
    },
    list: (items) => {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' })
      return lists.format(items)
    },
  }
}
