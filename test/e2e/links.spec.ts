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
] as const

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

interface Walk {
  faults: string[]
  /** The records that links on the way led to. */
  linked: Set<string>
}

/** Opens each record and says of which ones the name is not shown; notes where all links lead. */
async function walk(
  page: Page,
  records: readonly SampleRecord[],
  known: ReadonlySet<string>,
): Promise<Walk> {
  const faults: string[] = []
  const linked = new Set<string>()
  for (const record of records) {
    const address = addressOfRecord(record)
    const seen = await goWithin(page, address)
    if (!record.names.some((name) => seen.text.includes(name))) {
      faults.push(`${address} does not show "${record.names[0] ?? ''}"`)
    }
    if (seen.panels.some((panel) => panel.startsWith('unknown '))) {
      faults.push(`${address} says that it is unknown`)
    }
    note(address, seen.links, known, { faults, linked })
  }
  return { faults, linked }
}

function note(
  from: string,
  links: readonly string[],
  known: ReadonlySet<string>,
  { faults, linked }: Walk,
): void {
  for (const href of new Set(links)) {
    const record = recordOfLink(href)
    if (record === null) continue
    linked.add(keyOf(record))
    if (!known.has(keyOf(record))) faults.push(`${from} leads to unknown ${href}`)
  }
}

test.describe('every id', () => {
  const records = sampleRecords()
  const known = new Set(records.map(keyOf))

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
      const own = recordOfLink(address)
      const ownNames = new Set(
        records
          .filter((record) => own && keyOf(record) === keyOf(own))
          .flatMap(({ names: of }) => of),
      )
      const found = await namesOutsideLinks(
        dashboard.page,
        names.filter((name) => !ownNames.has(name)),
      )
      faults.push(...found.map((name) => `${address} ${name}`))
    }
    expect(faults).toEqual([])
  })

  test('of a task has a page that shows its name, and leads on to records that exist', async ({
    dashboard,
  }) => {
    test.setTimeout(400_000)
    await dashboard.open('/data-quality')
    const tasks = records.filter(({ kind }) => kind === 'task')
    const { faults } = await walk(dashboard.page, tasks, known)
    expect(faults).toEqual([])
  })

  test('of any other record is linked from somewhere, and its page shows its name', async ({
    dashboard,
  }) => {
    test.setTimeout(400_000)
    dashboard.expectProblems(...noSeries)
    await dashboard.open('/data-quality')
    const others = records.filter(({ kind }) => kind !== 'task')
    const seen = await walk(dashboard.page, others, known)
    for (const address of pages) {
      note(address, (await goWithin(dashboard.page, address)).links, known, seen)
    }
    expect(seen.faults).toEqual([])
    const missing = others.filter((record) => !seen.linked.has(keyOf(record)))
    expect(missing.map(addressOfRecord)).toEqual([])
  })
})
