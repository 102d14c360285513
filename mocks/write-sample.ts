import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { buildScenario, isScenarioName, scenarioNames } from './scenarios'

const usage = `Usage: npm run sample-data -- <folder> [--scenario <name>] [--force]
Writes the JSON files of the API into the folder, which it makes.
Scenarios: ${scenarioNames.join(', ')}; without one, normal.
--force writes into a folder that holds other files as well.`

/** What a sample folder holds at its top, and nothing else. */
const sampleNames = ['live', 'snapshots', 'snapshots.json']

/** Where the command's words go. */
export interface Voice {
  log: (text: string) => void
  error: (text: string) => void
}

/** Writes one scenario into a folder, as the arguments ask; answers the exit code. */
export async function writeSample(args: readonly string[], voice: Voice): Promise<number> {
  const asked = parse(args)
  if (typeof asked === 'string') {
    voice.error(`${asked}\n\n${usage}`)
    return 2
  }
  const { scenario, force } = asked
  if (!isScenarioName(scenario)) {
    voice.error(`There is no scenario "${scenario}". There are: ${scenarioNames.join(', ')}.`)
    return 2
  }
  const folder = resolve(asked.folder)
  try {
    const foreign = await foreignNames(folder)
    if (foreign.length > 0 && !force) {
      voice.error(
        `${folder} holds something else (${foreign.slice(0, 3).join(', ')}). ` +
          'Name an empty folder, or add --force to write beside it.',
      )
      return 1
    }
    const count = await write(folder, scenario)
    voice.log(`Wrote ${count} files of the scenario "${scenario}" to ${folder}.`)
    return 0
  } catch (error) {
    voice.error(`Could not write to ${folder}: ${error instanceof Error ? error.message : ''}`)
    return 1
  }
}

function parse(
  args: readonly string[],
): { folder: string; scenario: string; force: boolean } | string {
  let folder: string | undefined
  let scenario = 'normal'
  let force = false
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (arg === '--force') force = true
    else if (arg === '--scenario') {
      index += 1
      const name = args[index]
      if (name === undefined) return '--scenario needs a name.'
      scenario = name
    } else if (arg.startsWith('--scenario=')) scenario = arg.slice('--scenario='.length)
    else if (arg.startsWith('-')) return `Unknown option ${arg}.`
    else if (folder === undefined) folder = arg
    else return `One folder only; ${arg} is one too many.`
  }
  return folder ? { folder, scenario, force } : 'Which folder?'
}

/** What stands in the folder that no sample has written. */
async function foreignNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !sampleNames.includes(name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

async function write(folder: string, name: (typeof scenarioNames)[number]): Promise<number> {
  const { paths, fileAt } = buildScenario(name)
  // An earlier sample's snapshots would stay readable beside the new ones.
  await Promise.all(
    sampleNames.map((old) => rm(join(folder, old), { recursive: true, force: true })),
  )
  for (const path of paths) {
    const file = fileAt(path)
    if (!file) continue
    const target = join(folder, ...path.split('/'))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, file.text)
  }
  return paths.length
}
