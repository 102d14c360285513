import type { Browser, BrowserContext, CDPSession } from '@playwright/test'

/** A line and a machine. `null`: as this one is. */
export interface Conditions {
  /** How many times slower than this machine's processor. */
  cpu: number
  line: { latencyMs: number; bytesPerSecond: number } | null
}

export const plain: Conditions = { cpu: 1, line: null }

/** An old laptop on a slow mobile line: 1.44 Mbit/s, 562 ms for each request. */
export const slow: Conditions = {
  cpu: 4,
  line: { latencyMs: 562, bytesPerSecond: 1_440_000 / 8 },
}

/** What one visit cost until the page was ready; times in milliseconds since the navigation began. */
export interface Visit {
  firstPaint: number
  ready: number
  /** The time that tasks took beyond 50 ms each. */
  blocking: number
  longestTask: number
  layoutShift: number
  /** Bytes of JavaScript objects after a collection. */
  heap: number
  requests: number
  /** Bytes as they came over the line, headers included. */
  bytes: Bytes
  /** The API's snapshot files that were asked of the server. */
  snapshotFiles: number
}

export interface Bytes {
  script: number
  style: number
  font: number
  data: number
  other: number
}

/** Visits a page that nothing of is known to the browser yet. */
export async function visitCold(
  browser: Browser,
  url: string,
  conditions: Conditions,
): Promise<Visit> {
  const context = await newContext(browser)
  try {
    return await visit(context, url, conditions)
  } finally {
    await context.close()
  }
}

/** Visits a page once, unmeasured, and then again as tomorrow: what may be kept is still there. */
export async function visitWarm(
  browser: Browser,
  url: string,
  conditions: Conditions,
): Promise<Visit> {
  const context = await newContext(browser)
  try {
    await visit(context, url, plain)
    return await visit(context, url, conditions)
  } finally {
    await context.close()
  }
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
  })
  await context.addInitScript(watchPage)
  return context
}

async function visit(
  context: BrowserContext,
  url: string,
  { cpu, line }: Conditions,
): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic = await watchTraffic(session)
  if (line) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    })
  }
  if (cpu !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => (globalThis.watched?.ready ?? 0) > 0, null, { timeout: 90_000 })
  const counted = traffic()
  const watched = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    return { ...globalThis.watched, firstPaint: paint?.startTime ?? 0 }
  })
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.close()
  return {
    firstPaint: watched.firstPaint,
    ready: watched.ready ?? 0,
    blocking: watched.blocking ?? 0,
    longestTask: watched.longestTask ?? 0,
    layoutShift: watched.layoutShift ?? 0,
    heap: usedSize,
    ...counted,
  }
}

/** Counts what comes over the line; what the browser has kept costs nothing. */
async function watchTraffic(session: CDPSession) {
  const kinds = new Map<string, keyof Bytes>()
  const bytes: Bytes = { script: 0, style: 0, font: 0, data: 0, other: 0 }
  let requests = 0
  let snapshotFiles = 0
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache) return
    const path = new URL(response.url).pathname
    kinds.set(requestId, kindOf(type, path))
    requests += 1
    if (path.includes('/api/snapshots/')) snapshotFiles += 1
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind) bytes[kind] += encodedDataLength
  })
  await session.send('Network.enable')
  return () => ({ requests, snapshotFiles, bytes: { ...bytes } })
}

function kindOf(type: string, path: string): keyof Bytes {
  if (path.endsWith('.json')) return 'data'
  if (path.endsWith('.js')) return 'script'
  if (path.endsWith('.css')) return 'style'
  return type === 'Font' ? 'font' : 'other'
}

declare global {
  var watched:
    { ready: number; blocking: number; longestTask: number; layoutShift: number } | undefined
}

/** Runs in the page before anything else does. */
function watchPage(): void {
  const watched = { ready: 0, blocking: 0, longestTask: 0, layoutShift: 0 }
  globalThis.watched = watched
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (watched.ready > 0 && startTime > watched.ready) continue
      watched.blocking += duration - 50
      watched.longestTask = Math.max(watched.longestTask, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') watched.layoutShift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    if (watched.ready === 0 && document.querySelector('html[data-dashboard-ready]')) {
      // Ready is what can be seen: the frame after the mark.
      requestAnimationFrame(() => {
        watched.ready ||= performance.now()
      })
    }
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-dashboard-ready'],
  })
}
