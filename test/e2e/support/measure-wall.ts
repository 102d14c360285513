import type { Page } from '@playwright/test'

export interface WallMeasure {
  /** The smallest text in pixels of a screen 1920 wide, and what it says. */
  smallest: { size: number; text: string }
  /** The most lines that stand over one another. */
  lines: number
  /** The page's own size against the window's: more would scroll. */
  scrolls: boolean
  /** Texts that end in dots or outside the window. */
  cut: string[]
}

/** What can be seen of the wall as it stands; texts in drawings are measured too. */
export async function measureWall(page: Page): Promise<WallMeasure> {
  return page.evaluate(() => {
    const wall = document.querySelector('[data-wall]')
    if (!wall) throw new Error('There is no wall')
    const scale = Math.min(innerWidth / 1920, innerHeight / 1080)
    const spans: { top: number; bottom: number }[] = []
    const cut: string[] = []
    let smallest = { size: Infinity, text: '' }
    const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (!element || text === '' || element.closest('title, .visually-hidden')) continue
      // Text in a drawing is as large as the drawing makes it.
      const drawn = element.closest('svg')
      const matrix = drawn && element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
      const styled = parseFloat(getComputedStyle(element).fontSize)
      const size = (styled * (matrix ? Math.abs(matrix.a) : 1)) / scale
      if (size < smallest.size) smallest = { size, text }
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        const isOut = rect.left < 0 || rect.top < 0
        if (isOut || rect.right > innerWidth || rect.bottom > innerHeight) cut.push(text)
        // A letter's height, not the line's: lines that touch are still two.
        const middle = (rect.top + rect.bottom) / 2
        if (!drawn) spans.push({ top: middle - styled * 0.4, bottom: middle + styled * 0.4 })
      }
      for (let box: Element | null = element; box && box !== wall; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const isCut =
          box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 4 * scale
        if (isCut && !drawn) cut.push(text)
      }
    }
    let lines = 0
    let end = -Infinity
    for (const { top, bottom } of spans.sort((one, other) => one.bottom - other.bottom)) {
      if (top < end) continue
      lines += 1
      end = bottom
    }
    const root = document.documentElement
    const scrolls =
      root.scrollWidth > innerWidth ||
      root.scrollHeight > innerHeight ||
      document.body.scrollHeight > innerHeight
    return { smallest, lines, scrolls, cut }
  })
}

/**
 * Memory, nodes and listeners of the page after a collection, in bytes and numbers. `objects` is what
 * the page itself holds; `heap` also counts the code that the engine compiles and improves as it runs,
 * which grows for thousands of scenes before it settles.
 */
export async function measureMemory(page: Page) {
  const session = await page.context().newCDPSession(page)
  // Twice: what a finaliser lets go of is gone after the second.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  const parts: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  const objects = sizeOfObjects(JSON.parse(parts.join('')))
  return { objects, heap: usedSize, nodes, listeners: jsEventListeners }
}

const heldByPage = [
  'object',
  'array',
  'closure',
  'string',
  'concatenated string',
  'sliced string',
  'number',
  'regexp',
  'symbol',
  'bigint',
]

/** Bytes of a heap snapshot's objects, arrays, functions and texts. */
function sizeOfObjects(snapshot: unknown): number {
  const meta = at(at(snapshot, 'snapshot'), 'meta')
  const fields = list(at(meta, 'node_fields'))
  const types = list(list(at(meta, 'node_types'))[0])
  const nodes = list(at(snapshot, 'nodes'))
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let sum = 0
  for (let node = 0; node < nodes.length; node += fields.length) {
    const name = types[Number(nodes[node + type])]
    if (heldByPage.includes(String(name))) sum += Number(nodes[node + size])
  }
  return sum
}

const at = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined

const list = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : [])
