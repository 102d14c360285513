// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectsReady } from '../../../src/features/projects/projects-ready'
import { makeMilestone } from '../../domain/make-records'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { makeLate, makeOverdue, makeProjectsData, makeStalled } from './make-projects'

const paid = [
  { period: '2026-10', planned: 80_000_000, actual: 60_000_000 },
  { period: '2026-12', planned: 100_000_000, actual: null },
]
const items = [
  makeLate('on-track', 0, { disbursement: paid }),
  makeLate('late', 45),
  makeOverdue('overdue'),
  makeStalled('stalled', true),
]

const withTable = (path: string) => `${path}${path.includes('?') ? '&' : '?'}table=projects`

const renderTable = (path: string, given = items) =>
  renderAt(withTable(path), <ProjectsReady {...makeProjectsData(given)} />)

const rowNames = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent)

beforeEach(() => {
  setPageAddress('http://localhost/projects')
})

describe('the table of projects', () => {
  it('stands in the order of weight, those apart last and in their own words', async () => {
    await renderTable('/projects')
    expect(rowNames()).toEqual(['Dự án overdue', 'Dự án late', 'Dự án on-track', 'Dự án stalled'])
    expect(screen.getByRole('button', { name: 'tồn đọng' })).toBeDefined()
  })

  it('shows one project alone where its name is a link elsewhere', async () => {
    await renderTable('/projects?project=late')
    expect(rowNames()).toEqual(['Dự án late'])
    expect(screen.getByRole('button', { name: 'Bỏ lọc' })).toBeDefined()
  })

  it('shows the group that the address names', async () => {
    await renderTable('/projects?set=late')
    expect(rowNames()).toEqual(['Dự án overdue', 'Dự án late'])
  })

  it('finds a project without its marks', async () => {
    await renderTable('/projects?q=du+an+overdue')
    expect(rowNames()).toEqual(['Dự án overdue'])
  })

  it('explains a status by its dates, its arithmetic and its thresholds', async () => {
    const { user } = await renderTable('/projects?q=LATE')
    await user.click(screen.getByRole('button', { name: 'chậm' }))
    const dialog = screen.getByRole('dialog')
    expect(
      within(dialog)
        .getAllByRole('paragraph')
        .map((line) => line.textContent),
    ).toEqual([
      'Mốc hoàn thành: Bàn giao.',
      'Hạn: 31/12/2026.',
      'Dự báo xong: 14/02/2027.',
      'Độ chậm: 14/02/2027 − 31/12/2026 = 45\u00a0ngày.',
      'Chậm từ 30\u00a0ngày trở lên; có nguy cơ từ 15\u00a0ngày; dưới mức đó là đúng tiến độ.',
    ])
  })

  it('says when a delay is inferred, and from which milestone', async () => {
    const cause = makeMilestone({
      id: 'm-02',
      name: 'Bàn giao mặt bằng',
      stage: 'clearance',
      plannedEnd: '2026-10-01',
      forecastEnd: '2026-12-10',
    })
    const { user } = await renderTable('/projects', [
      makeLate('a', 0, { milestones: [cause, makeMilestone()] }),
    ])
    expect(screen.getByText('suy ra')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'chậm' }))
    expect(screen.getByRole('dialog').textContent).toContain(
      'Suy ra: lấy độ chậm lớn nhất trong các mốc chưa xong, “Bàn giao mặt bằng”: 10/12/2026 − 01/10/2026 = 70\u00a0ngày.',
    )
  })

  it('writes out the sums of the disbursement figure above their rows', async () => {
    await renderTable('/projects?set=disbursement')
    expect(rowNames()).toEqual(['Dự án on-track'])
    const sum = screen.getByRole('region', { name: 'Cách tính số giải ngân năm 2026' })
    expect(sum.textContent).toContain('(60.000.000 − 80.000.000) : 100.000.000 = −20,0\u00a0điểm')
  })

  it('says that nothing matches, and clears its filters', async () => {
    const { user, address } = await renderTable('/projects?q=khong+co')
    expect(screen.getByRole('region').dataset['state']).toBe('no-match')
    await user.click(screen.getAllByRole('button', { name: 'Bỏ lọc' })[0] ?? document.body)
    expect(address()).toBe('/projects?table=projects')
  })

  it('is empty in words without any project', async () => {
    await renderTable('/projects', [])
    expect(screen.getByRole('region').dataset['state']).toBe('empty')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Chưa có dự án nào trong kỳ số liệu này',
    )
  })
})
