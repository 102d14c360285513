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
