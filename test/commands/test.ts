import { runChecks, runUnitTests } from './check'
import { runBrowserTests } from './e2e'
import { findChromium, missingChromium } from './find-chromium'
import { addTallies } from './reports'
import type { Tally } from './reports'

/** The calendar must not depend on where the machine stands; `check` runs the ward's own zone. */
const otherZones = ['UTC', 'America/Los_Angeles']

/** Every check and test; the last line is `N passed, N failed`, alone. */
export async function main(): Promise<number> {
  if (findChromium() === null) {
    console.error(missingChromium())
    return 1
  }
  const { failed, unit } = await runChecks()
  const tallies: Tally[] = [unit]
  for (const zone of otherZones) tallies.push(await runUnitTests(zone))
  // A step that is not a test runner counts only when it fails.
  tallies.push({ passed: 0, failed: failed.length })
  tallies.push(failed.includes('build') ? { passed: 0, failed: 1 } : await runBrowserTests())
  const total = addTallies(tallies)
  if (failed.length > 0) console.log(`\nFailed steps: ${failed.join(', ')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}
