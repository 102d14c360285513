import { snapshotEntries } from '../history'
import { snapshotPath, toJsonFile, type SampleFile, type Scenario } from '../scenario'
import { recordFaults } from './faults'
import { buildNormal } from './normal'
import { setAt, type PlantedFault } from './planting'
import { strangeTexts } from './strange-texts'

const latest = snapshotEntries[0]?.id ?? ''
const before = snapshotEntries[1]?.id ?? ''

const loginPage: SampleFile = {
  contentType: 'text/html; charset=utf-8',
  text: '<!doctype html><html lang="vi"><title>Đăng nhập</title><form action="/login" method="post"><input name="user"><input name="password" type="password"></form></html>\n',
}

/** Half of an answer, as a line that breaks leaves it. */
function cutOff(file: SampleFile): SampleFile {
  return { ...file, text: file.text.slice(0, Math.floor(file.text.length / 2)) }
}

function otherVersion(file: SampleFile): SampleFile {
  const json: unknown = JSON.parse(file.text)
  return toJsonFile(setAt(json, 'version', 2))
}

interface FileFault extends PlantedFault {
  spoil: (file: SampleFile) => SampleFile
}

function fileFault(
  path: string,
  resource: PlantedFault['resource'],
  code: PlantedFault['code'],
  spoil: FileFault['spoil'],
): FileFault {
  return { path, resource, id: null, field: '', kind: 'file-error', code, spoil }
}

/** Answers that are not the contract at all; none is read by the overview of the latest snapshot. */
const fileFaults: readonly FileFault[] = [
  fileFault(snapshotPath(latest, 'decisions'), 'decisions', 'not-json', cutOff),
  fileFault(snapshotPath(before, 'programme'), 'programme', 'login-page', () => loginPage),
  fileFault('live/series/N02.json', 'series', 'version', otherVersion),
  fileFault('live/series/N03.json', 'series', 'login-page', () => loginPage),
]

/** Every fault of the scenario, for tests to compare with what is found. */
export const plantedFaults: readonly PlantedFault[] = [...recordFaults, ...fileFaults].map(
  ({ path, resource, id, field, kind, code }) => ({ path, resource, id, field, kind, code }),
)

/** Normal with at least one fault of every kind, each beside good records that stay. */
export function buildBroken(): Scenario {
  const normal = buildNormal()
  return {
    name: 'broken',
    paths: normal.paths,
    fileAt: (path) => {
      const file = normal.fileAt(path)
      if (!file) return null
      const fault = fileFaults.find((candidate) => candidate.path === path)
      if (fault) return fault.spoil(file)
      const plants = [...recordFaults, ...strangeTexts].filter((plant) => plant.path === path)
      if (plants.length === 0) return file
      const json: unknown = JSON.parse(file.text)
      return toJsonFile(
        plants.reduce<unknown>((spoiled, { plant }) => plant(spoiled), {
          ...(typeof json === 'object' ? json : {}),
          ghiChuNoiBo: 'một trường mà không ai biết',
        }),
      )
    },
  }
}
