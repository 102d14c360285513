import type { Page } from '@playwright/test'

/**
 * What is wrong with a page's layout as it stands: sideways scroll, text that is cut off, texts
 * that lie on each other; labels in drawings included. Each line names the text and the place.
 * Text in a box that scrolls counts where it can be seen; text that is shortened on screen is
 * right where a `title` or an accessible name holds it whole.
 */
export async function measureLayout(page: Page): Promise<string[]> {
  return page.evaluate(inspectLayout)
}

/** Runs in the page, hence in one piece and without imports. */
function inspectLayout(): string[] {
  interface Box {
    left: number
    top: number
    right: number
    bottom: number
  }
  interface Piece extends Box {
    text: string
    element: Element
    layer: Element
  }
  const faults: string[] = []
  const slack = 1.5
  const root = document.documentElement

  const place = (element: Element): string => {
    const panel = element.closest('[data-panel]')?.getAttribute('data-panel')
    const chain: string[] = []
    for (let at: Element | null = element; at && chain.length < 3; at = at.parentElement) {
      const name = at.getAttribute('class')?.split(' ')[0] ?? ''
      chain.unshift(at.localName + (name === '' ? '' : `.${name}`))
    }
    return `${panel === null || panel === undefined ? '' : `[${panel}] `}${chain.join(' > ')}`
  }
  const short = (text: string): string => {
    const line = text.replace(/\s+/g, ' ').trim()
    return line.length > 60 ? `${line.slice(0, 57)}…` : line
  }
  const isOpaque = (style: CSSStyleDeclaration): boolean =>
    !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor)
  const isHiddenFromSight = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (style.visibility !== 'visible' || style.opacity === '0') return true
      // The usual ways of text that is only read out.
      if (style.clipPath === 'inset(50%)' || /^rect\(0/.test(style.getPropertyValue('clip')))
        return true
      const { width, height } = at.getBoundingClientRect()
      const isClipped = style.overflowX !== 'visible' || style.clipPath !== 'none'
      if (style.display !== 'contents' && width <= 1.5 && height <= 1.5 && isClipped) return true
    }
    return false
  }
  const holdsWhole = (element: Element, text: string): boolean => {
    const whole = text.replace(/\s+/g, ' ').trim()
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const names = [at.getAttribute('title'), at.getAttribute('aria-label')]
      if (names.some((name) => name?.replace(/\s+/g, ' ').includes(whole))) return true
    }
    return false
  }
  /** What covers what is below it: popovers, sticky heads, the top layer. */
  const layerOf = (element: Element): Element => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (at.matches('dialog[open], :popover-open')) return at
      if (/sticky|fixed|absolute/.test(style.position) && isOpaque(style)) return at
    }
    return root
  }

  if (root.scrollWidth > root.clientWidth) {
    faults.push(`sideways: the page is ${root.scrollWidth} wide in ${root.clientWidth}`)
    // The innermost boxes that stick out say why.
    const sticksOut = (element: Element): boolean => {
      if (element.getBoundingClientRect().right <= root.clientWidth + 0.5) return false
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return false
      }
      return true
    }
    const causes = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        sticksOut(element) && ![...element.children].some(sticksOut) && !isHiddenFromSight(element),
    )
    for (const cause of causes.slice(0, 5)) {
      const { left, right } = cause.getBoundingClientRect()
      faults.push(
        `sideways: ${Math.round(left)} to ${Math.round(right)}: ${place(cause)} ` +
          `"${short(cause.textContent)}"`,
      )
    }
  }

  const pieces: Piece[] = []
  const add = (element: Element, text: string, rects: Iterable<DOMRect>): void => {
    const size = parseFloat(getComputedStyle(element).fontSize)
    const boxes: Box[] = []
    for (const rect of rects) {
      if (rect.width < 1 || rect.height < 1) continue
      // The line box of Noto Sans is taller than its letters; texts collide where letters do.
      const trim = Math.max(0, (rect.height - size) / 2)
      boxes.push({
        left: rect.left,
        right: rect.right,
        top: rect.top + trim,
        bottom: rect.bottom - trim,
      })
    }
    if (boxes.length === 0 || isHiddenFromSight(element)) return
    let isReported = holdsWhole(element, text)
    for (const box of boxes) {
      const seen = { ...box }
      let isFixed = false
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at)
        // Nothing outside cuts what is fixed.
        if (isFixed) break
        isFixed = style.position === 'fixed' || at.matches(':popover-open')
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
        if (at instanceof SVGElement && at.localName !== 'svg') continue
        const clip = at.getBoundingClientRect()
        const cutsX = style.overflowX === 'hidden' || style.overflowX === 'clip'
        const cutsY = style.overflowY === 'hidden' || style.overflowY === 'clip'
        const isCutX = cutsX && (seen.left < clip.left - slack || seen.right > clip.right + slack)
        const isCutY = cutsY && (seen.top < clip.top - slack || seen.bottom > clip.bottom + slack)
        if ((isCutX || isCutY) && !isReported) {
          isReported = true
          const side = isCutX ? 'sideways' : 'in height'
          faults.push(`cut ${side}: "${short(text)}" in ${place(at)}, text of ${place(element)}`)
        }
        if (style.overflowX !== 'visible') {
          seen.left = Math.max(seen.left, clip.left)
          seen.right = Math.min(seen.right, clip.right)
        }
        if (style.overflowY !== 'visible') {
          seen.top = Math.max(seen.top, clip.top)
          seen.bottom = Math.min(seen.bottom, clip.bottom)
        }
      }
      if (seen.right - seen.left > slack && seen.bottom - seen.top > slack) {
        pieces.push({ ...seen, text, element, layer: layerOf(element) })
      }
    }
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent
    if (!element || text === null || text.trim() === '') continue
    if (element.closest('script, style, noscript, option, title, desc, svg') !== null) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    add(element, text, range.getClientRects())
  }

  for (const label of document.querySelectorAll('svg text')) {
    const text = label.textContent
    if (text.trim() === '' || isHiddenFromSight(label)) continue
    const rect = label.getBoundingClientRect()
    if (rect.width === 0) continue
    const frame = label.closest('svg')?.getBoundingClientRect()
    const panel = label.closest('[data-panel]')?.getBoundingClientRect()
    const bounds = panel ?? frame
    if (frame && bounds) {
      const isOut =
        rect.left < Math.max(frame.left, bounds.left) - slack ||
        rect.right > Math.min(frame.right, bounds.right) + slack ||
        rect.top < Math.max(frame.top, bounds.top) - 4 ||
        rect.bottom > Math.min(frame.bottom, bounds.bottom) + 4
      if (isOut && !holdsWhole(label, text)) {
        faults.push(`label outside its drawing: "${short(text)}" in ${place(label)}`)
      }
    }
    const matrix = label instanceof SVGGraphicsElement ? label.getScreenCTM() : null
    if (matrix && Math.abs(matrix.b) < 0.01) add(label, text, [rect])
  }

  for (const field of document.querySelectorAll('input, select, textarea')) {
    const style = getComputedStyle(field)
    const rect = field.getBoundingClientRect()
    if (rect.width < 2 || isHiddenFromSight(field)) continue
    const context = document.createElement('canvas').getContext('2d')
    if (!context) continue
    context.font = style.font
    const text =
      field instanceof HTMLSelectElement
        ? (field.selectedOptions[0]?.text ?? '')
        : field instanceof HTMLInputElement && /^(text|search)$/.test(field.type)
          ? field.value || field.placeholder
          : ''
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
    const needed = context.measureText(text).width
    if (needed > room + slack && !holdsWhole(field, text)) {
      faults.push(`cut in a field: "${short(text)}" needs ${Math.ceil(needed)} of ${room}`)
    }
  }

  pieces.sort((one, other) => one.top - other.top)
  pieces.forEach((one, index) => {
    for (let next = index + 1; next < pieces.length; next += 1) {
      const other = pieces[next]
      if (!other || other.top >= one.bottom - slack) break
      if (one.element === other.element || one.layer !== other.layer) continue
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (width <= slack || height <= 2) continue
      // A halo is the same text drawn twice.
      if (one.text === other.text && Math.abs(one.left - other.left) < 0.5) continue
      faults.push(
        `overlap: "${short(one.text)}" and "${short(other.text)}" by ` +
          `${width.toFixed(1)} x ${height.toFixed(1)} in ${place(one.element)}`,
      )
    }
  })
  return faults
}

/** Waits until a change of size has been drawn: the page's boxes stay as they are for a while. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const signature = (): string => {
      const parts = [document.documentElement.scrollHeight, document.documentElement.scrollWidth]
      for (const box of document.querySelectorAll('svg, [data-panel], table')) {
        const { left, top, width, height } = box.getBoundingClientRect()
        parts.push(left, top, width, height, box.querySelectorAll('path, text').length)
      }
      return parts.join(' ')
    }
    // A chart follows its box a little later than the style sheet does.
    const fits = (): boolean =>
      [...document.querySelectorAll('[data-chart] svg')].every((drawing) => {
        const box = drawing.closest('[data-chart]')?.getBoundingClientRect()
        return !box || Math.abs(box.width - drawing.getBoundingClientRect().width) < 2
      })
    const started = performance.now()
    let last = ''
    let still = 0
    while (still < 12 && performance.now() - started < 10_000) {
      await new Promise(requestAnimationFrame)
      const isDrawing = document.querySelector('[data-chart="drawing"]') !== null || !fits()
      const now = isDrawing ? '' : signature()
      still = now !== '' && now === last ? still + 1 : 0
      last = now
    }
  })
}
