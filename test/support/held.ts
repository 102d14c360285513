import type { CDPSession } from '@playwright/test'

/** What must not grow as a page stands for weeks. */
export interface Held {
  /** Bytes after a collection. */
  heap: number
  nodes: number
  listeners: number
  /** Charts on the screen: one that was left behind would hold its nodes. */
  charts: number
}

export async function readHeld(session: CDPSession): Promise<Held> {
  // Twice: what a finaliser lets go of is gone after the second.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  const { result } = await session.send('Runtime.evaluate', {
    expression: "document.querySelectorAll('[_echarts_instance_]').length",
    returnByValue: true,
  })
  return { heap: usedSize, nodes, listeners: jsEventListeners, charts: Number(result.value) }
}
