import { defineSearch, text } from '../lib/search-params'
import { useSearchState } from './use-search-state'

// The figures that are shown as tables, by their panels' ids.
const figureSearch = defineSearch<{ table: string }>({ table: text(200) })

/** Whether a panel's figure stands as a chart or as its table; kept in the address. */
export function useFigureView(id: string): { isTable: boolean; toggle: () => void } {
  const [{ table }, update] = useSearchState(figureSearch)
  const shown = table.split(',').filter(Boolean)
  const isTable = shown.includes(id)
  const toggle = () => {
    const next = isTable ? shown.filter((other) => other !== id) : [...shown, id].sort()
    update({ table: next.join(',') })
  }
  return { isTable, toggle }
}
