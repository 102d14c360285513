import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = fileURLToPath(new URL('./sample-data.ts', import.meta.url))
const { module } = await runnerImport(path, { configFile: false })
process.exitCode = await module.main(process.argv.slice(2))
