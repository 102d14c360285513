import type { Page } from '@playwright/test'
import { expect, test } from './support/dashboard'
import { addressOfRecord, plainTexts, sampleRecords } from './support/sample-records'
import type { SampleRecord } from './support/sample-records'
import { goWithin, namesOutsideLinks } from './support/walk-pages'

const pages = [
  '/',
  '/targets',
  '/targets?scope=yearly-plan',
  '/targets?scope=digital',
  '/targets?scope=service-centre',
  '/targets?scope=service-score',
  '/targets?scope=urban-order',
  '/programme',
  '/projects',
  '/hotspots',
  '/hotspots?state=all',
  '/deadlines',
  '/people',
  '/people?everyone=1',
  '/digital',
  '/data-quality',
]

/** Not every hotspot has a course of its own. */
const noSeries = [/live\/series\//]

const keyOf = ({ kind, id }: Pick<SampleRecord, 'kind' | 'id'>) => `${kind} ${id}`

/** The record that a link leads to; null for links to pages and to lists. */
function recordOfLink(href: string): Pick<SampleRecord, 'kind' | 'id'> | null {
  const { pathname, searchParams } = new URL(href, 'http://ward.example')
  const [, list, id] = pathname.split('/')
  const kinds = {
    targets: 'indicator',
    projects: 'project',
    hotspots: 'hotspot',
    deadlines: 'task',
  } as const
  for (const [name, kind] of Object.entries(kinds)) {
    if (list === name && id !== undefined && id !== '') return { kind, id: decodeURIComponent(id) }
  }
  const named = [
    ['/programme', 'item', 'programme'],
    ['/people', 'unit', 'unit'],
    ['/people', 'person', 'person'],
    ['/data-quality', 'source', 'source'],
    ['/hotspots', 'area', 'area'],
  ] as const
  for (const [path, parameter, kind] of named) {
    const value = searchParams.get(parameter)
    // A dot stands in the ids of rows that are no record's.
    if (pathname === path && value !== null && !value.includes('.')) return { kind, id: value }
  }
  return null
}

/** Opens each record and says of which ones the name is not shown; notes where all links lead. */
async function walk(page: Page, records: readonly SampleRecord[], known: ReadonlySet<string>) {
  const faults: string[] = []
  for (const record of records) {
    const address = addressOfRecord(record)
    const seen = await goWithin(page, address)
    if (!record.names.some((name) => seen.text.includes(name))) {
      faults.push(`${address} does not show "${record.names[0] ?? ''}"`)
    }
    if (seen.panels.some((panel) => panel.startsWith('unknown '))) {
      faults.push(`${address} says that it is unknown`)
    }
    faults.push(...unknownLinks(address, seen.links, known))
  }
  return faults
}

function unknownLinks(
  from: string,
  links: readonly string[],
  known: ReadonlySet<string>,
): string[] {
  return [...new Set(links)].flatMap((href) => {
    const record = recordOfLink(href)
    return record === null || known.has(keyOf(record)) ? [] : [`${from} leads to unknown ${href}`]
  })
}

test.describe('every id', () => {
  const records = sampleRecords()
  const known = new Set(records.map(keyOf))

  test('that a page names leads to a record that exists', async ({ dashboard }) => {
    test.setTimeout(120_000)
    await dashboard.open('/')
    const faults: string[] = []
    const linked = new Set<string>()
    for (const address of pages) {
      const { links } = await goWithin(dashboard.page, address)
      faults.push(...unknownLinks(address, links, known))
      for (const href of links) {
        const record = recordOfLink(href)
        if (record) linked.add(keyOf(record))
      }
    }
    expect(faults).toEqual([])
    // Tables of more than 200 rows draw those near the screen only, so not every task is here.
    const missing = records.filter((record) => record.kind !== 'task' && !linked.has(keyOf(record)))
    expect(missing.map(addressOfRecord)).toEqual([])
  })

  test('that is shown by name on a page stands in a link', async ({ dashboard }) => {
    test.setTimeout(120_000)
    await dashboard.open('/')
    const plain = plainTexts()
    const names = records.flatMap((record) => record.names).filter((name) => !plain.has(name))
    const samples = (
      ['indicator', 'project', 'hotspot', 'task', 'unit', 'person'] as const
    ).flatMap((kind) => records.filter((record) => record.kind === kind).slice(0, 3))
    const faults: string[] = []
    for (const address of [...pages, ...samples.map(addressOfRecord)]) {
      await goWithin(dashboard.page, address)
      const found = await namesOutsideLinks(dashboard.page, names)
      faults.push(...found.map((name) => `${address} ${name}`))
    }
    expect(faults).toEqual([])
  })

  for (const [title, keep] of [
    ['of a task', ({ kind }: SampleRecord) => kind === 'task'],
    ['of any other record', ({ kind }: SampleRecord) => kind !== 'task'],
  ] as const) {
    test(`${title} has a page that shows its name, and leads on to records that exist`, async ({
      dashboard,
    }) => {
      test.setTimeout(300_000)
      dashboard.expectProblems(...noSeries)
      await dashboard.open('/data-quality')
      expect(await walk(dashboard.page, records.filter(keep), known)).toEqual([])
    })
  }
})
