import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildScenario } from '../../mocks/scenarios'
import { plantedFaults } from '../../mocks/scenarios/broken'
import { writeSample } from '../../mocks/write-sample'
import document from '../../src/contract/openapi.json'
import { resources } from '../../src/contract/resources'
import { checkApi } from '../commands/check-api/check'
import { openSource } from '../commands/check-api/source'
import { operations } from '../commands/openapi/operations'

const ajv = new Ajv2020({ strict: false, validateFormats: true })
addFormats(ajv)
ajv.addSchema(document, 'api')

/** The document's schema for a path of the API. */
function schemaOf(path: string) {
  const found = Object.values(resources).find(({ path: pattern }) =>
    new RegExp(`^${pattern.replace(/\{\w+\}/, '[^/]+')}$`).test(path),
  )
  const schema =
    found && ajv.getSchema(`api#/components/schemas/${operations[found.name].component}`)
  if (!schema) throw new Error(`The document has no schema for ${path}`)
  return schema
}

describe('the sample, by a validator that shares nothing with the reader', () => {
  for (const name of ['normal', 'storm', 'empty', 'stale', 'huge'] as const) {
    it(`${name} is what the document says, file by file`, { timeout: 60_000 }, () => {
      const scenario = buildScenario(name)
      const faults: string[] = []
      for (const path of scenario.paths) {
        const validate = schemaOf(path)
        const content: unknown = JSON.parse(scenario.fileAt(path)?.text ?? 'null')
        if (validate(content) !== true) {
          faults.push(`${path}: ${ajv.errorsText(validate.errors?.slice(0, 2) ?? null)}`)
        }
      }
      expect(scenario.paths.length).toBeGreaterThan(10)
      expect(faults).toEqual([])
    })
  }
})

describe('check-api', () => {
  const quiet = { log: () => undefined, error: () => undefined }
  const now = Date.parse('2026-11-20T17:42:00+07:00')
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const report = async (scenario: string) => {
    const target = join(folder, scenario)
    expect(await writeSample([target, '--scenario', scenario], quiet)).toBe(0)
    return checkApi(openSource(target), now)
  }

  it('finds nothing in the sample', { timeout: 60_000 }, async () => {
    const found = await report('normal')
    expect(found.print().filter((line) => !line.startsWith('holds'))).toHaveLength(1)
    expect(found.holds).toBe(true)
  })

  it('names every fault that was planted', { timeout: 60_000 }, async () => {
    const found = await report('broken')
    expect(found.holds).toBe(false)
    const sections = new Map<string, string[]>()
    let lines: string[] = []
    for (const line of found.print()) {
      const path = /^(?:FAULTY|holds) +(\S+)/.exec(line)?.[1]
      if (path !== undefined) sections.set(path, (lines = []))
      else lines.push(line.trim())
    }
    const words = { 'set-aside': 'set aside', odd: 'odd' }
    const missed = plantedFaults.filter(({ path, id, field, kind }) => {
      const said = sections.get(path) ?? []
      if (kind === 'file-error') return said.length === 0
      const start = `${words[kind]}: ${id === null ? '' : `${id} `}${field}:`
      return !said.some((line) => line.startsWith(start))
    })
    expect(missed).toEqual([])
  })
})
