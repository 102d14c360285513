import { describe, expect, it } from 'vitest'
import { createChartContext } from '../../../src/charts/chart-context'
import { core } from '../../../src/charts/echarts'
import '../../../src/charts/tips'
import { registerMap } from '../../../src/charts/register-map'
import { buildHotspotMapOption } from '../../../src/features/hotspots/build-hotspot-map-option'
import type { HotspotMapInput } from '../../../src/features/hotspots/build-hotspot-map-option'
import type { MapMark } from '../../../src/features/hotspots/lay-out-map'
import { makeWardMap } from '../../../src/charts/ward-map'
import { square } from './make-ward'

const markup = '<img src=x onerror=alert(1)>'
const context = createChartContext('light', 16)

const mark = (given: Partial<MapMark>): MapMark => ({
  id: 'N01',
  kind: 'flood',
  severity: 'severe',
  at: [105.776, 19.807],
  rank: 1,
  tip: { heading: markup, lines: ['ngập nặng: 58 cm'] },
  ...given,
})

const input = (marks: readonly MapMark[], land = square): HotspotMapInput => ({
  ward: makeWardMap(
    land,
    marks.map(({ at }) => at),
  ),
  marks,
  scaleLabel: (km) => `${km} km`,
})

function draw(given: HotspotMapInput, width = 380, height = 360): string {
  registerMap(given.ward.map)
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(buildHotspotMapOption(given, context))
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

describe('buildHotspotMapOption', () => {
  it('shows markup in the name of a spot as its characters', () => {
    const tooltip: unknown = buildHotspotMapOption(input([mark({})]), context)['tooltip']
    const formatter: unknown =
      typeof tooltip === 'object' && tooltip !== null ? Reflect.get(tooltip, 'formatter') : null
    if (typeof formatter !== 'function') throw new Error('the tip has no formatter')
    expect(Reflect.apply(formatter, null, [{ dataIndex: 0 }])).toBe(
      '<strong>&lt;img src=x onerror=alert(1)&gt;</strong><br>ngập nặng: 58 cm',
    )
    expect(Reflect.apply(formatter, null, [{ dataIndex: 9 }])).toBe('')
  })

  it('draws land, names, numbers and the scale', () => {
    const svg = draw(input([mark({}), mark({ id: 'N02', rank: 2, at: [105.777, 19.807] })]))
    expect(svg).toContain('>Ba Đình<')
    expect(svg).toContain('>Phú Sơn<')
    expect(svg).toContain('>1<')
    expect(svg).toContain('>2<')
    expect(svg).toContain('>1 km<')
    expect(svg).not.toContain('NaN')
  })

  it('shows markup in the name of an area as its characters', () => {
    const [area] = square.areas.features
    const areas = {
      ...square.areas,
      features: area ? [{ ...area, properties: { ...area.properties, name: '<b>x</b>' } }] : [],
    }
    const svg = draw(input([mark({})], { ...square, snapshot: 'other', areas }))
    expect(svg).not.toContain('<b>')
    expect(svg).toContain('&lt;b&gt;x&lt;/b&gt;')
  })

  it('draws spots without any land', () => {
    const bare = {
      snapshot: 'bare',
      boundary: null,
      areas: { type: 'FeatureCollection' as const, features: [] },
    }
    expect(draw(input([mark({})], bare))).toContain('>1<')
  })

  it('draws the ward as wide as it is at its latitude', () => {
    expect(buildHotspotMapOption(input([]), context)).toMatchObject({
      geo: { aspectScale: 0.941, preserveAspect: 'contain' },
    })
  })
})
