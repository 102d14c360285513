import { existsSync } from 'node:fs'
import { findChromium, missingChromium } from './find-chromium'
import { forgetReport, readTally, reports } from './reports'
import type { Tally } from './reports'
import { runStep, toolScript } from './steps'

/** The browser tests on the build that stands in `dist/`. */
export async function runBrowserTests(args: readonly string[] = []): Promise<Tally> {
  forgetReport(reports.browser)
  const ended = await runStep({
    name: 'browser tests',
    command: [toolScript('@playwright/test', 'playwright'), 'test', ...args],
  })
  return readTally(reports.browser, ended)
}

export async function main(args: readonly string[]): Promise<number> {
  if (findChromium() === null) {
    console.error(missingChromium())
    return 1
  }
  if (!existsSync('dist/index.html')) {
    console.error('There is no build in dist/: npm run build')
    return 1
  }
  return (await runBrowserTests(args)).failed === 0 ? 0 : 1
}
