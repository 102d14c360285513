// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { countHotspots } from '../../../src/domain/hotspot-counts'
import { HotspotsFinding } from '../../../src/features/hotspots/hotspots-finding'
import type { Language } from '../../../src/i18n/formats'
import { renderAt } from '../../support/render'
import { spots } from './make-ward'

type Values = readonly (number | null)[]

const dry = { mm: 3, isMentioned: false }
const wet = { mm: 86.4, isMentioned: true }

async function title(
  flood: Values,
  congestion: Values,
  rain = dry,
  language: Language = 'vi',
): Promise<string> {
  const judged = [...spots('flood', flood), ...spots('congestion', congestion)]
  const counts = {
    flood: countHotspots(judged, 'flood'),
    congestion: countHotspots(judged, 'congestion'),
    all: countHotspots(judged),
  }
  const { container, unmount } = await renderAt(
    '/',
    <HotspotsFinding counts={counts} rain={rain} />,
    { language },
  )
  const text = container.textContent.replaceAll('\u00a0', ' ')
  unmount()
  return text
}

describe('HotspotsFinding', () => {
  it('counts floods and congestion after the rain that is worth naming', async () => {
    expect(await title([58, 31], [22], wet)).toBe(
      'Mưa 86 mm trong 3 giờ: 2 điểm ngập, 1 điểm ùn tắc',
    )
  })

  it('does not name rain that is not', async () => {
    expect(await title([58, 31], [22])).toBe('2 điểm ngập, 1 điểm ùn tắc')
  })

  it('names one kind alone when only one is active', async () => {
    expect(await title([58], [3])).toBe('1 điểm ngập')
    expect(await title([3], [12])).toBe('1 điểm ùn tắc')
  })

  it('says so when nothing is active, with and without rain', async () => {
    expect(await title([0, 5], [0])).toBe('Không có điểm ngập, ùn tắc đáng kể')
    expect(await title([0], [0], wet)).toBe(
      'Mưa 86 mm trong 3 giờ: không có điểm ngập, ùn tắc đáng kể',
    )
  })

  it('never passes unknown spots off as calm', async () => {
    expect(await title([0, null, null], [])).toBe(
      'Không có điểm ngập, ùn tắc đáng kể ở 1 điểm có số đọc; 2 điểm chưa rõ',
    )
    expect(await title([null, null], [null])).toBe(
      'Chưa rõ tình trạng của 3 điểm: không có số đọc mới',
    )
    expect(await title([58, null, null], [])).toBe('1 điểm ngập; 2 điểm chưa rõ')
  })

  it('has singular and plural in English', async () => {
    expect(await title([58], [22, 21], wet, 'en')).toBe(
      '86 mm of rain in 3 hours: 1 flooded spot, 2 congested spots',
    )
  })

  it('leads from each number to its rows', async () => {
    const judged = spots('flood', [58, 31])
    const { getByRole } = await renderAt(
      '/',
      <HotspotsFinding
        counts={{
          flood: countHotspots(judged, 'flood'),
          congestion: countHotspots(judged, 'congestion'),
          all: countHotspots(judged),
        }}
        rain={dry}
      />,
    )
    expect(getByRole('link', { name: '2' }).getAttribute('href')).toBe(
      '/hotspots?kind=flood&severity=severe,moderate&view=table',
    )
  })
})
