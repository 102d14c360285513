// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DataQualityPage } from '../../../src/features/data-quality/data-quality-page'
import { startFakeApi, type FakeApi } from '../../support/fake-api'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { answerSnapshot, sources, ward } from './make-snapshot'

let api: FakeApi
beforeEach(async () => {
  api = await startFakeApi()
  answerSnapshot(api)
  setPageAddress(api.base)
})
afterEach(() => api.close())

const panel = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-panel="${id}"]`)
  if (!found) throw new Error(`no panel ${id}`)
  return found
}

async function draw(path = '/data-quality', language: 'vi' | 'en' = 'vi') {
  const rendered = await renderAt(path, <DataQualityPage />, { language })
  await waitFor(
    () => {
      expect(panel('sources').dataset['state']).not.toBe('loading')
      expect(panel('findings').dataset['state']).not.toBe('loading')
    },
    { timeout: 5000 },
  )
  return rendered
}

const rowsOf = (id: string) =>
  [...panel(id).querySelectorAll('tbody [data-row]')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  )
const titleOf = (id: string) => within(panel(id)).getByRole('heading', { level: 2 }).textContent

describe('the sources', () => {
  it('stand with the latest first; the age of a live one is that of its readings', async () => {
    await draw()
    expect(titleOf('sources')).toBe('2 trên 4\u00a0nguồn quá kỳ báo cáo')
    expect(rowsOf('sources').map((cells) => [cells[0], cells[4], cells[5], cells[6]])).toEqual([
      ['Nguồn kho-bac', '08:00 02/11/2026cách đây 18\u00a0ngày', '10/11/2026', '10'],
      ['Nguồn y-te', '08:00 05/10/2026cách đây 46\u00a0ngày', '18/11/2026', '2'],
      ['Nguồn thue', '08:00 05/11/2026cách đây 15\u00a0ngày', '05/12/2026', '–'],
      ['Nguồn cam-bien', '17:40 20/11/2026cách đây 2\u00a0phút', '–', '–'],
    ])
  })

  it('can be only the late ones, as the address says', async () => {
    const { user, address } = await draw('/data-quality?sources=late')
    expect(rowsOf('sources').map(([name]) => name)).toEqual(['Nguồn kho-bac', 'Nguồn y-te'])
    expect(panel('sources').querySelector('[data-count]')?.textContent).toBe('2/4\u00a0nguồn')
    await user.click(within(panel('sources')).getByRole('button', { name: 'Bỏ lọc' }))
    await waitFor(() => expect(rowsOf('sources')).toHaveLength(4))
    expect(address()).toBe('/data-quality')
  })

  it('stand with the one that the address names first, even one that the filter leaves out', async () => {
    const { address, user } = await draw('/data-quality?source=thue&sources=late')
    expect(rowsOf('sources').map(([name]) => name)).toEqual([
      'Nguồn thue',
      'Nguồn kho-bac',
      'Nguồn y-te',
    ])
    const note = within(panel('sources')).getByText(/Nguồn đứng đầu bảng: Nguồn thue\./)
    await user.click(within(note).getByRole('link', { name: 'Xem cả danh sách nguồn' }))
    await waitFor(() => expect(rowsOf('sources')).toHaveLength(2))
    expect(address()).toBe('/data-quality?sources=late')
  })

  it('say so when the address names one that is not there, and stand as always', async () => {
    await draw('/data-quality?source=khong-co')
    expect(panel('sources').textContent).toContain('Kỳ số liệu này không có nguồn khong-co.')
    expect(rowsOf('sources')).toHaveLength(4)
  })

  it('each lead to their own row, and their unit to its work', async () => {
    await draw()
    const [row] = panel('sources').querySelectorAll('tbody [data-row]')
    expect(
      [...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
    ).toEqual(['/data-quality?source=kho-bac', '/people?unit=vp'])
  })

  it.each([
    ['vi', 0, 'Cả 4\u00a0nguồn đúng kỳ báo cáo'],
    ['vi', 1, '1 trên 4\u00a0nguồn quá kỳ báo cáo'],
    ['en', 1, '1 of 4\u00a0sources is late'],
    ['en', 2, '2 of 4\u00a0sources are late'],
  ] as const)('say in %s that %i are late', async (language, late, title) => {
    let left = late
    const dueBy = sources.map((source) => {
      const isLate = source.nextDueOn !== null && left-- > 0
      return { ...source, nextDueOn: isLate ? '2026-11-19' : null }
    })
    api.answer('api/snapshots/now/ward.json', { body: { ...ward, sources: dueBy } })
    await draw('/data-quality', language)
    expect(titleOf('sources')).toBe(title)
  })
})

describe('what is wrong with the data', () => {
  it('is gathered from every file and from how they agree', async () => {
    await draw()
    expect(rowsOf('findings')).toEqual([
      [
        'số đo điểm nóng hiện tại',
        'N77',
        'hotspotId',
        '"N77"',
        'một mã có trong danh sách điểm nóng',
        'hiện nguyên',
      ],
      [
        'thông tin phường',
        'vp',
        'units.id',
        '"vp"',
        'mã không lặp lại; bản ghi đứng trước được tính',
        'để riêng',
      ],
    ])
    expect(panel('findings').dataset['setAside']).toBe('1')
    expect(new Set(api.asked.filter((path) => path.startsWith('api/'))).size).toBe(12)
  })

  it('leads to the record where it is shown somewhere', async () => {
    await draw()
    const links = [...panel('findings').querySelectorAll('tbody a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/people?unit=vp'])
  })

  it('is shown when a file cannot be read, which is named above with a way to try again', async () => {
    api.answer('api/snapshots/now/tasks.json', { text: '{"version": 1, "sna' })
    api.answer('api/snapshots/now/projects.json', { status: 403, text: '' })
    const { user } = await draw()
    expect(titleOf('findings')).toBe(
      '2\u00a0chỗ sai hoặc bất thường trong số liệu; 2\u00a0tệp không đọc được',
    )
    expect(rowsOf('findings')).toHaveLength(2)
    const notes = within(panel('findings'))
      .getAllByRole('alert')
      .map((note) => note.textContent)
    expect(notes[0]).toContain('Không đọc được dự án. Cần đăng nhập để đọc số liệu này.')
    expect(notes[1]).toContain('Tệp số liệu bị hỏng hoặc bị cắt cụt')
    expect(notes[1]).toContain('/api/snapshots/now/tasks.json')
    const file = { version: 1, snapshot: 'now', items: [{ id: 'DA1' }] }
    api.answer('api/snapshots/now/projects.json', { body: file })
    const [retry] = screen.getAllByRole('button', { name: 'Thử lại' })
    if (!retry) throw new Error('no way to try again')
    await user.click(retry)
    await waitFor(() => expect(rowsOf('findings')).toHaveLength(3))
    expect(titleOf('findings')).toContain('1\u00a0tệp không đọc được')
  })
})
