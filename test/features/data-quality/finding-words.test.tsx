// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectedCodes } from '../../../src/contract/finding'
import type { Finding } from '../../../src/contract/finding'
import { FindingsTable } from '../../../src/features/data-quality/findings-table'
import type { FailedFile } from '../../../src/features/data-quality/use-quality-files'
import { collections } from '../../../src/features/data-quality/use-finding-words'
import { en } from '../../../src/i18n/en'
import { viPages } from '../../../src/i18n/vi-pages'
import type { Language } from '../../../src/i18n/formats'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'

const finding = (part: Partial<Finding>): Finding => ({
  kind: 'odd',
  resource: 'tasks',
  id: 'V0001',
  field: 'due',
  found: '"2026-02-30"',
  expected: { code: 'date' },
  ...part,
})

const noFailure: readonly FailedFile[] = []

const draw = (findings: readonly Finding[], language: Language = 'vi', path = '/data-quality') =>
  renderAt(
    path,
    <FindingsTable
      recordOf={nothing}
      findings={findings}
      failed={noFailure}
      isAllFailed={false}
      asOf="2026-11-20"
    />,
    { language },
  )

const cellsOf = (header: string) =>
  [...document.querySelectorAll(`td[data-header="${header}"]`)].map((cell) => cell.textContent)

beforeEach(() => setPageAddress('http://localhost/'))

const nothing = () => null

describe('what was expected', () => {
  it('is in words for every code, in both languages', () => {
    expect(Object.keys(viPages.quality.expected).sort()).toEqual([...expectedCodes].sort())
    expect(Object.keys(en.quality.expected).sort()).toEqual([...expectedCodes].sort())
    for (const words of Object.values({ ...viPages.quality.expected, ...en.quality.expected })) {
      expect(words.trim()).not.toBe('')
    }
    expect(Object.keys(viPages.quality.collection)).toEqual([...collections])
  })

  it('carries its bound, its choices or what it is measured against', async () => {
    const expected: Finding['expected'][] = [
      { code: 'at-most', detail: '13.1' },
      { code: 'one-of', detail: 'open | watched' },
      { code: 'existing', detail: 'keyTasks | breakthroughs' },
      { code: 'existing', detail: 'hotspot-events' },
      { code: 'not-before', detail: '2026-03-01' },
      { code: 'same-as-tasks', detail: 'null' },
    ]
    await draw(expected.map((part) => finding({ expected: part })))
    expect(cellsOf('Cần có')).toEqual([
      'nhiều nhất là 13.1',
      'một trong: open | watched',
      'một mã có trong danh sách nhiệm vụ trọng tâm / khâu đột phá',
      'một mã có trong danh sách các đợt ngập, ùn tắc',
      'không trước 2026-03-01',
      'như cộng từ các nhiệm vụ: không có gì',
    ])
  })

  it('is older, not later, in the list of snapshots', async () => {
    const expected = { code: 'time-order', detail: '2026-11-03T17:00:00+07:00' } as const
    await draw([finding({ resource: 'snapshots', id: null, expected })], 'en')
    expect(cellsOf('Expected')).toEqual(['newest first, so older than 2026-11-03T17:00:00+07:00'])
  })
})

describe('the table of what is wrong', () => {
  it('shows markup and placeholders of the data as those characters', async () => {
    const image = '"<img src=x onerror=alert(1)>"'
    const { container } = await draw([
      finding({ id: '<b>x</b>', found: image, expected: { code: 'one-of', detail: '<i>a</i>' } }),
      finding({ expected: { code: 'at-most', detail: '{{count}} $t(common.panel.retry)' } }),
    ])
    expect(container.querySelector('img, b, i')).toBeNull()
    expect(cellsOf('Đang ghi')[0]).toBe(image)
    expect(cellsOf('Mã bản ghi')[0]).toBe('<b>x</b>')
    expect(cellsOf('Cần có')).toEqual([
      'một trong: <i>a</i>',
      'nhiều nhất là {{count}} $t(common.panel.retry)',
    ])
  })

  it('lists the same finding as often as it was found', async () => {
    await draw([finding({}), finding({}), finding({ id: null, field: 'items.3.id', found: '' })])
    expect(document.querySelectorAll('tbody [data-row]').length).toBe(3)
    expect(cellsOf('Đang ghi')[2]).toBe('không có gì')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      '3\u00a0chỗ sai hoặc bất thường trong số liệu',
    )
  })

  it('filters by kind and by words without marks', async () => {
    const rows = [
      finding({ kind: 'set-aside', id: 'V1' }),
      finding({ kind: 'set-aside', id: 'DA1', resource: 'projects' }),
      finding({ id: 'V2' }),
    ]
    await draw(rows, 'vi', '/data-quality?kind=set-aside&q=nhiem%20vu')
    expect(cellsOf('Mã bản ghi')).toEqual(['V1'])
    expect(document.querySelector('[data-count]')?.textContent).toBe('1/3\u00a0chỗ')
  })

  it.each([
    ['vi', 1, '1\u00a0chỗ sai hoặc bất thường trong số liệu'],
    ['en', 1, '1\u00a0place is wrong or odd in the data'],
    ['en', 2, '2\u00a0places are wrong or odd in the data'],
  ] as const)('says in %s how much is wrong: %i', async (language, count, title) => {
    await draw(
      Array.from({ length: count }, () => finding({})),
      language,
    )
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title)
  })

  it('says so when nothing is wrong', async () => {
    await draw([])
    expect(screen.getByRole('region').dataset['state']).toBe('empty')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Không thấy chỗ sai nào trong số liệu',
    )
  })
})
