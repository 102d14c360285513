import EChartsReactCore from 'echarts-for-react/esm/core'
import type { EChartsReactProps } from 'echarts-for-react/esm/types'
import { useMemo, useState } from 'react'
import type { ChartMap } from './chart-map'
import { withoutTips } from './chart-option'
import type { ChartOption } from './chart-option'
import { core } from './echarts'
import { registerMap } from './register-map'

/**
 * echarts-for-react 3.0.6 starts every chart twice, the first time only to learn its size; ECharts 6
 * reads the size itself. Drop the first override when the package no longer does that.
 */
class OnceStarted extends EChartsReactCore {
  override initEchartsInstance() {
    // Theirs takes a first change of size for the watching's own beginning, and passes over it.
    Object.assign(this, { resize: this.fit })
    const instance = core.init(this.ele, null, svg)
    const draw = instance.setOption.bind(instance)
    Object.assign(instance, {
      setOption: (...given: Parameters<typeof draw>) => {
        try {
          draw(...given)
        } catch (error) {
          // The first drawing comes after a promise, where no boundary would see it fail.
          this.setState(() => {
            throw error
          })
        }
      },
    })
    // Unmounted in the meantime: there is nothing left to draw into.
    return Promise.resolve().then(() => (document.contains(this.ele) ? instance : never))
  }

  readonly fit = () => {
    const instance = core.getInstanceByDom(this.ele)
    const isFitting =
      this.ele.clientWidth === instance?.getWidth() &&
      this.ele.clientHeight === instance.getHeight()
    if (!isFitting) instance?.resize()
  }

  readonly fitToPrint = () => {
    const instance = core.getInstanceByDom(this.ele)
    if (!instance) return
    instance.resize()
    instance.getZr().flush()
    // Paper hides controls, so that boxes may still grow or shrink a little: the drawing follows.
    const drawing = this.ele.querySelector('svg')
    if (document.documentElement.hasAttribute('data-print')) {
      drawing?.setAttribute('viewBox', `0 0 ${instance.getWidth()} ${instance.getHeight()}`)
    } else {
      drawing?.removeAttribute('viewBox')
    }
  }

  override componentDidMount() {
    window.addEventListener(printedLayout, this.fitToPrint)
    super.componentDidMount()
  }

  override componentWillUnmount() {
    window.removeEventListener(printedLayout, this.fitToPrint)
    super.componentWillUnmount()
  }

  override componentDidUpdate(previous: EChartsReactProps) {
    // ECharts 6.1 has crashed when an option replaced the item under a resting pointer's tip.
    if (previous.option !== this.props.option) {
      core.getInstanceByDom(this.ele)?.dispatchAction({ type: 'hideTip' })
    }
    super.componentDidUpdate(previous)
  }
}

/** As `app/print-page` tells it; ECharts hears of new sizes too late for print. */
const printedLayout = 'printed-layout'

const never = new Promise<never>(() => undefined)
const svg = { renderer: 'svg' } as const
const fill = { width: '100%', height: '100%' }

export interface DrawingProps {
  option: ChartOption
  map: ChartMap | undefined
  onPick: ((name: string) => void) | undefined
}

export default function ChartHost({ option, map, onPick }: DrawingProps) {
  // Before the chart below mounts and asks for it; an effect here would run after that.
  if (map) registerMap(map)
  const [drawn, setDrawn] = useState(false)
  const [hasTips, setHasTips] = useState(false)
  const shown = useMemo(() => (hasTips ? option : withoutTips(option)), [hasTips, option])
  const loadTips = () => {
    // Without them the figure's table still says what a tip would.
    if (!hasTips)
      import('./tips').then(
        () => setHasTips(true),
        () => undefined,
      )
  }
  const events = useMemo(
    () => ({
      click: ({ name }: { name?: string }) => {
        if (name) onPick?.(name)
      },
    }),
    [onPick],
  )
  return (
    <div
      data-chart={drawn ? 'drawn' : 'drawing'}
      data-tips={hasTips ? '' : undefined}
      style={fill}
      onPointerEnter={loadTips}
    >
      <OnceStarted
        // An instance knows the components that were there when it began.
        key={hasTips ? 'with tips' : 'without tips'}
        echarts={core}
        option={shown}
        opts={svg}
        style={fill}
        onEvents={events}
        // Setting an option draws at once, so the event `finished` is over before one can listen.
        onChartReady={() => setDrawn(true)}
        notMerge
      />
    </div>
  )
}
