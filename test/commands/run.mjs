import { resolve } from 'node:path'
import { runnerImport } from 'vite'

// Node 20 does not run TypeScript; Vite, which is here anyway, does.
// node test/commands/run.mjs <script.ts> [arguments]
const [script = '', ...args] = process.argv.slice(2)
try {
  const { module } = await runnerImport(resolve(script), { configFile: false })
  process.exitCode = await module.main(args)
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
