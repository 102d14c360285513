import { CustomChart } from 'echarts/charts'
import { GeoComponent, GridComponent, TooltipComponent } from 'echarts/components'
import * as core from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

// What the overview draws with. A page that needs another series registers it in a module of its own.
core.use([CustomChart, GridComponent, GeoComponent, TooltipComponent, SVGRenderer])

export { core }
