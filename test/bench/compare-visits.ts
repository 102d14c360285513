import type { Browser } from '@playwright/test'
import { plain, slow, visitCold, visitWarm } from './load-page'
import type { Bytes, Visit } from './load-page'
import { median } from './median'

const visits = {
  'cold, plain': (browser: Browser, url: string) => visitCold(browser, url, plain),
  'cold, slow': (browser: Browser, url: string) => visitCold(browser, url, slow),
  'warm, plain': (browser: Browser, url: string) => visitWarm(browser, url, plain),
  'warm, slow': (browser: Browser, url: string) => visitWarm(browser, url, slow),
}

export type VisitKind = keyof typeof visits

/** Two pages that are held against each other. */
export interface Pair<Value> {
  readonly first: Value
  readonly second: Value
}

/**
 * Visits both pages in turn, `runs` times each, so that what the machine does beside strikes them
 * alike. @returns the medians of each
 */
export async function compareVisits(
  browser: Browser,
  kind: VisitKind,
  urls: Pair<string>,
  runs: number,
): Promise<Pair<Visit>> {
  const first: Visit[] = []
  const second: Visit[] = []
  const turns = [
    async () => first.push(await visits[kind](browser, urls.first)),
    async () => second.push(await visits[kind](browser, urls.second)),
  ]
  for (let run = 0; run < runs; run += 1) {
    for (const turn of run % 2 === 0 ? turns : [...turns].reverse()) await turn()
  }
  return { first: medianVisit(first), second: medianVisit(second) }
}

function medianVisit(all: readonly Visit[]): Visit {
  const of = (read: (visit: Visit) => number) => median(all.map(read))
  const bytesOf = (kind: keyof Bytes) => of(({ bytes }) => bytes[kind])
  return {
    firstPaint: of((visit) => visit.firstPaint),
    ready: of((visit) => visit.ready),
    blocking: of((visit) => visit.blocking),
    longestTask: of((visit) => visit.longestTask),
    layoutShift: of((visit) => visit.layoutShift),
    heap: of((visit) => visit.heap),
    requests: of((visit) => visit.requests),
    snapshotFiles: of((visit) => visit.snapshotFiles),
    bytes: {
      script: bytesOf('script'),
      style: bytesOf('style'),
      font: bytesOf('font'),
      data: bytesOf('data'),
      other: bytesOf('other'),
    },
  }
}
