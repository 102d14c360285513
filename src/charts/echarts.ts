import { CustomChart } from 'echarts/charts'
import { GeoComponent, GridSimpleComponent } from 'echarts/components'
import * as core from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

// What pages draw with. Another kind of series belongs in a module of its own, as `tips` does.
core.use([CustomChart, GridSimpleComponent, GeoComponent, SVGRenderer])

export { core }
