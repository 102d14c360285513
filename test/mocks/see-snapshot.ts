import { buildScenario } from '../../mocks/scenarios'
import { resources } from '../../src/contract/resources'
import { dueFactsOfTasks } from '../../src/domain/due-facts'
import { judgeIndicator } from '../../src/domain/indicator-status'
import { sumDisbursement } from '../../src/domain/money'
import { judgeProject } from '../../src/domain/project-status'
import { readGood } from './read-scenario'

export const scenario = buildScenario('normal')

/** A snapshot of the normal scenario, judged on its own day. */
export function see(asOf: string) {
  const at = (name: string): string => `snapshots/${asOf}/${name}.json`
  const ward = readGood(scenario, resources.ward, at('ward'))
  const indicators = readGood(scenario, resources.indicators, at('indicators')).items
  const projects = readGood(scenario, resources.projects, at('projects')).items
  const tasks = readGood(scenario, resources.tasks, at('tasks')).items
  const hotspots = readGood(scenario, resources.hotspots, at('hotspots')).items
  const judged = indicators.map((item) => judgeIndicator(item, ward.rules, asOf))
  return {
    asOf,
    ward,
    indicators,
    projects,
    tasks,
    hotspots,
    judged,
    targets: judged.filter(({ indicator }) => indicator.scopes.includes('resolution')),
    judgedProjects: projects.map((item) => judgeProject(item, ward.rules, asOf)),
    facts: dueFactsOfTasks(tasks, ward.rules, asOf),
    disbursement: sumDisbursement(projects, ward.rules, asOf),
  }
}
