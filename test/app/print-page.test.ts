// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchPrinting } from '../../src/app/print-page'

const html = document.documentElement
let stop: () => void

beforeEach(() => {
  html.dataset['theme'] = 'dark'
  stop = watchPrinting()
})
afterEach(() => stop())

const say = (name: string) => window.dispatchEvent(new Event(name))

describe('a page that is printed', () => {
  it('is light and laid out for paper, and afterwards as it was', () => {
    say('beforeprint')
    expect([html.dataset['theme'], html.dataset['print']]).toEqual(['light', ''])
    say('afterprint')
    expect([html.dataset['theme'], html.dataset['print']]).toEqual(['dark', undefined])
  })

  it('keeps its theme when the browser asks twice', () => {
    say('beforeprint')
    say('beforeprint')
    say('afterprint')
    say('afterprint')
    expect(html.dataset['theme']).toBe('dark')
  })

  it('lets everything measure itself again, charts last', () => {
    const heard: string[] = []
    const listen = (name: string) => {
      const hear = () => heard.push(`${name} ${html.dataset['print'] === '' ? 'paper' : 'screen'}`)
      window.addEventListener(name, hear)
      return () => window.removeEventListener(name, hear)
    }
    const deafen = [listen('resize'), listen('printed-layout')]
    say('beforeprint')
    say('afterprint')
    deafen.forEach((end) => end())
    expect(heard).toEqual([
      'resize paper',
      'printed-layout paper',
      'resize screen',
      'printed-layout screen',
    ])
  })

  it('is left alone once nobody watches', () => {
    stop()
    say('beforeprint')
    expect(html.dataset['print']).toBeUndefined()
  })
})
