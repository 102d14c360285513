// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PeoplePage } from '../../../src/features/people/people-page'
import type { Task } from '../../../src/contract/tasks'
import { makeIndicator, makeProject, makeTask } from '../../domain/make-records'
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

const late = { due: '2026-11-10' }
const done = (id: string): Task =>
  makeTask({ id, state: 'done', due: '2026-11-01', completedAt: '2026-11-01' })
const tasks = [
  makeTask({ id: 'cv-1', title: 'Việc một', ...late }),
  makeTask({ id: 'cv-2', title: 'Việc hai', ...late }),
  makeTask({ id: 'cv-3', title: 'Việc ba', leadUnitId: 'dv-02', ...late }),
  makeTask({ id: 'cv-4', title: 'Việc của ai', leadUnitId: null, ownerId: null }),
  makeTask({ id: 'cv-5', title: 'Việc thiếu', expectedResult: '…', due: '2026-12-30' }),
  ...['cv-6', 'cv-7', 'cv-8', 'cv-9'].map(done),
]

async function draw(path = '/people', language: 'vi' | 'en' = 'vi') {
  const rendered = await renderAt(path, <PeoplePage />, { language })
  await waitFor(
    () => {
      const states = [...document.querySelectorAll<HTMLElement>('[data-panel]')]
      expect(states.length).toBeGreaterThan(0)
      expect(states.map(({ dataset }) => dataset['state'])).not.toContain('loading')
    },
    { timeout: 5000 },
  )
  return rendered
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const matrix = () => screen.getByRole('table', { name: /^Việc theo đơn vị/ })
const rows = () =>
  [...matrix().querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.replace('·0', '·')),
  )

describe('the work by unit', () => {
  it('stands with the most overdue first, and what no unit has in a row of its own', async () => {
    answerProgramme(api, { tasks })
    await draw()
    // unit, bar, open, seven buckets, point, on time, six clears, each of them
    expect(rows()).toEqual([
      [
        'Phòng Kinh tế, Hạ tầng và Đô thịPhó Chủ tịch',
        ...['', '3', '2', '·', '·', '·', '1', '·', '·', '', '4/4', '2/3'],
        ...['', '', '', '', '1', ''],
      ],
      [
        'Ban Quản lý dự ánChưa rõ ủy viên phụ trách',
        ...['', '1', '1', '·', '·', '·', '·', '·', '·', '', '–', '1/1'],
        ...['', '', '', '', '', ''],
      ],
      [
        'chưa rõ đơn vị',
        ...['', '1', '·', '1', '·', '·', '·', '·', '·', '', '–', '0/1'],
        ...['', '1', '1', '', '', ''],
      ],
    ])
  })

  it('says who carries the overdue work and how much is unclear', async () => {
    answerProgramme(api, { tasks })
    await draw()
    expect(title()).toBe(
      'Phòng Kinh tế, Hạ tầng và Đô thị giữ 2 trên 3\u00a0việc quá hạn; 2 trên 5\u00a0việc chưa đủ sáu rõ',
    )
  })

  it.each([
    ['vi', [], 'Phân công công việc'],
    ['vi', [makeTask()], 'Không việc nào quá hạn; cả 1\u00a0việc đang mở đủ sáu rõ'],
    ['vi', [done('a')], 'Không việc nào quá hạn; không còn việc đang mở'],
    [
      'en',
      [makeTask(late)],
      'The 1\u00a0overdue task is held by Phòng Kinh tế, Hạ tầng và Đô thị; all 1\u00a0open tasks have the six clears',
    ],
  ] as const)('has a right title in %s for these tasks', async (language, given, expected) => {
    answerProgramme(api, { tasks: given })
    await draw('/people', language)
    expect(title()).toBe(expected)
  })

  it('ranks punctuality from five tasks on only', async () => {
    answerProgramme(api, { tasks })
    await draw()
    const [row] = matrix().querySelectorAll('tbody tr')
    expect(row?.querySelector('svg')?.getAttribute('data-token')).toBe('none')
    expect(row?.querySelectorAll('svg line')).toHaveLength(2)
  })

  it('leads from each number to exactly the tasks that it counts', async () => {
    answerProgramme(api, { tasks })
    const { user, address } = await draw()
    await user.click(
      within(matrix()).getByRole('link', {
        name: 'Phòng Kinh tế, Hạ tầng và Đô thị: 1 việc chưa rõ kết quả',
      }),
    )
    await screen.findByRole('link', { name: 'Việc thiếu' })
    expect(address()).toBe('/people?unit=dv-01&tasks=result')
    expect(screen.getByRole('table').querySelectorAll('tbody tr')).toHaveLength(1)
  })

  it('shows everyone on demand, and keeps that in the address', async () => {
    answerProgramme(api, { tasks })
    const { user, address } = await draw()
    const posts = () =>
      [
        ...screen
          .getByRole('table', { name: 'Việc theo người phụ trách' })
          .querySelectorAll('tbody th'),
      ].map((cell) => cell.textContent)
    expect(posts()).toEqual(['Trưởng phòng'])
    await user.click(screen.getByRole('button', { name: 'Xem cả 2\u00a0chức danh' }))
    await waitFor(() => expect(posts()).toEqual(['Trưởng phòng', 'Phó Chủ tịch']))
    expect(address()).toBe('/people?everyone=1')
  })
})

const work = {
  tasks,
  projects: [makeProject({ id: 'da-01', name: 'Dự án một', ownerId: 'pct-01' })],
  indicators: [makeIndicator({ id: 'ct-01', name: 'Chỉ tiêu một', leadUnitId: 'dv-02' })],
}
const hrefs = (panel: string) =>
  [...document.querySelectorAll(`[data-panel="${panel}"] li a`)].map((link) =>
    link.getAttribute('href'),
  )

describe('a unit or a person that the address names', () => {
  it('is shown by name with its tasks, projects, posts and sources', async () => {
    answerProgramme(api, work)
    await draw('/people?unit=dv-01')
    expect(title()).toBe('Phòng Kinh tế, Hạ tầng và Đô thị: 2 trên 3\u00a0việc đang mở đã quá hạn')
    expect(hrefs('projects')).toEqual(['/projects/da-01'])
    expect(hrefs('indicators')).toEqual([])
    expect(hrefs('people')).toEqual(['/people?person=pct-01', '/people?person=ng-truong-phong'])
    expect(hrefs('sources')).toEqual(['/data-quality?source=ng-01'])
    expect(screen.getByRole('link', { name: 'Việc một' }).getAttribute('href')).toBe(
      '/deadlines/cv-1',
    )
  })

  it('is a person, with what is theirs and the units in their charge', async () => {
    answerProgramme(api, work)
    await draw('/people?person=pct-01')
    expect(title()).toBe('Phó Chủ tịch: không có việc đang mở')
    expect(hrefs('projects')).toEqual(['/projects/da-01'])
    expect(hrefs('programme')).toEqual([
      '/programme?item=GP1',
      '/programme?item=GP2',
      '/programme?item=GP3',
    ])
    expect(hrefs('member-units')).toEqual(['/people?unit=dv-01'])
  })

  it('is the row without a unit', async () => {
    answerProgramme(api, work)
    await draw('/people?unit=unknown.')
    expect(title()).toBe('chưa rõ đơn vị: không có việc quá hạn trên 1\u00a0việc đang mở')
    expect(screen.getByRole('link', { name: 'Việc của ai' })).toBeDefined()
  })

  it.each(['unit', 'person'])('is an unknown %s: says so and offers the list', async (kind) => {
    answerProgramme(api, work)
    const { user, address } = await draw(`/people?${kind}=khong-co`)
    expect(title()).toBe('Không có khong-co trong kỳ số liệu này')
    await user.click(screen.getByRole('link', { name: 'Xem danh sách: Phân công công việc' }))
    await waitFor(() => expect(address()).toBe('/people'))
  })
})
