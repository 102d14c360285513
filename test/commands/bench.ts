import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { writeSample } from '../../mocks/write-sample'
import { buildPages } from '../bench/build-pages'
import { compareVisits } from '../bench/compare-visits'
import type { VisitKind } from '../bench/compare-visits'
import { growSample } from '../bench/grow-sample'
import { measureKeystroke } from '../bench/keystrokes'
import { refreshLimits, visitLimits } from '../bench/limits'
import type { Limit } from '../bench/limits'
import { holds, printLimits, printVisits } from '../bench/print-bench'
import { measureRefreshes } from '../bench/refreshes'
import { chromiumArgs, plainCodeArgs } from '../support/chromium-args'
import { startServer } from '../support/server'
import type { TestServer } from '../support/server'
import { findChromium, missingChromium } from './find-chromium'
import { readOptions } from './options'

const parts = ['visits', 'growth', 'keystrokes', 'refreshes'] as const

const tables = ['targets', 'projects', 'hotspots', 'deadlines']

/**
 * `npm run bench`: what the production build costs beside a hand-written page of the same overview.
 * `--runs 5`, and the parts that are wanted as words; ends with 1 where a limit is broken.
 */
export async function main(args: readonly string[]): Promise<number> {
  const executablePath = findChromium()
  if (executablePath === null) {
    console.error(missingChromium())
    return 1
  }
  const { values, words } = readOptions(args, ['runs'])
  const unknown = words.find((word) => !parts.some((part) => part === word))
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}"; there are: ${parts.join(', ')}`)
    return 2
  }
  const runs = Number(values['runs'] ?? 5)
  const wanted = (part: (typeof parts)[number]) => words.length === 0 || words.includes(part)
  const { app, yardstick } = await buildPages()
  const samples = await writeSamples()
  const launch = (args: readonly string[]) => chromium.launch({ executablePath, args: [...args] })
  const browser = await launch(chromiumArgs)
  const plainCode = await launch(plainCodeArgs)
  const limits: Limit[] = []
  try {
    if (wanted('visits'))
      limits.push(...(await benchVisits(browser, { app, yardstick }, samples, runs)))
    if (wanted('growth')) limits.push(await benchGrowth(browser, app, samples, runs))
    if (wanted('keystrokes')) await benchKeystrokes(browser, app, samples)
    if (wanted('refreshes')) limits.push(...(await benchRefreshes(plainCode, app, samples)))
  } finally {
    await browser.close()
    await plainCode.close()
  }
  console.log(`\n${printLimits(limits)}`)
  return limits.every(holds) ? 0 : 1
}

interface Samples {
  normal: string
  huge: string
  /** The normal one with the tasks and events of the huge one. */
  grown: string
}

async function writeSamples(): Promise<Samples> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-sample-'))
  const silent = { log: () => undefined, error: console.error }
  const [normal, huge, grown] = ['normal', 'huge', 'grown'].map((name) => join(folder, name))
  if (!normal || !huge || !grown) throw new Error('Three folders have three names')
  await writeSample([normal, '--scenario', 'normal'], silent)
  await writeSample([huge, '--scenario', 'huge'], silent)
  await growSample(normal, huge, grown)
  return { normal, huge, grown }
}

async function benchVisits(
  browser: Browser,
  dists: { app: string; yardstick: string },
  { normal }: Samples,
  runs: number,
): Promise<Limit[]> {
  const app = await startServer({ dist: dists.app, apiFolder: normal })
  const yardstick = await startServer({ dist: dists.yardstick, apiFolder: normal })
  try {
    const urls = { first: app.url, second: yardstick.url }
    const names = { first: 'dashboard', second: 'yardstick' }
    const compare = async (kind: VisitKind) => {
      const pair = await compareVisits(browser, kind, urls, runs)
      console.log(printVisits(kind, names, pair))
      return pair
    }
    return visitLimits({
      'cold, plain': await compare('cold, plain'),
      'cold, slow': await compare('cold, slow'),
      'warm, plain': await compare('warm, plain'),
      'warm, slow': await compare('warm, slow'),
    })
  } finally {
    await closeAll([app, yardstick])
  }
}

async function benchGrowth(
  browser: Browser,
  dist: string,
  { normal, grown }: Samples,
  runs: number,
): Promise<Limit> {
  const few = await startServer({ dist, apiFolder: normal })
  const many = await startServer({ dist, apiFolder: grown })
  try {
    const urls = { first: many.url, second: few.url }
    const pair = await compareVisits(browser, 'cold, plain', urls, runs)
    console.log(printVisits('cold, plain', { first: '20,000 tasks', second: '600 tasks' }, pair))
    return {
      name: 'ready with 20,000 tasks and 50,000 events, of that with 600',
      measured: pair.first.ready / pair.second.ready,
      most: 1.1,
      unit: '',
    }
  } finally {
    await closeAll([few, many])
  }
}

async function benchKeystrokes(browser: Browser, dist: string, samples: Samples): Promise<void> {
  console.log('\nkey to next paint, ms, median of 20')
  for (const name of ['normal', 'huge'] as const) {
    const server = await startServer({ dist, apiFolder: samples[name] })
    try {
      for (const table of tables) {
        const time = await measureKeystroke(browser, `${server.url}${table}?view=table`)
        console.log(`${name} ${table}`.padEnd(18) + time.toFixed(0).padStart(12))
      }
    } finally {
      await server.close()
    }
  }
}

async function benchRefreshes(
  browser: Browser,
  dist: string,
  { normal }: Samples,
): Promise<Limit[]> {
  const server = await startServer({ dist, apiFolder: normal })
  try {
    const readings = await readFile(join(normal, 'live', 'readings.json'), 'utf8')
    const held = await measureRefreshes(browser, server, readings, { count: 500, warmUp: 50 })
    console.log('\n500 refreshes', held)
    return refreshLimits(held.before, held.after)
  } finally {
    await server.close()
  }
}

async function closeAll(servers: readonly TestServer[]): Promise<void> {
  for (const server of servers) await server.close()
}
