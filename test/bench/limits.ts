import type { Held } from '../support/held'
import type { Pair, VisitKind } from './compare-visits'
import type { Visit } from './load-page'

/** One thing that the bench holds the dashboard to. */
export interface Limit {
  name: string
  measured: number
  most: number
  unit: '' | 'kB' | 'ms'
}

/** The medians of each kind of visit: the dashboard's first, then the yardstick's. */
export type Medians = Readonly<Record<VisitKind, Pair<Visit>>>

const kB = 1000

/** What is asked of a first visit and of a later one. */
export function visitLimits(medians: Medians): Limit[] {
  const ratio = (
    name: string,
    { first, second }: Pair<Visit>,
    read: 'ready' | 'firstPaint' | 'heap',
    most: number,
  ): Limit => ({
    name: `${name}, of the yardstick`,
    measured: first[read] / second[read],
    most,
    unit: '',
  })
  const coldSlow = medians['cold, slow']
  const warm = medians['warm, plain']
  const cold = medians['cold, plain']
  const script = cold.first.bytes.script / kB
  return [
    ratio('ready, cold and slow', coldSlow, 'ready', 1.35),
    ratio('first paint, cold and slow', coldSlow, 'firstPaint', 1.1),
    ratio('ready, warm', warm, 'ready', 1.2),
    ratio('ready, warm and slow', medians['warm, slow'], 'ready', 1.2),
    ratio('heap', cold, 'heap', 2),
    {
      name: 'snapshot files asked for again',
      measured: warm.first.snapshotFiles,
      most: 0,
      unit: '',
    },
    { name: 'JavaScript until ready', measured: script, most: 330, unit: 'kB' },
    { name: 'longest task', measured: cold.first.longestTask, most: 200, unit: 'ms' },
    { name: 'layout shift', measured: cold.first.layoutShift, most: 0.02, unit: '' },
    { name: 'layout shift, slow', measured: coldSlow.first.layoutShift, most: 0.02, unit: '' },
  ]
}

/** Flat: what stands after all refreshes is what stood after the first ones. */
export function refreshLimits(before: Held, after: Held): Limit[] {
  return [
    // A collection leaves a little that the next one takes.
    {
      name: 'heap after 500 refreshes, of 50',
      measured: after.heap / before.heap,
      most: 1.05,
      unit: '',
    },
    {
      name: 'nodes after 500 refreshes, of 50',
      measured: after.nodes / before.nodes,
      most: 1.02,
      unit: '',
    },
    {
      name: 'listeners after 500 refreshes, of 50',
      measured: after.listeners / before.listeners,
      most: 1.02,
      unit: '',
    },
    {
      name: 'charts after 500 refreshes, of 50',
      measured: after.charts / before.charts,
      most: 1,
      unit: '',
    },
  ]
}
