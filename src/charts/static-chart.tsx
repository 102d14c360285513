import { useLayoutEffect, useMemo, useRef } from 'react'
import { createChartContext } from './chart-context'
import type { ChartBuilder } from './chart-option'
import { drawStaticSvg } from './static-svg'

/** The root font of a sheet in CSS pixels: captions are 8.1 pt. `app/modes/print` sets the same. */
const sheetRootPx = 14.4
const toSheet = (length: number): number => (length * sheetRootPx) / 16

const context = createChartContext('light', sheetRootPx)

interface Props<Input> {
  build: ChartBuilder<Input>
  /** Keep it the same object as long as nothing changed. */
  input: Input
  /** In px of a page with 16 px text, as the layouts say it. */
  width: number
  height: number
  className?: string | undefined
}

/** A chart on paper: drawn once, in the light theme, as plain SVG. Its figure says the same in words. */
export function StaticChart<Input>({ build, input, width, height, className }: Props<Input>) {
  const box = useRef<HTMLDivElement>(null)
  const markup = useMemo(
    () => drawStaticSvg(build(input, context), { width: toSheet(width), height: toSheet(height) }),
    [build, input, width, height],
  )
  useLayoutEffect(() => {
    // Adopted as nodes: as markup of the page, text from data could become more than text.
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
    box.current?.replaceChildren(document.adoptNode(parsed.documentElement))
  }, [markup])
  return <div ref={box} className={className} aria-hidden="true" />
}
