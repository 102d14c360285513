import { existsSync, readFileSync, rmSync } from 'node:fs'
import { property } from './steps'

export interface Tally {
  passed: number
  failed: number
}

/** Where the runners write what they did, for machines. */
export const reports = {
  browser: '.cache/reports/playwright.json',
  unit: (zone: string) => `.cache/reports/vitest-${zone.replaceAll('/', '-')}.json`,
}

/** Removes a report, so that a runner that dies early cannot pass with an old one. */
export function forgetReport(file: string): void {
  rmSync(file, { force: true })
}

/**
 * What a runner did, from its report. A runner that failed although its report names no failure,
 * or that left none, counts as one failure.
 */
export function readTally(file: string, ended: boolean): Tally {
  const tally = existsSync(file) ? tallyOf(file) : null
  if (tally === null) return { passed: 0, failed: 1 }
  return !ended && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  }
}

function tallyOf(file: string): Tally | null {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return vitestTally(report) ?? playwrightTally(report)
  } catch {
    return null
  }
}

function vitestTally(report: unknown): Tally | null {
  const passed = property(report, 'numPassedTests')
  const failed = property(report, 'numFailedTests')
  const files = property(report, 'testResults')
  if (typeof passed !== 'number' || typeof failed !== 'number' || !Array.isArray(files)) return null
  return { passed, failed: failed + files.filter(isBrokenFile).length }
}

/** A test file that failed before its first test. */
function isBrokenFile(file: unknown): boolean {
  const tests = property(file, 'assertionResults')
  return property(file, 'status') === 'failed' && Array.isArray(tests) && tests.length === 0
}

function playwrightTally(report: unknown): Tally | null {
  const stats = property(report, 'stats')
  const expected = property(stats, 'expected')
  const flaky = property(stats, 'flaky')
  const unexpected = property(stats, 'unexpected')
  if (typeof expected !== 'number' || typeof unexpected !== 'number') return null
  return { passed: expected + (typeof flaky === 'number' ? flaky : 0), failed: unexpected }
}
