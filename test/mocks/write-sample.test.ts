import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeSample } from '../../mocks/write-sample'

describe('the sample-data command', () => {
  let folder = ''
  const said: string[] = []
  const say = (text: string): void => void said.push(text)
  const main = (args: readonly string[]) => writeSample(args, { log: say, error: say })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-'))
    said.length = 0
  })

  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  it('makes the folder and writes the files of the API', async () => {
    const target = join(folder, 'a', 'b')
    expect(await main([target, '--scenario', 'empty'])).toBe(0)
    expect((await readdir(target)).sort()).toEqual(['live', 'snapshots', 'snapshots.json'])
    const index = await readFile(join(target, 'snapshots.json'), 'utf8')
    expect(index).toContain('"latest":"2026-11-20"')
    expect(said).toEqual([`Wrote 12 files of the scenario "empty" to ${target}.`])
  })

  it('leaves nothing of an earlier sample behind', async () => {
    await main([folder])
    await main([folder, '--scenario=empty'])
    expect(await readdir(join(folder, 'snapshots'))).toEqual(['2026-11-20'])
  })

  it('refuses a folder that holds something else, unless it is forced to', async () => {
    await writeFile(join(folder, 'index.html'), 'mine')
    expect(await main([folder, '--scenario', 'empty'])).toBe(1)
    expect(said[0]).toContain('holds something else (index.html)')
    expect(await main([folder, '--scenario', 'empty', '--force'])).toBe(0)
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('mine')
  })

  it.each([
    [[], 'Which folder?'],
    [['x', '--scenario'], '--scenario needs a name.'],
    [['x', '--scenario', 'slow'], 'There is no scenario "slow".'],
    [['x', '--loud'], 'Unknown option --loud.'],
    [['x', 'y'], 'One folder only; y is one too many.'],
  ])('says what is wrong with %j', async (args, message) => {
    expect(await main(args)).toBe(2)
    expect(said[0]).toContain(message)
  })

  it('says in words that it cannot write', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    expect(await main([file])).toBe(1)
    expect(said[0]).toContain(`Could not write to ${file}`)
  })
})
