// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Task } from '../../../src/contract/tasks'
import { ExplanationProvider } from '../../../src/components/explanation'
import { TaskDetail } from '../../../src/features/deadlines/task-detail'
import { renderAt } from '../../support/render'
import { makeTasksData, task } from './make-tasks'

const open = (shown: Task, others: readonly Task[] = [], address = `/deadlines/${shown.id}`) =>
  renderAt(
    address,
    <ExplanationProvider>
      <TaskDetail task={shown} data={makeTasksData([shown, ...others], [])} />
    </ExplanationProvider>,
  )

const panel = (id: string) => document.querySelector(`[data-panel="${id}"]`)?.textContent ?? ''

describe('the page of one task', () => {
  it('names the finding and repeats its arithmetic', async () => {
    await open(
      task('a', {
        due: '2026-08-31',
        extensions: [
          { from: '2026-06-30', to: '2026-08-31', reason: 'Chờ rà soát', approvedAt: '2026-06-24' },
        ],
      }),
    )
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Việc a: quá hạn 81\u00a0ngày',
    )
    expect(panel('task-reasons')).toContain('30/06/2026 + 62\u00a0ngày = 31/08/2026')
    expect(panel('task-reasons')).toContain('20/11/2026 − 31/08/2026 = quá 81\u00a0ngày')
    expect(panel('task-extensions')).toContain('Chờ rà soát')
  })

  it('quotes what is written in place of one of the six clears', async () => {
    await open(task('a', { deliverable: 'Theo quy định', ownerId: null }))
    expect(panel('task-clears')).toContain('Chưa rõ 2 trong sáu rõ: người và sản phẩm')
    expect(panel('task-clears')).toContain('chưa rõ, chỉ ghi “Theo quy định”')
    expect(panel('task-clears')).toContain('chưa rõ, để trống')
  })

  it('follows the list that its address describes', async () => {
    const others = [task('b', { due: '2026-11-10' }), task('c', { due: '2027-01-01' })]
    await open(task('a', { due: '2026-11-01' }), others, '/deadlines/a?sort=days')
    expect(screen.getByText('2/2 trong danh sách')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'b' }).getAttribute('href')).toBe(
      '/deadlines/b?sort=days',
    )
    expect(screen.queryByRole('link', { name: 'c' })).toBeNull()
  })

  it('shows a cancelled task, which no list counts', async () => {
    await open(task('a', { state: 'cancelled', due: '2026-10-01' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Việc a: đã hủy')
    expect(screen.queryByText(/trong danh sách/)).toBeNull()
  })

  it('keeps ids that lead nowhere as they are', async () => {
    await open(task('a', { leadUnitId: 'xx', ownerId: 'yy', sourceId: 'zz' }))
    expect(panel('task-duty')).toContain('xx')
    expect(panel('task-duty')).toContain('yy')
    expect(panel('task-duty')).toContain('zz')
  })

  it('says how late a finished task was', async () => {
    await open(
      task('a', {
        state: 'done',
        due: '2026-10-01',
        submittedAt: '2026-10-03',
        completedAt: '2026-10-09',
      }),
    )
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Việc a: hoàn thành, muộn 2\u00a0ngày',
    )
    expect(panel('task-facts')).toContain('trình ngày 03/10/2026')
  })
})
