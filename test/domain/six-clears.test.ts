import { describe, expect, it } from 'vitest'
import { judgeClears, judgeSixClears, missingClears } from '../../src/domain/six-clears'
import { makeTask, rules } from './make-records'

describe('the six clears of a task', () => {
  it('are all there in a whole task', () => {
    expect(missingClears(makeTask())).toEqual([])
  })

  it('are missing where empty', () => {
    expect(
      missingClears(
        makeTask({
          title: '  ',
          ownerId: null,
          leadUnitId: null,
          deliverable: null,
          expectedResult: '',
          due: null,
        }),
      ),
    ).toEqual(['work', 'person', 'responsibility', 'product', 'result', 'deadline'])
  })

  it('are missing where only a placeholder stands', () => {
    const product = (deliverable: string) => missingClears(makeTask({ deliverable }))
    expect(product('…')).toEqual(['product'])
    expect(product(' - ')).toEqual(['product'])
    expect(product('Theo  quy định')).toEqual(['product'])
    expect(product('thường xuyên'.normalize('NFD'))).toEqual(['product'])
    expect(product('Báo cáo thường xuyên')).toEqual([])
  })

  it('say why each is missing, quoting what stands there instead', () => {
    const task = makeTask({ ownerId: null, deliverable: ' Theo quy định ', expectedResult: null })
    expect(judgeClears(task)).toEqual([
      { clear: 'work', state: 'clear', placeholder: null },
      { clear: 'person', state: 'empty', placeholder: null },
      { clear: 'responsibility', state: 'clear', placeholder: null },
      { clear: 'product', state: 'placeholder', placeholder: 'Theo quy định' },
      { clear: 'result', state: 'empty', placeholder: null },
      { clear: 'deadline', state: 'clear', placeholder: null },
    ])
  })

  it('need a lead unit, not only supporting ones', () => {
    expect(missingClears(makeTask({ leadUnitId: null, supportUnitIds: ['dv-02'] }))).toEqual([
      'responsibility',
    ])
  })
})

describe('the six clears over open tasks', () => {
  it('count the complete ones out of the open ones', () => {
    const tasks = [
      makeTask(),
      makeTask({ state: 'submitted' }),
      makeTask({ state: 'not-started', expectedResult: null, due: null }),
      makeTask({ state: 'done', expectedResult: null }),
      makeTask({ state: 'cancelled', ownerId: null }),
    ]
    expect(judgeSixClears(tasks, rules)).toEqual({
      complete: 2,
      of: 3,
      percent: 66.7,
      token: 'at-risk',
      missing: { work: 0, person: 0, responsibility: 0, product: 0, result: 1, deadline: 1 },
    })
  })

  it('are judged from exactly 80 and exactly 60 per cent, and not at all without open tasks', () => {
    const share = (complete: number) =>
      judgeSixClears(
        Array.from({ length: 5 }, (_item, index) =>
          makeTask({ due: index < complete ? '2026-12-01' : null }),
        ),
        rules,
      ).token
    expect(share(4)).toBe('on-track')
    expect(share(3)).toBe('at-risk')
    expect(share(2)).toBe('late')
    expect(judgeSixClears([], rules)).toMatchObject({ percent: null, token: 'no-data' })
  })
})
