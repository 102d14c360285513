import type { KeyboardEvent } from 'react'

/**
 * The arrow keys among the rows' buttons: up and down go from one to the next, right opens, left
 * closes. Each button can also be reached by Tab and pressed, as any other.
 */
export function walkRows(event: KeyboardEvent<HTMLButtonElement>): void {
  const { currentTarget: target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const isOpen = target.getAttribute('aria-expanded') === 'true'
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (step !== 0) {
    const table = target.closest('table')
    const buttons = [...(table?.querySelectorAll<HTMLElement>('[data-toggle]') ?? [])]
    buttons[buttons.indexOf(target) + step]?.focus()
  } else if ((key === 'ArrowRight' && !isOpen) || (key === 'ArrowLeft' && isOpen)) {
    target.click()
  } else if (key !== 'ArrowRight' && key !== 'ArrowLeft') {
    return
  }
  event.preventDefault()
}
