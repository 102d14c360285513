// @vitest-environment jsdom
import { screen, waitFor as waitShortly, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DeadlinesReady } from '../../../src/features/deadlines/deadlines-ready'
import { renderAt } from '../../support/render'
import { makeTasksData, task } from './make-tasks'

/** Filtering is deferred behind typing, which a busy machine makes long. */
const waitFor = (check: () => void) => waitShortly(check, { timeout: 5_000 })

const conclusion = {
  kind: 'conclusion',
  number: '63-KL/ĐU',
  date: '2026-10-26',
  meetingOn: '2026-10-23',
} as const

const now = [
  task('old', { due: '2026-10-01' }),
  task('new', { due: '2026-11-19', document: conclusion }),
  task('soon', { due: '2026-11-27', leadUnitId: 'ca' }),
  task('far', { due: '2026-11-28', expectedResult: 'theo quy định' }),
  task('done', { due: '2026-10-01', state: 'done', document: conclusion }),
  task('lost', { due: '2026-11-18', leadUnitId: null, ownerId: null }),
]
const before = [
  task('old', { due: '2026-10-01' }),
  task('done', { due: '2026-10-01' }),
  task('far', { due: '2026-10-10' }),
]
const data = makeTasksData(now, before)
const open = (address = '/deadlines') => renderAt(address, <DeadlinesReady data={data} />)

const rows = () =>
  [...document.querySelectorAll('tr[data-row]')].map((row) => row.getAttribute('data-row'))
const heads = () =>
  [...document.querySelectorAll('tr[data-group]')].map((row) => row.getAttribute('data-group'))
const count = () => document.querySelector('[data-count]')?.textContent

describe('the page of deadlines', () => {
  it('says what is overdue, how that has changed and what comes', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '3\u00a0việc quá hạn, không đổi từ kỳ 10; 1\u00a0việc đến hạn trong 7\u00a0ngày',
    )
    expect(document.body.textContent).toContain(
      '1\u00a0việc quá hạn đã xong, 1\u00a0việc quá hạn được gia hạn, 2\u00a0việc mới quá hạn',
    )
  })

  it('begins with what is urgent, by unit, the most overdue first', async () => {
    await open()
    expect(heads()).toEqual(['kt', '_', 'ca'])
    expect(rows()).toEqual(['old', 'new', 'lost', 'soon'])
    expect(count()).toBe('4/4\u00a0việc')
  })

  it('keeps the chosen set while it is filtered, and says so in the address', async () => {
    const { user, address } = await open()
    await user.type(screen.getByRole('searchbox'), 'soon')
    await waitFor(() => expect(rows()).toEqual(['soon']))
    expect(address()).toBe('/deadlines?set=urgent&q=soon')
    expect(count()).toBe('1/4\u00a0việc')
  })

  it('leads from a change to the tasks that it counts', async () => {
    const { user, address } = await open()
    const link = document.querySelector('a[href="/deadlines?change=newly-overdue"]')
    expect(link?.textContent).toBe('2')
    await user.click(link ?? document.body)
    await waitFor(() => expect(address()).toBe('/deadlines?change=newly-overdue'))
    expect(rows()).toEqual(['lost', 'new'])
    expect(count()).toBe('2/6\u00a0việc')
  })

  it('counts each set whatever the filters say', async () => {
    await open('/deadlines?set=conclusions')
    const sets = within(screen.getByRole('group', { name: 'Cách xem' })).getAllByRole('button')
    expect(sets.map((button) => button.textContent)).toEqual([
      'Quá hạn và 7\u00a0ngày tới · 4',
      'Quá hạn trên 30\u00a0ngày · 1',
      'Chưa đủ 6\u00a0rõ · 2',
      'Kết luận kỳ 10 · 2',
      'Tất cả · 6',
    ])
    expect(rows().sort()).toEqual(['done', 'new'])
  })

  it('offers to clear the filters once where nothing matches', async () => {
    const { user, address } = await open('/deadlines?q=zzz')
    expect(rows()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    await waitFor(() => expect(rows()).toHaveLength(6))
    expect(address()).toBe('/deadlines?set=all')
  })

  it('says of an empty set what it is, and leads to all', async () => {
    const calm = makeTasksData([task('a', { due: '2027-05-01' })])
    const { user } = await renderAt('/deadlines', <DeadlinesReady data={calm} />)
    expect(
      document.querySelector('[data-panel="deadlines-table"]')?.getAttribute('data-state'),
    ).toBe('no-match')
    await user.click(screen.getByRole('button', { name: 'Xem tất cả việc' }))
    await waitFor(() => expect(rows()).toEqual(['a']))
  })
})

describe('groups and ticks', () => {
  it('close by key and stay closed in the address', async () => {
    const { user, address } = await open()
    screen.getByRole('button', { name: 'Nhóm Phòng Kinh tế' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(rows()).toEqual(['lost', 'soon']))
    expect(address()).toBe('/deadlines?closed=kt')
    expect(
      screen.getByRole('button', { name: 'Nhóm Phòng Kinh tế' }).getAttribute('aria-expanded'),
    ).toBe('false')
    expect(count()).toBe('4/4\u00a0việc')
  })

  it('follow person and document too, with what belongs to nobody last of its equals', async () => {
    await open('/deadlines?group=person')
    expect(heads()).toEqual(['tp', '_'])
    expect(screen.getAllByText('chưa rõ người').length).toBeGreaterThan(0)
  })

  it('are written into the address, and the bar says how many are ticked', async () => {
    const { user, address } = await open()
    await user.click(screen.getByRole('checkbox', { name: 'Chọn: Việc old' }))
    await waitFor(() => expect(address()).toBe('/deadlines?selected=old'))
    expect(screen.getByText('1 việc đã chọn')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Bỏ chọn' }))
    await waitFor(() => expect(address()).toBe('/deadlines'))
  })

  it('say so when they are too many for a link', async () => {
    const many = makeTasksData(Array.from({ length: 41 }, (_task, place) => task(`V${place}`)))
    const { user, address } = await renderAt('/deadlines', <DeadlinesReady data={many} />)
    await user.click(screen.getByRole('checkbox', { name: 'Chọn mọi việc trong danh sách' }))
    await waitFor(() => expect(screen.getByText('41 việc đã chọn')).toBeTruthy())
    expect(screen.getByText(/quá nhiều để ghi vào liên kết/)).toBeTruthy()
    expect(address()).toBe('/deadlines')
  })
})
