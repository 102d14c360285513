import { forgetReport, readTally, reports } from './reports'
import type { Tally } from './reports'
import { ownCommand, runStep, toolScript } from './steps'
import type { Step } from './steps'

export interface CheckResult {
  /** The steps that failed, by name. */
  failed: string[]
  /** What the unit tests counted. */
  unit: Tally
}

const unitZone = 'Asia/Ho_Chi_Minh'

/** Everything that is known without a browser, the build last. Each step runs whatever failed before. */
export async function runChecks(): Promise<CheckResult> {
  const failed: string[] = []
  const run = async (step: Step): Promise<void> => {
    if (!(await runStep(step))) failed.push(step.name)
  }
  await run({
    name: 'format',
    command: [
      toolScript('prettier'),
      '--check',
      '.',
      '--cache',
      '--cache-location',
      '.cache/prettier',
      '--log-level',
      'warn',
    ],
  })
  await run({
    name: 'lint',
    command: [
      toolScript('eslint'),
      '.',
      '--cache',
      '--cache-location',
      '.cache/eslint',
      '--max-warnings',
      '0',
    ],
  })
  await run({
    name: 'import rules',
    command: [
      toolScript('dependency-cruiser', 'depcruise'),
      'src',
      'mocks',
      'test',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  })
  await run({
    name: 'types',
    command: [toolScript('typescript', 'tsc'), '-p', 'tsconfig.json', '--noEmit'],
  })
  await run({ name: 'unused code', command: [toolScript('knip')] })
  await run({
    name: 'API document is fresh',
    command: ownCommand('test/commands/openapi.ts', '--check'),
  })
  await run({
    name: 'API document is valid',
    command: [toolScript('@redocly/cli', 'redocly'), 'lint', 'src/contract/openapi.json'],
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  const unit = await runUnitTests(unitZone)
  await run({
    name: 'build',
    command: [toolScript('vite'), 'build'],
    env: { NODE_ENV: 'production' },
  })
  return { failed, unit }
}

/** The unit tests in one time zone, counted from their report. */
export async function runUnitTests(zone: string): Promise<Tally> {
  const report = reports.unit(zone)
  forgetReport(report)
  const ended = await runStep({
    name: `unit tests, ${zone}`,
    command: [
      toolScript('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env: { TZ: zone },
  })
  return readTally(report, ended)
}

export async function main(): Promise<number> {
  const { failed, unit } = await runChecks()
  const all = unit.failed === 0 ? failed : [...failed, `unit tests (${unit.failed})`]
  console.log(all.length === 0 ? '\nEvery check passed.' : `\nFailed: ${all.join(', ')}`)
  return all.length === 0 ? 0 : 1
}
