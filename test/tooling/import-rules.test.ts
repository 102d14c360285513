import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const config = await extractDepcruiseConfig(resolve('.dependency-cruiser.cjs'))

/** Every file that something imports, so that only the rule in question is broken. */
const files: Record<string, string> = {
  'src/lib/dates.ts': 'export const day = 1',
  'src/contract/ward.ts': 'export const ward = 1; export interface Ward { id: string }',
  'src/domain/status.ts': 'export const status = 1; export interface Status { id: string }',
  'src/api/http.ts': 'export const http = 1; export interface Answer { id: string }',
  'src/i18n/vi.ts': 'export const vi = 1',
  'src/charts/host.tsx': "export { init } from 'echarts'",
  'src/components/panel.tsx': 'export const panel = 1',
  'src/features/a/a-page.tsx': "export { shape } from './shape'",
  'src/features/a/shape.ts': 'export const shape = 1',
  'src/features/b/b-page.tsx': 'export const b = 1',
  'src/features/b/b-scene.tsx': 'export const scene = 1',
  'src/features/b/b-sheet.tsx': 'export const sheet = 1',
  'src/features/b/scene-rows.ts': 'export const sceneRows = 1',
  'src/app/modes/wall.tsx': "export { scene } from '../../features/b/b-scene'",
  'src/app/modes/print.tsx': "export { sheet } from '../../features/b/b-sheet'",
  'src/app/shell.tsx': "export { shape } from '../features/a/a-page'",
  'src/main.tsx': "export const start = () => import('../mocks/browser')",
  'mocks/browser.ts': 'export const worker = 1',
  'test/support/render.ts': 'export const render = 1',
}

const faults: [from: string, line: string, rule: string][] = [
  ['src/lib/a.ts', "export { ward } from '../contract/ward'", 'lib-imports'],
  ['src/contract/a.ts', "export { status } from '../domain/status'", 'contract-imports'],
  ['src/domain/a.ts', "export { http } from '../api/http'", 'domain-imports'],
  [
    'src/domain/b.ts',
    "export { ward } from '../contract/ward'",
    'domain-takes-only-types-of-the-contract',
  ],
  ['src/domain/c.ts', "export { useState } from 'react'", 'domain-and-lib-know-no-library'],
  [
    'src/contract/b.ts',
    "export { QueryClient } from '@tanstack/react-query'",
    'contract-knows-valibot-only',
  ],
  ['src/api/a.ts', "export { shape } from '../features/a/a-page'", 'api-imports'],
  ['src/api/b.ts', "export { panel } from '../components/panel'", 'api-imports'],
  ['src/charts/a.tsx', "export { panel } from '../components/panel'", 'charts-imports'],
  ['src/charts/b.tsx', "export type { Answer } from '../api/http'", 'charts-imports'],
  ['src/i18n/a.ts', "export { panel } from '../components/panel'", 'i18n-imports'],
  ['src/components/a.tsx', "export { shape } from '../features/a/a-page'", 'components-imports'],
  [
    'src/charts/y.ts',
    "export { status } from '../domain/status'",
    'charts-and-words-take-only-types',
  ],
  [
    'src/i18n/y.ts',
    "export { status } from '../domain/status'",
    'charts-and-words-take-only-types',
  ],
  ['src/features/b/c.tsx', "export { start } from '../../app/shell'", 'features-imports'],
  ['src/features/b/d.tsx', "export { shape } from '../a/a-page'", 'no-feature-imports-another'],
  [
    'src/app/a.tsx',
    "export { shape } from '../features/a/shape'",
    'features-show-pages-panels-scenes-sheets-and-search',
  ],
  [
    'src/app/modes/rows.tsx',
    "export { sceneRows } from '../../features/b/scene-rows'",
    'features-show-pages-panels-scenes-sheets-and-search',
  ],
  ['src/features/b/e.ts', "export { init } from 'echarts'", 'only-charts-draw-with-echarts'],
  [
    'src/features/b/f.ts',
    "export type { EChartsType } from 'echarts/core'",
    'only-charts-draw-with-echarts',
  ],
  ['src/app/b.tsx', "export { color } from 'zrender'", 'only-charts-draw-with-echarts'],
  [
    'src/app/c.tsx',
    "export const c = () => import('../../mocks/browser')",
    'only-main-reaches-the-mocks',
  ],
  ['src/app/d.tsx', "export { http } from 'msw'", 'no-msw-in-src'],
  ['src/app/e.tsx', "export { render } from '../../test/support/render'", 'no-tests-in-src'],
  [
    'mocks/a.ts',
    "export { http } from '../src/api/http'",
    'mocks-and-commands-know-the-rules-only',
  ],
  ['mocks/b.ts', "export { render } from '../test/support/render'", 'no-tests-in-src'],
  [
    'test/commands/a.ts',
    "export { panel } from '../../src/components/panel'",
    'mocks-and-commands-know-the-rules-only',
  ],
  ['src/app/f.tsx', "export { worker } from '../../mocks/browser'", 'app-imports'],
  ['src/app/g.tsx', "export { it } from 'vitest'", 'no-development-packages-in-src'],
  ['src/lib/b.ts', "export * from './c'", 'no-circular-imports'],
  ['src/lib/d.ts', 'export const alone = 1', 'no-orphans'],
  ['src/lib/e.ts', "export { x } from './gone'", 'no-unresolved-imports'],
]

/** Closes the circle with `src/lib/b.ts`, whose file the rule names. */
const circle = "export * from './b'"
const main = "export { worker } from '../mocks/browser'"
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(folder, 'tsconfig.json'), '{}')
  copyFileSync('package.json', join(folder, 'package.json'))
  for (const [file, text] of Object.entries(files)) plant(file, text)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('import rules', () => {
  it('let the house as it is built pass', async () => {
    const found = await brokenRules()
    expect(found.filter(({ rule }) => rule !== 'no-orphans')).toEqual([])
  })

  it('name every planted fault', async () => {
    for (const [file, text] of faults) plant(file, text)
    plant('src/lib/c.ts', circle)
    plant('src/main.tsx', main)
    const found = await brokenRules()
    for (const [from, , rule] of faults) expect(found).toContainEqual({ from, rule })
    expect(found).toContainEqual({
      from: 'src/main.tsx',
      rule: 'main-reaches-the-mocks-when-asked',
    })
  })

  it('have a planted fault each', () => {
    const planted = new Set([
      ...faults.map(([, , rule]) => rule),
      'main-reaches-the-mocks-when-asked',
    ])
    const rules = (config.forbidden ?? []).map(({ name }) => name)
    expect(rules.filter((name) => name !== undefined && !planted.has(name))).toEqual([])
  })
})

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), `${text}\n`)
}

async function brokenRules(): Promise<{ from: string; rule: string }[]> {
  const { output } = await cruise(['src', 'mocks', 'test'], {
    ...config.options,
    baseDir: folder,
    tsPreCompilationDeps: true,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  })
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }))
}
