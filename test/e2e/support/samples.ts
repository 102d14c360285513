import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Those that are made of other files; `slow` and `failing` are the server's doing. */
export const writtenScenarios = ['normal', 'storm', 'empty', 'broken', 'stale', 'huge'] as const

export type Scenario = (typeof writtenScenarios)[number] | 'slow' | 'failing'

/** The folder of the contract's files that a scenario is served from. */
export function sampleFolder(scenario: Scenario): string {
  const name = scenario === 'slow' || scenario === 'failing' ? 'normal' : scenario
  return join('.cache', 'sample', name)
}

/** One of a scenario's files, as JSON. */
export function readSample(scenario: Scenario, path: string): unknown {
  return JSON.parse(readFileSync(join(sampleFolder(scenario), path), 'utf8'))
}
