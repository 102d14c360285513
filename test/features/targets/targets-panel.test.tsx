// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { TargetsPanelReady } from '../../../src/features/targets/targets-panel-ready'
import { makeTarget, makeTargetsData } from './make-targets'

const medium = 1366
const narrow = 390

function setWidth(width: number): void {
  Object.defineProperty(window, 'innerWidth', { value: width, configurable: true })
}

async function renderPanel(...[items, before]: Parameters<typeof makeTargetsData>) {
  await act(() => renderAt('/', <TargetsPanelReady data={makeTargetsData(items, before)} />))
  return screen.getByRole('region')
}

const linksOf = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])

const titleOf = (panel: HTMLElement) => within(panel).getByRole('heading', { level: 2 })

/** A row's cells, its name first. */
const cellsOf = (panel: HTMLElement) =>
  within(panel)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent))

// ECharts is there from the start and has a box, so that no chart begins in the middle of a test.
beforeAll(async () => {
  for (const side of ['clientWidth', 'clientHeight']) {
    Object.defineProperty(HTMLElement.prototype, side, { value: 300, configurable: true })
  }
  await import('../../../src/charts/chart-host')
})

beforeEach(() => {
  setPageAddress('http://localhost/')
  document.documentElement.style.fontSize = '16px'
  setWidth(medium)
})

describe('the panel of targets', () => {
  it('names how many are below out of all, each number a link to its rows', async () => {
    const panel = await renderPanel([
      makeTarget('a', 76),
      makeTarget('b', 95),
      makeTarget('c', 101),
    ])
    expect(titleOf(panel).textContent).toBe('2\u00a0trên 3\u00a0chỉ tiêu dưới lộ trình')
    expect(linksOf(titleOf(panel))).toEqual([
      ['2', '/targets?status=overdue,late,at-risk'],
      ['3', '/targets'],
    ])
  })

  it('says that none is below, and that nothing is known', async () => {
    const none = await renderPanel([makeTarget('a', 100), makeTarget('b', 101)])
    expect(titleOf(none).textContent).toBe(
      'Trong 2\u00a0chỉ tiêu, không chỉ tiêu nào dưới lộ trình',
    )
  })

  it('does not call targets without figures on path', async () => {
    const panel = await renderPanel([makeTarget('a', null), makeTarget('b', null)])
    expect(titleOf(panel).textContent).toBe('Cả 2\u00a0chỉ tiêu chưa có số liệu để so với lộ trình')
  })

  it('counts one in English as one', async () => {
    await act(() =>
      renderAt('/', <TargetsPanelReady data={makeTargetsData([makeTarget('a', 76)])} />, {
        language: 'en',
      }),
    )
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      '1 of 1\u00a0targets is below its path',
    )
  })

  it('is empty in words without any target', async () => {
    const panel = await renderPanel([makeTarget('a', 76, { scopes: ['yearly-plan'] })])
    expect(panel.dataset['state']).toBe('empty')
    expect(panel.textContent).toBe(
      'Chưa có chỉ tiêuKỳ số liệu này chưa có chỉ tiêu nào của Nghị quyết.',
    )
  })

  it('has a row for each target: per cent, change, actual, due, goal, unit', async () => {
    const then = [makeTarget('a', 80.2, { actual: [{ period: '2026-09', value: 80.2 }] })]
    const panel = await renderPanel([makeTarget('a', 76.4), makeTarget('b', 101)], then)
    expect(cellsOf(panel)).toEqual([
      ['Chỉ tiêu a', '', '76,4', '−3,8', '76,4', '100,0', '200', '%'],
      ['Chỉ tiêu b', '', '101,0', '–', '101,0', '100,0', '200', '%'],
    ])
    expect(within(panel).getByRole('columnheader', { name: '± kỳ 10' })).toBeTruthy()
    expect(within(panel).getByRole('columnheader', { name: '2030' })).toBeTruthy()
  })

  it('has no column of changes where nothing is compared', async () => {
    const panel = await renderPanel([makeTarget('a', 76.4)])
    expect(cellsOf(panel)).toEqual([['Chỉ tiêu a', '', '76,4', '76,4', '100,0', '200', '%']])
    expect(within(panel).queryByRole('columnheader', { name: /±/ })).toBeNull()
  })

  it('leads from each name to its own page', async () => {
    const panel = await renderPanel([makeTarget('a', 76)])
    const name = within(panel).getByRole('link', { name: 'Chỉ tiêu a' })
    expect(name.getAttribute('href')).toBe('/targets/a')
  })

  it('has words in place of a bar for what has no per cent', async () => {
    const yearly = makeTarget('b', null, {
      frequency: 'yearly',
      plan: [{ period: '2026', value: 100 }],
    })
    const panel = await renderPanel([makeTarget('a', null), yearly])
    expect(cellsOf(panel).map((cells) => cells.slice(0, 3))).toEqual([
      ['Chỉ tiêu a', 'chưa có số liệu', ''],
      ['Chỉ tiêu b', 'chưa đến kỳ, 12/2026', ''],
    ])
  })

  it('heads the goals with a year only when they share it', async () => {
    const panel = await renderPanel([
      makeTarget('a', 76),
      makeTarget('b', 76, { goal: { period: '2028', value: 150 } }),
    ])
    expect(within(panel).getByRole('columnheader', { name: 'Mục tiêu' })).toBeTruthy()
  })

  it('counts each status in its legend, and leads to its rows', async () => {
    const panel = await renderPanel([
      makeTarget('a', 76),
      makeTarget('b', 75),
      makeTarget('c', 101),
    ])
    const [legend] = within(panel).getAllByRole('list')
    if (!legend) throw new Error('no legend')
    expect(linksOf(legend)).toEqual([
      ['2chậm', '/targets?status=late'],
      ['1đúng', '/targets?status=on-track'],
    ])
  })

  it('shows names as the characters they are made of', async () => {
    const name = '<img src=x onerror=alert(1)>'
    const panel = await renderPanel([makeTarget('a', 76, { name, unit: '"><svg onload=x>' })])
    expect(within(panel).getByRole('link', { name }).getAttribute('title')).toBe(name)
    expect(panel.querySelector('img')).toBeNull()
    expect(panel.querySelector('[onload]')).toBeNull()
  })

  it('shows the widest gaps of many, and leads to all of them', async () => {
    const panel = await renderPanel(
      Array.from({ length: 30 }, (_each, place) => makeTarget(`t${place}`, 70 + place)),
    )
    expect(cellsOf(panel)).toHaveLength(22)
    expect(linksOf(panel).at(-1)).toEqual(['xem cả 30\u00a0chỉ tiêu', '/targets'])
  })
})

describe('the panel of targets on a telephone', () => {
  it('lists what is below and says the rest in words', async () => {
    setWidth(narrow)
    const panel = await renderPanel([
      makeTarget('a', 76),
      makeTarget('b', 100),
      makeTarget('c', 101),
      makeTarget('d', null),
    ])
    expect(cellsOf(panel)).toEqual([['Chỉ tiêu a', '', '76,0']])
    expect(linksOf(panel).slice(-3)).toEqual([
      ['3\u00a0chỉ tiêu khác', '/targets?status=on-track,no-data'],
      ['2 đúng lộ trình', '/targets?status=on-track'],
      ['1 chưa xét được', '/targets?status=no-data'],
    ])
  })
})
