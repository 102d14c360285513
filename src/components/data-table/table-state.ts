/**
 * The state of a table's panel once its data is there: `empty` when there is nothing to filter,
 * `no-match` when the filters leave nothing.
 */
export function tableState(total: number, shown: number): 'empty' | 'no-match' | 'ready' {
  if (total === 0) return 'empty'
  return shown === 0 ? 'no-match' : 'ready'
}
