// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchConfig, parseConfig } from '../../src/api/config'
import { ApiError } from '../../src/api/errors'
import { startFakeApi, type FakeApi } from '../support/fake-api'
import { setPageAddress } from '../support/page-address'

const standard = {
  apiBase: 'http://ward.test/api/',
  defaultLanguage: 'vi',
  refresh: { indexSeconds: 60, readingsSeconds: 60 },
  headBlock: {
    superiorBody: 'ĐẢNG BỘ TỈNH THANH HÓA',
    issuingBody: 'ĐẢNG ỦY PHƯỜNG HẠC THÀNH',
    partyTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    place: 'Hạc Thành',
  },
}

function problemOf(json: unknown): unknown {
  try {
    parseConfig(json)
    return null
  } catch (error) {
    return error instanceof ApiError ? { kind: error.kind, ...error.problem } : error
  }
}

describe('parseConfig', () => {
  beforeEach(() => {
    setPageAddress('http://ward.test/targets?snapshot=a')
  })

  it('gives everything that is left out its standard value', () => {
    expect(parseConfig({})).toEqual(standard)
    expect(parseConfig({ refresh: { readingsSeconds: 15 }, colour: 'red' })).toEqual({
      ...standard,
      refresh: { indexSeconds: 60, readingsSeconds: 15 },
    })
  })

  it('says the same as the file that is shipped', () => {
    const shipped: unknown = JSON.parse(readFileSync('src/static/config.json', 'utf8'))
    expect(parseConfig(shipped)).toEqual(standard)
  })

  it.each([
    ['data', 'http://ward.test/data/'],
    ['/elsewhere/v1/', 'http://ward.test/elsewhere/v1/'],
    ['https://api.example.vn/ward', 'https://api.example.vn/ward/'],
  ])('reads the API address %s as %s', (apiBase, address) => {
    expect(parseConfig({ apiBase }).apiBase).toBe(address)
  })

  it.each([
    [{ apiBase: 'javascript:alert(1)' }, 'apiBase'],
    [{ apiBase: 'http://' }, 'apiBase'],
    [{ apiBase: '' }, 'apiBase'],
    [{ apiBase: 'ftp://ward.test/api/' }, 'apiBase'],
    [{ apiBase: 'api/?key=1' }, 'apiBase'],
    [{ apiBase: 'https://api.example.vn/ward#v1' }, 'apiBase'],
    [{ defaultLanguage: 'fr' }, 'defaultLanguage'],
    [{ refresh: { indexSeconds: '60' } }, 'refresh.indexSeconds'],
    [{ refresh: { readingsSeconds: 0 } }, 'refresh.readingsSeconds'],
    [{ headBlock: { place: 7 } }, 'headBlock.place'],
    [{ refresh: [] }, 'refresh'],
    [[], ''],
    ['config', ''],
  ])('names the field that is wrong in %j', (json, path) => {
    expect(problemOf(json)).toMatchObject({ kind: 'not-contract', code: 'shape', path })
  })

  it('says what was found', () => {
    expect(problemOf({ defaultLanguage: 'fr' })).toMatchObject({ found: '"fr"' })
  })
})

describe('fetchConfig', () => {
  let api: FakeApi
  beforeEach(async () => {
    api = await startFakeApi()
    setPageAddress(`${api.base}targets`)
  })
  afterEach(() => api.close())

  it('reads config.json beside the page, whatever page is open', async () => {
    api.answer('config.json', { body: { defaultLanguage: 'en' } })
    expect((await fetchConfig()).defaultLanguage).toBe('en')
    expect(api.asked).toEqual(['config.json'])
  })

  it('does with standard values where there is none', async () => {
    expect(await fetchConfig()).toMatchObject({ apiBase: `${api.base}api/`, defaultLanguage: 'vi' })
  })

  it.each([
    [{ text: '{"apiBase": ' }, 'not-json'],
    [{ text: '<!doctype html>', contentType: 'text/html' }, 'html'],
    [{ status: 503 }, 'http'],
    [{ body: { apiBase: 1 } }, 'not-contract'],
  ])('does not guess when there is one that cannot be read: %j', async (answer, kind) => {
    api.answer('config.json', answer)
    await expect(fetchConfig()).rejects.toMatchObject({ kind, resource: 'config' })
  })
})
