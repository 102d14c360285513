import { resolve } from 'node:path'
import { runnerImport } from 'vite'

// Node 20 does not run TypeScript; Vite, which is here anyway, does.
// node test/commands/run.mjs <script.ts> [arguments]
const [script = '', ...args] = process.argv.slice(2)
const { NODE_ENV } = process.env
try {
  const { module } = await runnerImport(resolve(script), { configFile: false })
  // Vite sets it to "development" as it imports; a build started from here would hold the mocks.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  process.exitCode = await module.main(args)
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
