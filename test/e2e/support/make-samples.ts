import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sampleFolder, writtenScenarios } from './samples'

const run = promisify(execFile)

/** What the sample data is made by; a folder that is older than any of it is made anew. */
const makers = ['mocks', 'src/contract', 'src/domain', 'src/lib']

/** Writes the sample folders once for all workers, with the command that a newcomer uses. */
export default async function makeSamples(): Promise<void> {
  const newest = Math.max(...makers.map(newestChange))
  for (const scenario of writtenScenarios) {
    const folder = sampleFolder(scenario)
    const index = join(folder, 'snapshots.json')
    if (existsSync(index) && statSync(index).mtimeMs > newest) continue
    await run(process.execPath, ['mocks/sample-data.mjs', folder, '--scenario', scenario])
  }
}

function newestChange(folder: string): number {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs))
}
