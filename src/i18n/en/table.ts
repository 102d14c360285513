import type { Catalogue } from '../catalogue'
import type { table as vi } from '../vi/table'

export const table: Catalogue<typeof vi> = {
  count: '{{shown, number}}/{{total, number}}\u00a0{{unit}}',
  view: 'View',
  asChart: 'Chart',
  asTable: 'Table',
  filters: 'Filters',
  all: 'All',
  optionCount: '{{label}} · {{count, number}}',
  noMatch: 'No row matches the filters.',
  sortBy: 'Sort by',
  csv: 'Download CSV',
  copy: 'Copy',
  copied_one: '{{count, number}}\u00a0row copied',
  copied_other: '{{count, number}}\u00a0rows copied',
  saved_one: '{{count, number}}\u00a0row downloaded',
  saved_other: '{{count, number}}\u00a0rows downloaded',
  copyFailed: 'The browser does not allow copying; download the CSV instead.',
  printed:
    'The first {{shown, number}} of {{total, number}}\u00a0rows are printed; the CSV file has them all.',
  group: 'Group {{name}}',
  close: 'Close',
}
