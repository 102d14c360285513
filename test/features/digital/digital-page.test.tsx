// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serviceLinks } from '../../../src/app/links'
import type { Indicator } from '../../../src/contract/indicators'
import { DigitalPage } from '../../../src/features/digital/digital-page'
import { makeIndicator } from '../../domain/make-records'
import { startFakeApi, type FakeApi } from '../../support/fake-api'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { answerProgramme } from '../programme/make-programme'

let api: FakeApi
beforeEach(async () => {
  api = await startFakeApi()
  setPageAddress(api.base)
})
afterEach(() => api.close())

async function draw(indicators: readonly Indicator[], language: 'vi' | 'en' = 'vi') {
  answerProgramme(api, { indicators })
  const rendered = await renderAt('/digital', <DigitalPage links={serviceLinks} />, { language })
  await waitFor(
    () => expect(document.querySelector('[data-panel="digital-fields"]')).not.toBeNull(),
    { timeout: 5000 },
  )
  return rendered
}

const level = { baseline: null, plan: [{ period: '2026-06', value: 80 }] }
const online = makeIndicator({
  id: 'dv-online',
  name: 'Tỷ lệ hồ sơ trực tuyến',
  scopes: ['service-centre', 'digital'],
  field: 'service-centre',
  part: 'online',
  ...level,
  actual: [
    { period: '2026-01', value: 70 },
    { period: '2026-10', value: 76 },
  ],
})
const security = makeIndicator({
  id: 'cs-01',
  name: 'Máy tính có phần mềm chống mã độc',
  scopes: ['digital'],
  field: 'cyber-security',
  ...level,
  actual: [{ period: '2026-10', value: 90 }],
})
const part = (name: 'transparency' | 'progress', value: number | null) =>
  makeIndicator({
    id: `qd-${name}`,
    scopes: ['service-score'],
    part: name,
    goal: { period: '2026', value: 20 },
    actual: [{ period: '2026-10', value }],
  })

const panel = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-panel="${id}"]`)
  if (!found) throw new Error(`no panel ${id}`)
  return found
}

describe('the digital page', () => {
  it('lists each field with its indicators, each leading to its own page', async () => {
    await draw([online, security])
    const table = within(panel('digital-fields')).getByRole('table')
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual([
      'Trung tâm PVHCC0/1\u00a0đạt',
      'Tỷ lệ hồ sơ trực tuyến',
      'Chỉ đạo điều hành',
      'Kinh tế – xã hội số',
      'Giáo dục thông minh',
      'An ninh mạng1/1\u00a0đạt',
      'Máy tính có phần mềm chống mã độc',
    ])
    const row = within(table).getByRole('row', { name: /Máy tính/ })
    expect(
      within(row)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/targets/cs-01', '/people?unit=dv-01', '/data-quality?source=ng-01'])
    expect(row.textContent).toContain('90,0')
    expect(row.textContent).toContain('10/2026')
  })

  it.each([
    ['vi', 'T1', 'T10'],
    ['en', 'Jan', 'Oct'],
  ] as const)('names the months of the service centre in %s', async (language, first, last) => {
    await draw([online], language)
    const figure = panel('service-centre')
    expect(within(figure).getByText(first)).toBeDefined()
    expect(within(figure).getByText(last)).toBeDefined()
    expect(figure.querySelector('a[href="/targets/dv-online"]')).not.toBeNull()
  })

  it('adds the parts of Decision 766 up only when all five are there', async () => {
    await draw([part('transparency', 17.4), part('progress', null)])
    expect(within(panel('service-score')).getByRole('heading').textContent).toBe(
      'Bộ chỉ số 766: chưa đủ số liệu để cộng điểm',
    )
    const values = [...panel('service-score').querySelectorAll('li')].map(
      (line) => line.textContent,
    )
    expect(values).toEqual(['Công khai, minh bạch17,4/2087,0\u00a0%', 'Tiến độ giải quyết–/20–'])
  })

  it('says what is missing where there is nothing, and shows no 0', async () => {
    await draw([])
    expect(
      ['service-centre', 'service-score', 'digital-fields'].map((id) => panel(id).dataset['state']),
    ).toEqual(['empty', 'empty', 'empty'])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Dịch vụ công và chuyển đổi số; chưa chỉ số chuyển đổi số nào đến kỳ',
    )
    expect(document.querySelector('main, body')?.textContent).not.toMatch(/\b0\b/)
  })
})
