// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { TargetsReady } from '../../../src/features/targets/targets-ready'
import { makeTarget, makeTargetsData } from './make-targets'

const items = [
  makeTarget('a', 486, {
    name: 'Doanh nghiệp thành lập mới',
    unit: 'doanh nghiệp',
    category: 'economy',
    decimals: 0,
    path: 'line',
    baseline: { period: '2025', value: 190 },
    plan: [{ period: '2026', value: 550 }],
    goal: { period: '2030', value: 1700 },
    actual: [{ period: '2026-11', value: 486, estimated: true }],
    otherPlans: [{ by: 'province', name: 'Tỉnh giao', points: [{ period: '2026', value: 500 }] }],
    ownerId: 'ng-a',
  }),
  makeTarget('b', 101, { name: 'Bao phủ bảo hiểm y tế', leadUnitId: 'khac' }),
  makeTarget('c', 80, { name: 'Học bạ số', scopes: ['digital'], field: 'education' }),
  makeTarget('d', 102, { name: 'Chữ ký số', scopes: ['digital'], field: 'direction' }),
]
const then = [
  makeTarget('a', 520, { ...items[0], actual: [{ period: '2026-10', value: 500 }] }),
  makeTarget('b', 101, { name: 'Bao phủ bảo hiểm y tế' }),
]

const renderPage = (path: string, before: typeof items | null = then) =>
  renderAt(path, <TargetsReady data={makeTargetsData(items, before)} />)

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const rowOf = (name: string) => {
  const row = screen.getAllByRole('row').find((each) => each.textContent.includes(name))
  if (!row) throw new Error(`no row of ${name}`)
  return [...row.children].map((cell) => cell.textContent)
}
const table = '&table=targets-table'

beforeEach(() => setPageAddress('http://localhost/'))

describe('the page of targets', () => {
  it('is headed by the finding and what changed since the meeting, by name', async () => {
    await renderPage('/targets')
    const title = screen.getByRole('heading', { level: 1 })
    expect(title.textContent).toBe(
      '1\u00a0trên 2\u00a0chỉ tiêu dưới lộ trình; 1\u00a0chỉ tiêu xuống hạng từ kỳ họp 10/2026',
    )
    expect(title.parentElement?.textContent).toContain(
      'Doanh nghiệp thành lập mới từ đúng lộ trình xuống có nguy cơ.',
    )
    expect(
      within(title)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/targets?status=overdue,late,at-risk', '/targets', '/targets?changed=worse'])
  })

  it('says nothing of changes without a comparison, and has no column for them', async () => {
    await renderPage('/targets', null)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '1\u00a0trên 2\u00a0chỉ tiêu dưới lộ trình',
    )
    expect(screen.queryByRole('columnheader', { name: /±/ })).toBeNull()
  })

  it('draws a row for each target, worst first, with its figures', async () => {
    await renderPage('/targets')
    expect(names()).toEqual(['Doanh nghiệp thành lập mới', 'Bao phủ bảo hiểm y tế'])
    expect(rowOf('Doanh nghiệp')).toEqual([
      'Doanh nghiệp thành lập mới',
      'Phòng Kinh tế',
      '486ư',
      '520',
      '',
      '1.700 doanh nghiệp',
      '93,5',
      '',
      '−10,9',
      'có nguy cơtừ  đúng',
    ])
    expect(
      screen.getByRole('img', {
        name: 'Thực hiện 486, phải đạt 520, mục tiêu 1.700 doanh nghiệp',
      }),
    ).toBeTruthy()
  })

  it('leads from a name to its page and keeps the list in the address', async () => {
    await renderPage('/targets?status=at-risk')
    expect(
      screen
        .getAllByRole('link', { name: 'Doanh nghiệp thành lập mới' })
        .at(-1)
        ?.getAttribute('href'),
    ).toBe('/targets/a?status=at-risk')
  })

  it('filters by status, field, unit, change and words without marks', async () => {
    await renderPage('/targets?scope=digital&field=education&q=hoc%20ba')
    expect(names()).toEqual(['Học bạ số'])
  })

  it.each([
    ['changed=worse', 'Doanh nghiệp thành lập mới'],
    ['unit=khac', 'Bao phủ bảo hiểm y tế'],
    ['category=economy', 'Doanh nghiệp thành lập mới'],
    ['q=y%20te', 'Bao phủ bảo hiểm y tế'],
  ])('keeps what %s asks for', async (address, name) => {
    await renderPage(`/targets?${address}`)
    expect(names()).toEqual([name])
    expect(screen.getByText('1/2 chỉ tiêu')).toBeTruthy()
  })

  it("puts the province's plan for the year in the path's place, and leaves the status", async () => {
    await renderPage('/targets?against=province')
    expect(names()).toEqual(['Doanh nghiệp thành lập mới'])
    const cells = rowOf('Doanh nghiệp')
    expect([cells[3], cells[6], cells[9]]).toEqual(['500', '97,2', 'có nguy cơtừ  đúng'])
    expect(screen.getByRole('columnheader', { name: '% KH năm' })).toBeTruthy()
  })

  it('turns into the table of figures and back by a button, in the address', async () => {
    const { user, address } = await renderPage('/targets')
    await user.click(screen.getByRole('button', { name: 'Bảng' }))
    expect(address()).toBe('/targets?table=targets-table')
    expect(screen.getByRole('columnheader', { name: 'Nguồn số liệu' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Biểu đồ' }))
    expect(address()).toBe('/targets')
  })

  it('leads to the two main sets with their numbers, and offers the others', async () => {
    const { user, address } = await renderPage('/targets')
    expect(screen.getByRole('link', { name: 'Nhiệm kỳ 2025–2030 · 2' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Kế hoạch năm 2026 · 0' }).getAttribute('href')).toBe(
      '/targets?scope=yearly-plan',
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Khác' }), 'Chuyển đổi số · 2')
    expect(address()).toBe('/targets?scope=digital')
    expect(names()).toEqual(['Học bạ số', 'Chữ ký số'])
  })

  it('says so when the filters leave nothing, and takes them away', async () => {
    const { user, address } = await renderPage('/targets?status=overdue')
    expect(screen.getByRole('region').dataset['state']).toBe('no-match')
    const [clear] = screen.getAllByRole('button', { name: 'Bỏ lọc' })
    if (!clear) throw new Error('no way back')
    await user.click(clear)
    expect(address()).toBe('/targets')
  })

  it('is empty in words for a set without indicators', async () => {
    await renderPage('/targets?scope=urban-order')
    const panel = screen.getByRole('region')
    expect(panel.dataset['state']).toBe('empty')
    expect(panel.textContent).toContain('Kỳ số liệu này chưa có chỉ tiêu nào thuộc nhóm này.')
  })

  it('explains a status with the arithmetic that leads to it', async () => {
    const { user } = await renderPage('/targets')
    await user.click(screen.getByRole('button', { name: 'có nguy cơ' }))
    const why = screen.getByRole('dialog').textContent
    expect(why).toContain('Số ước thực hiện 11/2026, tính đến hết ngày 30/11/2026.')
    expect(why).toContain('190 + (550 − 190) × 11 ÷ 12 = 520')
    expect(why).toContain('486 ÷ 520 = 93,5\u00a0%')
    expect(why).toContain('Mục tiêu 2030: ít nhất 1.700 doanh nghiệp.')
  })

  it('names owner, source with its lateness, and other plans in the table of figures', async () => {
    await renderPage(`/targets?q=doanh nghiep${table}`)
    const text = screen.getAllByRole('row').at(1)?.textContent
    expect(text).toContain('11/2026, ước')
    expect(text).toContain('Tỉnh giao: 97,2\u00a0%')
    expect(text).toContain('Trưởng phòng Kinh tế')
    expect(text).toContain('Báo cáo thánggửi 05/10/2026quá kỳ 10\u00a0ngày')
  })

  it('draws the first 200 of many and says so', async () => {
    const many = Array.from({ length: 230 }, (_each, place) => makeTarget(`t${place}`, 50 + place))
    await renderAt('/targets', <TargetsReady data={makeTargetsData(many)} />)
    expect(screen.getAllByRole('rowheader')).toHaveLength(200)
    expect(screen.getByText(/vẽ 200 dòng đầu trên 230/)).toBeTruthy()
    expect(screen.getByText('230/230 chỉ tiêu')).toBeTruthy()
  })
})
