import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const target = 'baseline-widely-available'
const earlyModule = 'src/early.ts'
const chartsModule = 'src/charts/chart-host.tsx'

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
 * still on the line, and the charts, which are asked for when the first panel has its data, come along.
 * The early module is bundled by itself: as a chunk it would share others and wait for them.
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
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const charts = chunks.find(({ moduleIds }) =>
          moduleIds.some((id) => id.endsWith(chartsModule)),
        )
        const tags: HtmlTagDescriptor[] = []
        if (early) {
          tags.push({
            tag: 'script',
            attrs: { type: 'module', async: true, src: base + early.fileName },
            injectTo: 'head-prepend',
          })
        }
        for (const fileName of charts ? [charts.fileName, ...charts.imports] : []) {
          // What the entry imports too, Vite names itself.
          if (html.includes(fileName)) continue
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

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  publicDir: 'src/static',
  plugins: [react(), serveMockWorker(), startEarly()],
  build: {
    target,
    reportCompressedSize: false,
    // ECharts, which comes as a file of its own, is larger than the 500 kB that Vite warns of.
    chunkSizeWarningLimit: 650,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Left alone, what the first page shares with others falls into twenty small files, and
          // on a slow line the data waits behind them. Libraries change less often than the rest.
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules|rolldown.runtime/ },
            { name: 'start', tags: ['$initial'] },
            { name: 'charts', test: /src\/charts\/chart-host/ },
          ],
        },
      },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/support/setup.ts'],
    // Twice the slowest on a busy machine; a test that hangs still fails.
    testTimeout: 30_000,
  },
})
