import { TooltipComponent } from 'echarts/components'
import { core } from './echarts'

// A part of its own, asked for when a pointer first comes to a chart.
core.use([TooltipComponent])
