// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { TargetsTable } from '../../../src/features/targets/targets-table'
import { makeTarget, makeTargetsData } from './make-targets'

const items = [
  makeTarget('a', 486, {
    name: 'Doanh nghiệp thành lập mới',
    unit: 'doanh nghiệp',
    decimals: 0,
    path: 'line',
    baseline: { period: '2025', value: 190 },
    plan: [{ period: '2026', value: 550 }],
    goal: { period: '2030', value: 1700 },
    actual: [{ period: '2026-11', value: 486, estimated: true }],
    otherPlans: [{ by: 'province', name: 'Tỉnh giao', points: [{ period: '2026', value: 500 }] }],
    ownerId: 'ng-a',
  }),
  makeTarget('b', 101, { name: 'Bao phủ bảo hiểm y tế' }),
  makeTarget('c', 80, { name: 'Học bạ số', scopes: ['digital'], field: 'education' }),
  makeTarget('d', 102, { name: 'Chữ ký số', scopes: ['digital'], field: 'direction' }),
]

const renderTable = (path: string) =>
  renderAt(path, <TargetsTable data={makeTargetsData(items, [makeTarget('a', 520)])} />)

const names = () =>
  screen.getAllByRole('rowheader').map((cell) => cell.firstElementChild?.textContent)

beforeEach(() => setPageAddress('http://localhost/'))

describe('the table of targets', () => {
  it('lists one set of indicators, the heaviest status first', async () => {
    await renderTable('/targets')
    expect(names()).toEqual(['Doanh nghiệp thành lập mới', 'Bao phủ bảo hiểm y tế'])
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Nghị quyết Đại hội: 1\u00a0trên 2\u00a0chỉ tiêu dưới lộ trình',
    )
  })

  it('filters by status, field and words without marks', async () => {
    await renderTable('/targets?scope=digital&field=education&q=hoc%20ba')
    expect(names()).toEqual(['Học bạ số'])
    expect(screen.getByRole('region').dataset['state']).toBe('ready')
  })

  it('leads to every set, each with its own number of rows', async () => {
    await renderTable('/targets')
    const [sets] = screen.getAllByRole('list')
    if (!sets) throw new Error('no sets')
    expect(
      within(sets)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')])
        .slice(0, 3),
    ).toEqual([
      ['Nghị quyết Đại hội · 2', '/targets'],
      ['Kế hoạch năm · 0', '/targets?scope=yearly-plan'],
      ['Chuyển đổi số · 2', '/targets?scope=digital'],
    ])
  })

  it('says so when the filters leave nothing, and takes them away', async () => {
    const { user, address } = await renderTable('/targets?status=overdue')
    expect(screen.getByRole('region').dataset['state']).toBe('no-match')
    const [clear] = screen.getAllByRole('button', { name: 'Bỏ lọc' })
    if (!clear) throw new Error('no way back')
    await user.click(clear)
    expect(address()).toBe('/targets')
  })

  it('is empty in words for a set without indicators', async () => {
    await renderTable('/targets?scope=urban-order')
    const panel = screen.getByRole('region')
    expect(panel.dataset['state']).toBe('empty')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Trật tự đô thị: chưa có chỉ tiêu',
    )
    expect(panel.textContent).toContain('Kỳ số liệu này chưa có chỉ tiêu nào thuộc nhóm này.')
  })

  it('explains a status with the arithmetic that leads to it', async () => {
    const { user } = await renderTable('/targets')
    const [status] = screen.getAllByRole('button', { name: 'có nguy cơ' })
    if (!status) throw new Error('no status')
    await user.click(status)
    const why = screen.getByRole('dialog').textContent
    expect(why).toContain('Số ước thực hiện 11/2026, tính đến hết ngày 30/11/2026.')
    expect(why).toContain('190 + (550 − 190) × 11 ÷ 12 = 520')
    expect(why).toContain('486 ÷ 520 = 93,5\u00a0%')
    expect(why).toContain('Mục tiêu 2030: ít nhất 1.700 doanh nghiệp.')
  })

  it('names owner, source with its lateness, and what other plans say', async () => {
    await renderTable('/targets?q=doanh nghiep')
    const text = screen.getAllByRole('row').at(1)?.textContent
    expect(text).toContain('11/2026, ước')
    expect(text).toContain('97,2\u00a0% Tỉnh giao')
    expect(text).toContain('Trưởng phòng Kinh tế')
    expect(text).toContain('Báo cáo thánggửi 05/10/2026quá kỳ 10\u00a0ngày')
  })
})
