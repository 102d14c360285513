import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'

const target = 'baseline-widely-available'
const earlyModule = 'src/early.ts'
const overviewModule = 'src/app/overview.tsx'

/** Serves MSW's worker in development; a build knows nothing of it. */
function serveMockWorker(): Plugin {
  return {
    name: 'serve-mock-worker',
    apply: (_config, env) => env.command === 'serve' && env.isPreview !== true,
    configureServer(server) {
      const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript')
        createReadStream(worker).pipe(response)
      })
    },
  }
}

/**
 * What a first visit waits for, named in the head: the early module asks for data while the app is
 * still on the line, and the overview's chunks, which the router would ask for late, come along. The
 * early module is bundled by itself: as a chunk it would share others and wait for them.
 */
function startEarly(): Plugin {
  let base = '/'
  let early: { fileName: string; code: string } | null = null
  return {
    name: 'start-early',
    apply: (_config, env) => env.command === 'build',
    configResolved(config) {
      base = config.base
    },
    async buildStart() {
      const built = await build({
        configFile: false,
        base,
        publicDir: false,
        logLevel: 'error',
        build: { write: false, target, rolldownOptions: { input: earlyModule } },
      })
      const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
      const [chunk] = outputs.filter((file) => file.type === 'chunk')
      if (!chunk) throw new Error(`${earlyModule} gave no chunk`)
      early = { fileName: chunk.fileName, code: chunk.code }
      this.emitFile({ type: 'asset', fileName: early.fileName, source: early.code })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const overview = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(overviewModule))
        const tags: HtmlTagDescriptor[] = []
        if (early) {
          tags.push({
            tag: 'script',
            attrs: { type: 'module', async: true, src: base + early.fileName },
            injectTo: 'head-prepend',
          })
        }
        for (const fileName of overview ? chunksBehind(overview, chunks) : []) {
          tags.push({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: base + fileName, crossorigin: true },
            injectTo: 'head',
          })
        }
        return tags
      },
    },
  }
}

/** A chunk, what it imports, and the one level of lazy parts (the charts) that it always asks for. */
function chunksBehind(
  start: Rolldown.OutputChunk,
  chunks: readonly Rolldown.OutputChunk[],
): Set<string> {
  const found = new Set<string>()
  const visit = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || found.has(chunk.fileName)) return
    found.add(chunk.fileName)
    for (const name of chunk.imports) visit(chunks.find((other) => other.fileName === name))
    for (const name of chunk.dynamicImports) {
      const lazy = chunks.find((other) => other.fileName === name)
      if (lazy?.facadeModuleId?.endsWith('src/charts/chart-host.tsx')) visit(lazy)
    }
  }
  visit(start)
  return found
}

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  publicDir: 'src/static',
  plugins: [react(), serveMockWorker(), startEarly()],
  build: { target, reportCompressedSize: false },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/support/setup.ts'],
    // Twice the slowest on a busy machine; a test that hangs still fails.
    testTimeout: 30_000,
  },
})
