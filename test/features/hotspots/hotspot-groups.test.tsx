// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HotspotGroups } from '../../../src/features/hotspots/hotspot-groups'
import { listHotspots } from '../../../src/features/hotspots/hotspot-list'
import { HotspotRest } from '../../../src/features/hotspots/hotspot-rest'
import { useHotspotWords } from '../../../src/features/hotspots/use-hotspot-words'
import type { JudgedHotspot } from '../../../src/domain/hotspot-severity'
import { rules } from '../../domain/make-records'
import { renderAt } from '../../support/render'
import { judged, spots } from './make-ward'

const markup = '<img src=x onerror=alert(1)>'

function Lists({ all, room = 7 }: { all: readonly JudgedHotspot[]; room?: number }) {
  const words = useHotspotWords('2026-11-20')
  const list = listHotspots(all, room)
  return (
    <>
      <HotspotGroups groups={list.groups} more={list.more} words={words} />
      <HotspotRest list={list} rules={rules} words={words} />
    </>
  )
}

const plain = (element: HTMLElement): string => element.textContent.replaceAll('\u00a0', ' ')

describe('the list beside the map', () => {
  it('names each active spot with its number, value and change, and leads to its page', async () => {
    await renderAt(
      '/',
      <Lists
        all={[
          judged(
            { name: 'Ngã tư Lê Lợi – Trần Phú', shortName: 'Lê Lợi' },
            { value: 58, earlier: { observedAt: '2026-11-20T17:10:00+07:00', value: 46 } },
          ),
          ...spots('congestion', [22.5]),
        ]}
      />,
    )
    const flood = screen.getByRole('region', { name: 'Ngập' })
    const [row] = within(flood).getAllByRole('listitem')
    expect(row && plain(row)).toBe('1Lê Lợi58+12')
    expect(within(flood).getByRole('img', { name: 'ngập nặng' })).toBeTruthy()
    expect(within(flood).getByRole('link').getAttribute('href')).toBe('/hotspots/dn-01')
    const congestion = screen.getByRole('region', { name: 'Ùn tắc' })
    const [second] = within(congestion).getAllByRole('listitem')
    expect(second && plain(second)).toContain('22,5–')
  })

  it('says how many active spots it leaves out, and where they are', async () => {
    await renderAt('/', <Lists all={spots('flood', [60, 50, 45])} room={1} />)
    const more = screen.getByText(/\+2/)
    expect(more.getAttribute('href')).toBe('/hotspots?severity=severe,moderate&view=table')
  })

  it('names light spots, those without a signal, and counts the calm', async () => {
    await renderAt(
      '/',
      <Lists
        all={[
          judged({ id: 'a', name: 'Tân Thành 1' }, { value: 12 }),
          judged(
            { id: 'b', name: 'Lê Lai' },
            { value: 6, observedAt: '2026-11-20T15:10:00+07:00' },
          ),
          judged({ id: 'c', name: 'Tây Sơn' }, null),
          judged(
            { id: 'd', name: 'Hôm qua' },
            { value: 6, observedAt: '2026-11-19T15:10:00+07:00' },
          ),
          ...spots('flood', [0, 0]),
          ...spots('congestion', [0]),
        ]}
      />,
    )
    expect(screen.getAllByRole('listitem').map(plain)).toEqual([
      'dưới 20 cm: Tân Thành 1 (12)',
      'mất tín hiệu từ 15:10: Lê Lai',
      'mất tín hiệu từ 15:10 19/11/2026: Hôm qua',
      'chưa có số đọc: Tây Sơn',
      '2 điểm không ngập, 1 điểm không ùn tắc',
    ])
    expect(screen.getByRole('link', { name: '2' }).getAttribute('href')).toBe(
      '/hotspots?kind=flood&severity=calm&view=table',
    )
  })

  it('counts instead of naming where there are many', async () => {
    await renderAt(
      '/',
      <Lists
        all={[...spots('flood', [9, 8, 7, 6]), ...spots('congestion', [null, null, null, null])]}
      />,
    )
    const lines = screen.getAllByRole('listitem').map(plain)
    expect(lines[0]).toMatch(/^4 điểm dưới 20 cm, nặng nhất: /)
    expect(lines[1]).toBe('4 điểm mất tín hiệu hoặc chưa có số đọc')
  })

  it('shows markup in a name as its characters', async () => {
    const { container } = await renderAt(
      '/',
      <Lists
        all={[
          judged({ name: markup }, { value: 58 }),
          judged({ id: 'b', name: markup }, { value: 3 }),
        ]}
      />,
    )
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getAllByText(markup)).toHaveLength(2)
  })
})
