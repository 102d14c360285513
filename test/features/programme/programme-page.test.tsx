// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ProgrammePage } from '../../../src/features/programme/programme-page'
import { makeIndicator, makeProject, makeTask } from '../../domain/make-records'
import { startFakeApi, type FakeApi } from '../../support/fake-api'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { answerProgramme, programme } from './make-programme'

const scrolledTo = vi.fn()

let api: FakeApi
beforeEach(async () => {
  api = await startFakeApi()
  setPageAddress(api.base)
  scrolledTo.mockClear()
  HTMLElement.prototype.scrollIntoView = function scroll(this: HTMLElement) {
    scrolledTo(this.dataset['item'])
  }
})
afterEach(() => api.close())

const late = { due: '2026-11-10' }
const work = {
  indicators: [
    makeIndicator({ id: 'ct-01', solutionIds: ['GP1'] }),
    makeIndicator({
      id: 'kh-01',
      name: 'Chỉ số năm',
      scopes: ['yearly-plan'],
      solutionIds: ['GP1'],
    }),
  ],
  projects: [makeProject({ id: 'da-01', solutionIds: ['GP1', 'GP3'] })],
  tasks: [
    makeTask({ id: 'cv-1', title: 'Việc một', solutionId: 'GP1', ...late }),
    makeTask({ id: 'cv-2', title: 'Việc hai', solutionId: 'GP1', ...late }),
    makeTask({ id: 'cv-3', title: 'Việc ba', solutionId: 'GP3', ...late }),
    makeTask({ id: 'cv-4', title: 'Việc xong', solutionId: 'GP1', state: 'done' }),
    makeTask({ id: 'cv-5', title: 'Việc hủy', solutionId: 'GP1', state: 'cancelled' }),
  ],
  tasksThen: [makeTask({ id: 'cv-1', solutionId: 'GP1', due: '2026-10-01' })],
}

async function draw(path = '/programme', language: 'vi' | 'en' = 'vi') {
  const rendered = await renderAt(path, <ProgrammePage />, { language })
  await waitFor(
    () =>
      expect(
        document.querySelector('[data-panel="programme"]')?.getAttribute('data-state'),
      ).not.toBe('loading'),
    { timeout: 5000 },
  )
  return rendered
}

const rowOf = (item: string) => {
  const row = document.querySelector<HTMLElement>(`[data-item="${item}"]`)
  if (!row) throw new Error(`no row ${item}`)
  return row
}
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-item]')].map((row) => row.dataset['item'])
const numbersOf = (item: string) =>
  Object.fromEntries<string | null>(
    [...rowOf(item).querySelectorAll<HTMLElement>('td[data-column]')]
      .filter(({ dataset }) => dataset['column'] !== 'bar')
      .map((cell) => [cell.dataset['column'] ?? '', cell.textContent]),
  )
const title = () => screen.getByRole('heading', { level: 1 }).textContent

describe('the tree of the programme', () => {
  it('counts what is linked to each part, each item once in the row above', async () => {
    answerProgramme(api, work)
    await draw()
    expect(rows()).toEqual(['all.', 'NV1', 'GP1', 'GP2', 'DP1', 'GP3', 'outside.'])
    expect(numbersOf('GP1')).toEqual({
      targets: '1+1',
      projects: '1',
      tasks: '3',
      overdue: '2',
      change: '+1',
      'at-risk': '·0',
      'no-data': '·0',
      'on-track': '·0',
      done: '1',
    })
    expect(numbersOf('all.')).toMatchObject({ projects: '1', tasks: '4', overdue: '3' })
    expect(rowOf('GP2').textContent).toContain('Khoảng trống: chưa gắn chỉ tiêu, dự án, việc nào')
    expect(rowOf('outside.').textContent).toContain('không có chỉ tiêu, dự án, việc nào')
  })

  it('says where the overdue work is, what nothing is linked to, and what the frame lacks', async () => {
    answerProgramme(api, work)
    await draw()
    expect(title()).toBe('NV1 giữ 2 trên 3\u00a0việc quá hạn; 1 trên 3\u00a0giải pháp chưa gắn gì')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Khác khung chương trình: 3/4\u00a0giải pháp',
    )
  })

  it.each([
    ['vi', [], 'Chương trình chưa gắn việc nào; 3 trên 3\u00a0giải pháp chưa gắn gì'],
    [
      'vi',
      [makeTask({ solutionId: 'GP1' })],
      'Không việc nào của chương trình quá hạn; 2 trên 3\u00a0giải pháp chưa gắn gì',
    ],
    [
      'en',
      [makeTask({ solutionId: 'GP1', ...late })],
      'The 1\u00a0overdue task belongs to NV1; 2 of 3\u00a0solutions are linked to nothing',
    ],
    [
      'en',
      ['GP1', 'GP2', 'GP3'].map((id) => makeTask({ id, solutionId: id })),
      'No task of the programme is overdue; every solution is linked to a target, a project or a task',
    ],
  ] as const)('has a right title in %s for these tasks', async (language, tasks, expected) => {
    answerProgramme(api, { tasks })
    await draw('/programme', language)
    expect(title()).toBe(expected)
  })
})

describe('a part that the address names', () => {
  it('is marked, scrolled to, and lists what is linked to it but what is done', async () => {
    answerProgramme(api, work)
    await draw('/programme?item=GP1')
    expect(rowOf('GP1').getAttribute('aria-current')).toBe('true')
    expect(scrolledTo).toHaveBeenCalledWith('GP1')
    const linked = screen.getAllByRole('listitem').map((line) => {
      const [record, unit] = within(line).getAllByRole('link')
      return [record?.getAttribute('href'), unit?.getAttribute('href')]
    })
    expect(linked).toEqual([
      ['/targets/ct-01', '/people?unit=dv-01'],
      ['/targets/kh-01', '/people?unit=dv-01'],
      ['/projects/da-01', '/people?unit=dv-01'],
      ['/deadlines/cv-1', '/people?unit=dv-01'],
      ['/deadlines/cv-2', '/people?unit=dv-01'],
    ])
    expect(screen.queryByText('Việc xong')).toBeNull()
  })

  it('opens from a number with exactly the rows that it counts', async () => {
    answerProgramme(api, work)
    const { user, address } = await draw()
    await user.click(within(rowOf('NV1')).getByRole('link', { name: 'Nhánh NV1: 2 việc quá hạn' }))
    await screen.findByText('Việc một')
    expect(address()).toBe('/programme?item=NV1&part=tasks-overdue')
    expect(screen.getAllByRole('link', { name: /^Việc (một|hai|ba|xong)$/ })).toHaveLength(2)
  })

  it('says so when there is no such part, and offers the whole programme', async () => {
    answerProgramme(api, work)
    const { user, address } = await draw('/programme?item=GP99')
    const note = screen.getByRole('alert')
    expect(note.textContent).toContain('Không có GP99 trong chương trình')
    await user.click(within(note).getByRole('link', { name: 'Xem cả chương trình' }))
    await waitFor(() => expect(address()).toBe('/programme'))
  })
})

describe('folding and filtering', () => {
  it('goes by keys among the rows, and stands in the address', async () => {
    answerProgramme(api, work)
    const { user, address } = await draw()
    screen.getByRole('button', { name: 'Giải pháp của NV1' }).focus()
    await user.keyboard('{ArrowLeft}')
    await waitFor(() => expect(rows()).toEqual(['all.', 'NV1', 'DP1', 'GP3', 'outside.']))
    expect(address()).toBe('/programme?folded=NV1')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Các mục gắn với GP3')
    await user.keyboard('{ArrowRight}')
    await screen.findByText('Việc ba')
    expect(address()).toBe('/programme?folded=NV1&item=GP3')
  })

  it.each([
    ['show=gaps', ['NV1', 'GP2']],
    ['lead=dv-02', ['NV1', 'GP2']],
    ['q=gp3', ['DP1', 'GP3']],
    ['show=overdue', ['NV1', 'GP1', 'DP1', 'GP3']],
    ['show=gaps&item=GP3', ['NV1', 'GP2', 'DP1', 'GP3']],
    ['folded=NV1&item=GP2', ['NV1', 'GP1', 'GP2', 'DP1', 'GP3']],
  ])('of %s leaves %j', async (query, left) => {
    answerProgramme(api, work)
    await draw(`/programme?${query}`)
    expect(rows().slice(1, -1)).toEqual(left)
  })
})

describe('without figures', () => {
  it('says that there is no programme', async () => {
    answerProgramme(api, {
      programme: { ...programme, keyTasks: [], breakthroughs: [], solutions: [] },
    })
    await draw()
    expect(document.querySelector('[data-panel]')?.getAttribute('data-state')).toBe('empty')
    expect(title()).toBe('Chương trình hành động')
  })

  it('says that a file could not be read', async () => {
    answerProgramme(api, work)
    api.answer('api/snapshots/now/programme.json', { status: 404, text: '' })
    await draw()
    expect(document.querySelector('[data-panel]')?.getAttribute('data-state')).toBe('error')
  })
})
