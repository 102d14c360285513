// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWardClock, wardClock } from '../../src/api/clock'

const at = (text: string) => Date.parse(text)

beforeEach(() => {
  vi.useFakeTimers({ now: at('2027-02-03T04:05:40Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('createWardClock', () => {
  it("shows the device's time at the last full minute", () => {
    expect(createWardClock(null, Date.now()).read()).toBe(at('2027-02-03T04:05:00Z'))
  })

  it('starts at the sample time when the page loads and runs on from there', () => {
    const clock = createWardClock('2026-11-20T17:42:00+07:00', Date.now())
    expect(clock.read()).toBe(at('2026-11-20T10:42:00Z'))
    vi.advanceTimersByTime(59_999)
    expect(clock.read()).toBe(at('2026-11-20T10:42:00Z'))
    vi.advanceTimersByTime(1)
    expect(clock.read()).toBe(at('2026-11-20T10:43:00Z'))
  })

  it("tells what it showed at a moment of the device's clock", () => {
    const clock = createWardClock('2026-11-20T17:42:00+07:00', Date.now())
    expect(clock.at(Date.now() + 90_000)).toBe(at('2026-11-20T10:43:30Z'))
  })

  it('calls back as the minute turns, and only then', () => {
    const clock = createWardClock(null, Date.now())
    const turned = vi.fn()
    const stop = clock.subscribe(turned)
    vi.advanceTimersByTime(19_999)
    expect(turned).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(turned).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(120_000)
    expect(turned).toHaveBeenCalledTimes(3)
    stop()
    vi.advanceTimersByTime(120_000)
    expect(turned).toHaveBeenCalledTimes(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('looks again when a page that slept wakes, and keeps time after it', () => {
    const clock = createWardClock(null, Date.now())
    const turned = vi.fn()
    const stop = clock.subscribe(turned)
    vi.setSystemTime(at('2027-02-03T09:00:50Z'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(turned).toHaveBeenCalledTimes(1)
    expect(clock.read()).toBe(at('2027-02-03T09:00:00Z'))
    vi.advanceTimersByTime(10_000)
    expect(turned).toHaveBeenCalledTimes(2)
    stop()
  })
})

describe('wardClock', () => {
  it('is one clock while the data stays real or the same sample', () => {
    const real = wardClock(null)
    expect(wardClock(null)).toBe(real)
    expect(wardClock('2026-11-20T17:42:00+07:00')).not.toBe(real)
  })
})
