import { describe, expect, it } from 'vitest'
import { findCluster, metresBetween } from '../../src/domain/hotspot-cluster'
import { judgeHotspot } from '../../src/domain/hotspot-severity'
import { makeHotspot, rules } from './make-records'

const at = (id: string, location: [number, number]) =>
  judgeHotspot(makeHotspot({ id, location }), undefined, rules, 0)

describe('metresBetween', () => {
  it('measures a thousandth of a degree northwards and eastwards', () => {
    expect(metresBetween([105.776, 19.807], [105.776, 19.808])).toBeCloseTo(110.7, 1)
    expect(metresBetween([105.776, 19.807], [105.777, 19.807])).toBeCloseTo(104.15, 1)
  })
})

describe('findCluster', () => {
  it('takes the spot with most others within 500 m', () => {
    const cluster = findCluster([
      at('xa', [105.8, 19.78]),
      at('bac', [105.776, 19.811]),
      at('giua', [105.776, 19.807]),
      at('nam', [105.776, 19.803]),
    ])
    expect(cluster?.center.id).toBe('giua')
    expect(cluster?.spots).toHaveLength(3)
  })

  it('is nothing of fewer than three', () => {
    expect(findCluster([at('a', [105.776, 19.807]), at('b', [105.776, 19.807])])).toBeNull()
  })
})
