import { useCallback, useState } from 'react'

export interface TableLayout {
  /** Whether the columns fit beside each other; if not, each row is drawn as a card. */
  cards: boolean
  /** px per rem */
  rem: number
  /** px from the top of the document to the first row */
  top: number
}

/**
 * Watches the place that the table has. A table that scrolls sideways could not keep its head at the
 * top of the page (sticky holds on to the nearest scrolling box), so one that does not fit becomes
 * cards instead.
 * @param width rem that the columns need together
 */
export function useTableLayout(width: number): [TableLayout, (box: HTMLElement | null) => void] {
  const [layout, setLayout] = useState<TableLayout>({ cards: false, rem: 16, top: 0 })
  const watch = useCallback(
    (box: HTMLElement | null) => {
      if (!box) return
      const measure = (): void => {
        const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
        const place = (box.querySelector('tbody') ?? box).getBoundingClientRect().top
        const top = Math.round(place + window.scrollY)
        // A box without a width is not laid out yet.
        const cards = box.clientWidth > 0 && box.clientWidth < width * rem
        setLayout((known) =>
          known.cards === cards && known.rem === rem && known.top === top
            ? known
            : { cards, rem, top },
        )
      }
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(box)
      // What stands above the table moves its rows.
      observer.observe(document.body)
      return () => {
        observer.disconnect()
      }
    },
    [width],
  )
  return [layout, watch]
}
