import { afterEach, beforeEach, vi } from 'vitest'
import { fillJsdom } from './fill-jsdom'

/** What a test wrote to the console; it writes nothing when all is well. */
const said: string[] = []

if (typeof document !== 'undefined') {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  fillJsdom()
}

beforeEach(() => {
  said.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      said.push(`console.${level}: ${parts.map(String).join(' ')}`)
    })
  }
})

afterEach(async () => {
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react')
    cleanup()
  }
  vi.mocked(console.error).mockRestore()
  vi.mocked(console.warn).mockRestore()
  if (said.length > 0) throw new Error(said.join('\n'))
})
