// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setPageAddress } from '../../support/page-address'
import { renderAt } from '../../support/render'
import { describeTarget } from '../../../src/features/targets/describe-target'
import { buildTargetRows } from '../../../src/features/targets/target-rows'
import { TargetFacts } from '../../../src/features/targets/target-facts'
import { TargetPeriods } from '../../../src/features/targets/target-periods'
import { TargetPlots } from '../../../src/features/targets/target-plots'
import { TargetSource } from '../../../src/features/targets/target-source'
import { TargetWhy } from '../../../src/features/targets/target-why'
import type { Indicator } from '../../../src/contract/indicators'
import { makeTarget, makeTargetsData } from './make-targets'

const businesses = makeTarget('a', 0, {
  name: 'Doanh nghiệp thành lập mới',
  unit: 'doanh nghiệp',
  measure: 'term-total',
  decimals: 0,
  path: 'line',
  baseline: { period: '2025', value: 190 },
  plan: [
    { period: '2026', value: 550 },
    { period: '2030', value: 1700 },
  ],
  goal: { period: '2030', value: 1700 },
  actual: [
    ...[220, 250, 280, 310, 340, 366, 390, 413, 436, 459].map((value, place) => ({
      period: `2026-${String(place + 1).padStart(2, '0')}`,
      value,
    })),
    { period: '2026-11', value: 486, estimated: true },
  ],
  otherPlans: [{ by: 'province', name: 'Tỉnh giao', points: [{ period: '2026', value: 500 }] }],
  ownerId: 'ng-a',
})
const before: Indicator = {
  ...businesses,
  actual: [...businesses.actual.slice(0, 9), { period: '2026-10', value: 461, estimated: true }],
}

function make(item: Indicator, then: Indicator | null = before) {
  const data = makeTargetsData([item], then && [then])
  const [row] = buildTargetRows(
    data.indicators.items,
    then && { items: [then], asOf: '2026-10-20' },
    data.ward,
  )
  const target = row && describeTarget(row, data)
  if (!target) throw new Error('no target')
  return { target, data }
}

const text = () => screen.getByRole('region').textContent

// ECharts is there from the start and has a box, so that no chart begins in the middle of a test.
beforeAll(async () => {
  for (const side of ['clientWidth', 'clientHeight']) {
    Object.defineProperty(HTMLElement.prototype, side, { value: 300, configurable: true })
  }
  await import('../../../src/charts/chart-host')
})

beforeEach(() => setPageAddress('http://localhost/'))

describe("a target's page", () => {
  it('has facts with what they were at the meeting and what they stand against', async () => {
    await renderAt('/targets/a', <TargetFacts {...make(businesses)} />)
    const facts = [...screen.getByRole('region').querySelectorAll('dl > div')].map(
      (fact) => fact.textContent,
    )
    expect(facts).toEqual([
      'Tình trạngcó nguy cơkhông đổi từ kỳ 10',
      'Ước thực hiện 11/2026486doanh nghiệp+25 từ kỳ 10',
      'Phải đạt đến 30/11/2026520doanh nghiệpthiếu 34, kỳ 10 chênh −29',
      'So với lộ trình93,5%−0,6\u00a0điểm %, từ 94,1',
      'So với mục tiêu 203028,6%còn 1.214 trong 49\u00a0tháng',
      expect.stringMatching(
        /^Dự báo 12\/20301\.\d{3}doanh nghiệp80\u00a0%: 1\.\d{3} đến 1\.\d{3}$/,
      ),
    ])
  })

  it('titles its plots by since when it is below, and says the forecast in words', async () => {
    const { target, data } = make(businesses)
    await act(() => renderAt('/targets/a', <TargetPlots target={target} asOf={data.ward.asOf} />))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
      /^Dưới lộ trình từ 06\/2026; giữ nhịp này đến 12\/2030 được khoảng 1\.\d{3}, hơn \d+$/,
    )
    expect(screen.getByRole('figure').textContent).toContain(
      'Đến 30/11/2026: thực hiện 486, lộ trình 520.',
    )
    expect(text()).toContain('−34')
  })

  it('turns its plots into a table with path, actual and forecast', async () => {
    const { target, data } = make(businesses)
    await renderAt('/targets/a?table=plots', <TargetPlots target={target} asOf={data.ward.asOf} />)
    const rows = screen.getAllByRole('row').map((row) => row.textContent)
    expect(rows).toContain('11/2026, ước486520')
    expect(rows).toContain('2030–1.700')
    expect(rows.at(-1)).toMatch(/^12\/2030, dự báo1\.\d{3} \(80\u00a0%: .* đến .*\)1\.700$/)
  })

  it('gives its reasons in numbered steps and says how the forecast was made', async () => {
    const { target, data } = make(businesses)
    await renderAt('/targets/a', <TargetWhy target={target} asOf={data.ward.asOf} />)
    const steps = screen.getAllByRole('listitem').map((step) => step.textContent)
    expect(steps[0]).toContain('190 + (550 − 190) × 11 ÷ 12 = 520')
    expect(steps[1]).toContain('486 ÷ 520 = 93,5\u00a0%')
    expect(steps[2]).toContain('93,5\u00a0%: có nguy cơ')
    expect(text()).toMatch(/459 \+ \d\d,\d × 50 tháng = 1\.\d{3}/)
    expect(text()).toContain('Theil–Sen')
  })

  it('says why there is no forecast', async () => {
    const { target, data } = make({ ...businesses, path: 'step' }, null)
    await renderAt('/targets/a', <TargetWhy target={target} asOf={data.ward.asOf} />)
    expect(text()).toContain('Không dự báoLộ trình đi theo nấc')
  })

  it('lists nine periods, marks what was revised, and shows all on demand', async () => {
    const { user, address } = await renderAt('/targets/a', <TargetPeriods {...make(businesses)} />)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Hụt lớn dần 6\u00a0kỳ liền, từ 4 lên 34 doanh nghiệp',
    )
    const rows = () => screen.getAllByRole('row').slice(1)
    expect(rows()).toHaveLength(9)
    const cells = rows().map((row) => [...row.children].map((cell) => cell.textContent))
    expect(cells[0]).toEqual([
      '11/2026',
      '486',
      '520',
      '−34',
      '93,5',
      '27',
      '30',
      'có nguy cơ',
      'ước thực hiện',
    ])
    expect(cells[1]?.at(-1)).toBe('chốtkỳ 10 ước 461, nay −2')
    await user.click(screen.getByRole('button', { name: /Xem đủ 11/ }))
    expect(address()).toBe('/targets/a?periods=1')
    expect(rows()).toHaveLength(11)
  })

  it('says who is responsible and where the figures come from, as links', async () => {
    const { target } = make(businesses)
    await renderAt('/targets/a', <TargetSource target={target} reference="2026-11-20" />)
    const panel = screen.getByRole('region')
    expect(
      within(panel)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Phòng Kinh tế', '/people?unit=dv-01'],
      ['Trưởng phòng Kinh tế', '/people?person=ng-a'],
      ['Báo cáo tháng', '/data-quality?source=ng-01'],
    ])
    expect(panel.textContent).toContain('46\u00a0ngày, quá kỳ 10\u00a0ngày')
    expect(panel.textContent).toContain('Tỉnh giao: 500 cho năm 2026; đạt 97,2\u00a0%')
  })

  it('does not break where unit, owner and source are unknown', async () => {
    const { target } = make({
      ...businesses,
      leadUnitId: 'x',
      ownerId: 'y',
      sourceId: 'z',
      actual: [],
      plan: [],
      goal: null,
    })
    await renderAt('/targets/a', <TargetSource target={target} reference="2026-11-20" />)
    expect(text()).toContain('Chủ trìx')
    expect(text()).toContain('Nguồnz')
  })
})
