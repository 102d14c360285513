import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appSearch } from '../../src/app/app-search'
import { modeSearch } from '../../src/app/modes/mode-search'
import { wallSearch } from '../../src/app/modes/wall/wall-search'
import { dataQualitySearch } from '../../src/features/data-quality/data-quality-search'
import { deadlinesSearch } from '../../src/features/deadlines/deadlines-search'
import { hotspotsSearch } from '../../src/features/hotspots/hotspots-search'
import { peopleSearch } from '../../src/features/people/people-search'
import { programmeSearch } from '../../src/features/programme/programme-search'
import { projectsSearch } from '../../src/features/projects/projects-search'
import { targetSearch } from '../../src/features/targets/target-search'
import { targetsSearch } from '../../src/features/targets/targets-search'
import type { SearchCodec } from '../../src/lib/search-params'

/** For each codec some values that it accepts, so that the addresses made are not all damaged. */
const known = [
  'overdue,late',
  'overdue,due-soon',
  'severe,moderate',
  '31-60,over-60',
  '2026-11-20',
  '-due',
  'name',
  'vi',
  'dark',
  'large',
  'digital',
  'late',
  'flood',
  'kp-01',
  'Lê Lợi',
  'set-aside',
  'GP2-3,NV1',
  'tasks-overdue',
  'all.',
  'unclear',
]

const address = (names: readonly string[]) =>
  fc.dictionary(
    fc.oneof(fc.constantFrom(...names), fc.string()),
    fc.oneof(fc.constantFrom(...known), fc.string()),
  )

function checkInverses<Search extends object>(codec: SearchCodec<Search>): void {
  fc.assert(
    fc.property(address(Object.keys(codec.fallback)), (raw) => {
      const search = codec.parse(raw)
      const printed = codec.print(search)
      expect(codec.parse(printed)).toEqual(search)
      expect(codec.print(codec.parse(printed))).toEqual(printed)
    }),
    { numRuns: 500 },
  )
}

describe('the addresses of the pages', () => {
  it('are read and printed as inverses', () => {
    checkInverses(appSearch)
    checkInverses(targetsSearch)
    checkInverses(targetSearch)
    checkInverses(projectsSearch)
    checkInverses(hotspotsSearch)
    checkInverses(deadlinesSearch)
    checkInverses(dataQualitySearch)
    checkInverses(modeSearch)
    checkInverses(wallSearch)
    checkInverses(programmeSearch)
    checkInverses(peopleSearch)
  })

  it('leave every default out', () => {
    for (const codec of [targetsSearch, projectsSearch, hotspotsSearch]) {
      expect(codec.parse({})).toEqual(codec.fallback)
    }
    expect(targetsSearch.print(targetsSearch.fallback)).toEqual({})
    expect(deadlinesSearch.print(deadlinesSearch.fallback)).toEqual({})
  })
})
