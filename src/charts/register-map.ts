import type { ChartMap } from './chart-map'
import { core } from './echarts'

const registered = new Map<string, ChartMap>()

/** Makes a map's land known to ECharts, which finds it by its name. */
export function registerMap(map: ChartMap): void {
  if (registered.get(map.name) === map) return
  registered.set(map.name, map)
  core.registerMap(map.name, map.land)
}
