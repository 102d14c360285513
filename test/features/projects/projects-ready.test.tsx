// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectsReady } from '../../../src/features/projects/projects-ready'
import { makeClearance } from '../../domain/make-clearance'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { makeLate, makeOverdue, makeProjectsData, makeStalled } from './make-projects'

const paid = [
  { period: '2026-10', planned: 80e9, actual: 60e9 },
  { period: '2026-12', planned: 100e9, actual: null },
]
const items = [
  makeLate('on-track', 0, { disbursement: paid }),
  makeLate('late', 45, { clearance: makeClearance(118, 109), category: 'school' }),
  makeOverdue('overdue'),
  makeStalled('stalled', true),
]
const before = [makeLate('late', 10), makeOverdue('overdue')]

const renderPage = (path: string, given = items, then: typeof items | null = before) =>
  renderAt(path, <ProjectsReady {...makeProjectsData(given, then)} />)

const rowNames = () =>
  [...document.querySelectorAll('tr[data-row]')].map((row) => row.getAttribute('data-row'))

const links = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])

beforeEach(() => {
  setPageAddress('http://localhost/projects')
  Object.defineProperty(window, 'innerWidth', { value: 1440, configurable: true })
})

describe('the page of projects', () => {
  it('has its finding as a title whose numbers lead to their rows', async () => {
    await renderPage('/projects')
    const title = screen.getByRole('heading', { level: 1 })
    expect(title.textContent).toBe(
      '2 trên 3\u00a0dự án chậm, lâu nhất 92\u00a0ngày; giải ngân 60\u00a0%, hụt 20\u00a0điểm\u00a0%',
    )
    expect(links(title)).toEqual([
      ['2', '/projects?set=late'],
      ['3', '/projects?set=counted'],
      ['giải ngân 60\u00a0%, hụt 20\u00a0điểm\u00a0%', '/projects?set=disbursement'],
    ])
  })

  it('names who became late since the meeting, and counts those held by clearance', async () => {
    await renderPage('/projects')
    const line = screen.getByText(/So với/)
    expect(line.textContent).toBe(
      'So với kỳ họp 10/2026: thêm Dự án late xuống chậm; 1 trong 2\u00a0dự án chậm vướng mặt bằng',
    )
    expect(links(line)).toEqual([
      ['Dự án late', '/projects/late'],
      ['1', '/projects?set=late-clearance'],
    ])
  })

  it('shows the rows in groups, what is apart last and in no sum', async () => {
    await renderPage('/projects')
    expect(rowNames()).toEqual(['overdue', 'late', 'on-track', 'stalled'])
    const heads = screen
      .getAllByRole('rowheader')
      .map((head) => head.textContent)
      .filter((text) => /\d$/.test(text))
    expect(heads).toEqual(['Chậm, quá hạn 2', 'Đúng tiến độ 1', 'Tồn đọng, tạm dừng 1'])
    const total = screen.getByRole('row', { name: /Cộng 3\s*dự án/ })
    expect(total.textContent).toContain('không cộng 1\u00a0dự án tồn đọng, tạm dừng')
    expect(total.textContent).toContain('100,060,060hụt 20\u00a0điểm\u00a0%')
  })

  it('tells of a stalled one why it stands still, in place of dates and money', async () => {
    await renderPage('/projects?set=stalled')
    const row = document.querySelector('tr[data-row="stalled"]')
    expect(row?.textContent).toContain('tồn đọng từ 2016 · đã phân loại · cấp tỉnh quyết định')
    expect(row?.textContent).toContain('Kết luận 77 · đất đai')
  })

  it('leads from a name to the project with the list that it stands in', async () => {
    await renderPage('/projects?set=late&group=unit')
    const link = screen.getByRole('link', { name: 'Dự án overdue' })
    expect(link.getAttribute('href')).toBe('/projects/overdue?set=late&group=unit')
  })

  it('groups by category, each count leading to its rows', async () => {
    await renderPage('/projects?group=category')
    const school = screen.getByRole('rowheader', { name: /Trường học/ })
    expect(links(school)).toEqual([['1', '/projects?category=school&group=category']])
  })

  it('writes the days of delay in words for those who do not see the bar', async () => {
    await renderPage('/projects?project=late')
    expect(document.querySelector('tr[data-row="late"]')?.textContent).toContain(
      'chậm 45\u00a0ngày',
    )
  })

  it('turns into the table and back by one button, in the address', async () => {
    const { user, address } = await renderPage('/projects')
    await user.click(screen.getByRole('button', { name: 'Bảng' }))
    expect(address()).toBe('/projects?table=projects')
    expect(screen.getByRole('columnheader', { name: /Vướng mắc/ })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Biểu đồ' }))
    expect(address()).toBe('/projects')
  })

  it('is drawn in pages where it is long, and starts again with another choice', async () => {
    const many = Array.from({ length: 120 }, (_each, place) => makeLate(`p${place}`, 45))
    const { user, address } = await renderPage('/projects?page=2', many, null)
    expect(rowNames()).toHaveLength(20)
    expect(screen.getByText('Trang 2/2')).toBeDefined()
    expect(document.querySelector('[data-count]')?.getAttribute('data-shown')).toBe('120')
    await user.selectOptions(screen.getByLabelText('Nhóm theo'), 'none')
    expect(address()).toBe('/projects?group=none')
    expect(rowNames()).toHaveLength(100)
  })
})
