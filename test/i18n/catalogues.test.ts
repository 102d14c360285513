import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { vi } from '../../src/i18n/vi'
import { viPages } from '../../src/i18n/vi-pages'

/** Every message by its dotted key. */
function messagesOf(catalogue: object, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string'
      ? [[prefix + key, value]]
      : typeof value === 'object' && value !== null
        ? messagesOf(value, `${prefix}${key}.`)
        : [],
  )
}

const vietnameseMessages = [...messagesOf(vi), ...messagesOf(viPages)]
const vietnamese = new Map(vietnameseMessages)
const english = messagesOf(en)

/** What a message is filled with: {{values}} and <elements>. Which of them repeat does not matter. */
const placeholdersOf = (message: string) =>
  [...new Set(message.match(/\{\{[^}]+\}\}|<\w+\/?>/g) ?? [])].sort()

describe('the English catalogue', () => {
  it('has a Vietnamese message behind each of its own', () => {
    const alone = english
      .map(([key]) => key.replace(/_one$/, '_other'))
      .filter((key) => !vietnamese.has(key))
    expect(alone).toEqual([])
  })

  it('says every Vietnamese message', () => {
    const said = new Set(english.map(([key]) => key))
    expect([...vietnamese.keys()].filter((key) => !said.has(key))).toEqual([])
  })

  it('says one as well as many, since a missing singular is said in Vietnamese', () => {
    const said = new Set(english.map(([key]) => key))
    const without = [...vietnamese.keys()]
      .filter((key) => key.endsWith('_other'))
      .filter((key) => !said.has(key.replace(/_other$/, '_one')))
    expect(without).toEqual([])
  })

  it('fills the same places', () => {
    const different = english.filter(([key, message]) => {
      const own = vietnamese.get(key) ?? vietnamese.get(key.replace(/_one$/, '_other')) ?? ''
      return placeholdersOf(own).join() !== placeholdersOf(message).join()
    })
    expect(different).toEqual([])
  })
})

describe('both catalogues', () => {
  it('keep to letters that the fonts have', () => {
    const odd = [...vietnameseMessages, ...english].filter(([, text]) => /[≥≤←→↑↓]/.test(text))
    expect(odd).toEqual([])
  })
})
