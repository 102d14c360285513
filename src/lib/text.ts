/**
 * A text without its Vietnamese marks, in small letters, for search:
 * `Ngập úng Đường` -> `ngap ung duong`. Composed and decomposed letters give the same.
 */
export const foldMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd')

/** Whether every word of a query stands somewhere in the texts, marks and case aside. */
export function matchesSearch(query: string, ...texts: readonly (string | null)[]): boolean {
  const words = foldMarks(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) {
    return true
  }
  const folded = foldMarks(texts.filter((text) => text !== null).join('\n'))
  return words.every((word) => folded.includes(word))
}

const lettersOf = (text: string): readonly string[] => [
  ...Array.from(new Intl.Segmenter('vi').segment(text), ({ segment }) => segment),
]

/**
 * A text of at most `max` letters, cut after a whole word and ended with one `…`:
 * `Cống thoát nước Phan Chu Trinh` at 20 -> `Cống thoát nước…`. One long word is cut inside.
 */
export function shorten(text: string, max: number): string {
  // A letter is one or more code units, so a text with few units cannot be too long.
  if (text.length <= max) {
    return text
  }
  const letters = lettersOf(text)
  if (letters.length <= max) {
    return text
  }
  const kept = letters.slice(0, Math.max(0, max - 1))
  const lastSpace = letters[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ')
  const whole = kept
    .slice(0, lastSpace > 0 ? lastSpace : kept.length)
    .join('')
    .replace(/[\s,;:–-]+$/u, '')
  return `${whole}…`
}

/** An address that may stand in a link: http or https only, else null. */
export function safeHref(text: string): string | null {
  try {
    const { protocol, href } = new URL(text)
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}
