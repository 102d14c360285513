import { existsSync } from 'node:fs'
import { startServer } from '../support/server'
import type { Transport } from '../support/server-faults'
import { readOptions } from './options'
import { runStep } from './steps'

const usage =
  'npm run preview -- [--scenario name] [--folder sample folder] [--base /path/] [--port 4173]'

/**
 * Shows the build in `dist/` as a plain static server would, with the headers that it must live
 * with, beside sample data or a folder of the API's files.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, ['scenario', 'folder', 'base', 'port'])
  if (!existsSync('dist/index.html')) {
    console.error('There is no build in dist/: npm run build')
    return 1
  }
  const scenario = values['scenario'] ?? 'normal'
  const transport = transportOf(scenario)
  const written = transport === 'plain' ? scenario : 'normal'
  const folder = values['folder'] ?? `.cache/preview/${written}`
  if (values['folder'] === undefined) {
    const command = ['mocks/sample-data.mjs', folder, '--scenario', written]
    if (!(await runStep({ name: `sample data: ${written}`, command }))) return 1
  }
  const server = await startServer({
    dist: 'dist',
    apiFolder: folder,
    base: values['base'] ?? '/',
    port: Number(values['port'] ?? 4173),
    transport,
  })
  console.log(`\nThe build with ${folder} stands at ${server.url}\n(${usage})`)
  return new Promise<number>((end) => {
    process.once('SIGINT', () => {
      void server.close().then(() => end(0))
    })
  })
}

/** Slow and failing are made by the server out of the normal files. */
function transportOf(scenario: string): Transport {
  return scenario === 'slow' || scenario === 'failing' ? scenario : 'plain'
}
