import { useMemo } from 'react'
import { ChartBoundary } from './chart-boundary'
import { useChartContext } from './chart-context'
import type { ChartMap } from './chart-map'
import type { ChartBuilder } from './chart-option'
import styles from './chart.module.css'
import { Drawing } from './drawing'

interface Props<Input> {
  build: ChartBuilder<Input>
  /** Keep it the same object as long as nothing changed: each new one draws the chart again. */
  input: Input
  className?: string | undefined
  /** The land that the option's `geo` names. Keep it the same object too. */
  map?: ChartMap | undefined
  /** Called with the `name` that the builder gave to the item under the pointer. */
  onPick?: ((name: string) => void) | undefined
}

/**
 * The one place where a chart is drawn. It fills its box, so the box needs a size. Decorative to screen
 * readers: its figure says the same in words and as a table.
 */
export function Chart<Input>({ build, input, className, map, onPick }: Props<Input>) {
  const context = useChartContext()
  const option = useMemo(() => build(input, context), [build, input, context])
  const box = [styles.chart, className].filter(Boolean).join(' ')
  return (
    <ChartBoundary drawn={option} className={box}>
      <div className={box} aria-hidden="true">
        <Drawing option={option} map={map} onPick={onPick} />
      </div>
    </ChartBoundary>
  )
}
