import type { Scenario } from './scenario'
import { buildBroken } from './scenarios/broken'
import { buildEmpty } from './scenarios/empty'
import { buildHuge } from './scenarios/huge'
import { buildNormal } from './scenarios/normal'
import { buildStale } from './scenarios/stale'
import { buildStorm } from './scenarios/storm'

/** The scenarios that can be written to a folder. */
export const scenarioNames = ['normal', 'storm', 'empty', 'broken', 'stale', 'huge'] as const

export type ScenarioName = (typeof scenarioNames)[number]

const builders: Record<ScenarioName, () => Scenario> = {
  normal: buildNormal,
  storm: buildStorm,
  empty: buildEmpty,
  broken: buildBroken,
  stale: buildStale,
  huge: buildHuge,
}

/** The whole API of a scenario; its files are made when they are asked for. */
export function buildScenario(name: ScenarioName): Scenario {
  return builders[name]()
}

export function isScenarioName(text: string): text is ScenarioName {
  return scenarioNames.some((name) => name === text)
}
