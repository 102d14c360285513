// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { LateProjectsReady } from '../../../src/features/projects/late-projects-ready'
import type { Language } from '../../../src/i18n/formats'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { makeLate, makeOverdue, makeProjectsData, makeStalled } from './make-projects'

async function renderPanel(
  [items, before]: Parameters<typeof makeProjectsData>,
  { path = '/?table=late-projects', language = 'vi' }: { path?: string; language?: Language } = {},
) {
  await renderAt(path, <LateProjectsReady {...makeProjectsData(items, before)} />, { language })
  return screen.getByRole('region')
}

const titleOf = (panel: HTMLElement) => within(panel).getByRole('heading', { level: 2 })

const linksOf = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])

beforeEach(() => {
  setPageAddress('http://localhost/')
  document.documentElement.style.fontSize = '16px'
  Object.defineProperty(window, 'innerWidth', { value: 1366, configurable: true })
})

describe('the panel of late projects', () => {
  it('names how many are late out of those not apart, each number a link to its rows', async () => {
    const panel = await renderPanel([
      [makeLate('a', 45), makeOverdue('b'), makeLate('c', 0), makeStalled('d', true)],
    ])
    expect(titleOf(panel).textContent).toBe('2 trên 3\u00a0dự án chậm, lâu nhất 92\u00a0ngày')
    expect(linksOf(titleOf(panel))).toEqual([
      ['2', '/projects?set=late'],
      ['3', '/projects?set=counted'],
    ])
  })

  it('says one without a longest, and none without days', async () => {
    const one = await renderPanel([[makeLate('a', 45), makeLate('b', 0)]])
    expect(titleOf(one).textContent).toBe('1 trên 2\u00a0dự án chậm, 45\u00a0ngày')
  })

  it('says in words that nothing is late or at risk', async () => {
    const panel = await renderPanel([[makeLate('a', 0), makeLate('b', -9)]])
    expect(titleOf(panel).textContent).toBe('Không có dự án chậm trên 2\u00a0dự án')
    expect(panel.dataset['state']).toBe('ready')
    expect(panel.textContent).toContain('Không dự án nào chậm hoặc có nguy cơ chậm.')
  })

  it('speaks English', async () => {
    const panel = await renderPanel([[makeLate('a', 45), makeLate('b', 60)]], { language: 'en' })
    expect(titleOf(panel).textContent).toBe('2 of 2\u00a0projects late, by up to 60\u00a0days')
  })

  it('is empty in words without projects and without milestones', async () => {
    const panel = await renderPanel([[]])
    expect(panel.dataset['state']).toBe('empty')
    expect(titleOf(panel).textContent).toBe('Chưa có dự án nào trong kỳ số liệu này')
  })

  it('does not call projects without milestones punctual', async () => {
    const panel = await renderPanel([[makeLate('a', 0, { milestones: [] })]])
    expect(panel.dataset['state']).toBe('empty')
    expect(titleOf(panel).textContent).toBe('Chưa có mốc tiến độ của 1\u00a0dự án')
  })

  it('has a table of the figures with both dates of an extended project', async () => {
    const panel = await renderPanel([[makeOverdue('b')], [makeOverdue('b')]])
    expect(within(panel).getAllByRole('columnheader').at(-1)?.textContent).toBe('±\u00a0kỳ 10')
    const [, row] = within(panel).getAllByRole('row')
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      'Dự án b',
      'quá hạn',
      '31/10/2026 (gốc 30/06/2026)',
      '31/01/2027',
      '+92',
      '0',
    ])
  })

  it('shows five on a laptop and links to the late ones that found no place', async () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, place) => makeLate(id, 40 + place))
    const panel = await renderPanel([items], { path: '/' })
    expect(within(panel).getByRole('link', { name: 'Dự án g' }).getAttribute('href')).toBe(
      '/projects/g',
    )
    expect(within(panel).queryByText('Dự án b')).toBeNull()
    const more = within(panel).getByRole('link', { name: /2\s*dự án chậm khác/ })
    expect(more.getAttribute('href')).toBe('/projects?set=late')
  })

  it('has no change to tell without a meeting to compare with', async () => {
    const panel = await renderPanel([[makeLate('a', 45)]])
    expect(within(panel).getAllByRole('cell').at(-1)?.textContent).toBe('–')
  })

  it('shows markup in a name as the characters that it is', async () => {
    const name = '<img src=x onerror=alert(1)>'
    const panel = await renderPanel([[makeLate('a', 45, { name })]], { path: '/' })
    expect(panel.querySelector('img')).toBeNull()
    expect(within(panel).getByText(name)).toBeDefined()
  })
})
