import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'

const target = 'baseline-widely-available'
const earlyFile = 'early.js'

/** Builds the dashboard and the yardstick as they would be put up, each in a folder of its own. */
export async function buildPages(): Promise<{ app: string; yardstick: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const app = join(folder, 'app')
  const yardstick = join(folder, 'yardstick')
  await build({ logLevel: 'error', build: { outDir: app, emptyOutDir: true } })
  await build({
    configFile: false,
    root: resolve('test/bench/yardstick'),
    publicDir: resolve('src/static'),
    logLevel: 'error',
    plugins: [startEarly()],
    build: { outDir: yardstick, emptyOutDir: true, target, reportCompressedSize: false },
  })
  await writeFile(join(yardstick, earlyFile), await bundleEarly())
  return { app, yardstick }
}

/** The dashboard's early module: the yardstick asks for the same files, as soon. */
async function bundleEarly(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, target, rolldownOptions: { input: 'src/early.ts' } },
  })
  const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  const [chunk] = outputs.filter((file) => file.type === 'chunk')
  if (!chunk) throw new Error('src/early.ts gave no chunk')
  return chunk.code
}

/** Names the early module and every chunk in the head, so that none waits for another. */
function startEarly(): Plugin {
  return {
    name: 'start-early',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => [
        {
          tag: 'script',
          attrs: { type: 'module', async: true, src: `/${earlyFile}` },
          injectTo: 'head-prepend',
        },
        ...Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `/${fileName}`, crossorigin: true },
            injectTo: 'head' as const,
          })),
      ],
    },
  }
}
