import { correction, snapshotEntries } from '../history'
import { snapshotPath, type SnapshotFile } from '../scenario'
import { anyRecord, changeText, recordsOf, setAt, type Fault } from './planting'

const latest = snapshotEntries[0]?.id ?? ''
const at = (file: SnapshotFile): string => snapshotPath(latest, file)

const image = '<img src=x onerror=alert(1)>'
const drawing = '"><svg onload=alert(2)>'
const address = 'javascript:alert(3)'
const template = '{{constructor}} ${alert(4)} %s &lt;b&gt;'
const endless = Array.from({ length: 24 }, () => 'Một cái tên rất dài mà không ai rút gọn').join(
  ', ',
)
const oneWord = 'Ngậpúngkhôngngừngnghỉ'.repeat(14)

const units = recordsOf(at('ward'), 'ward', 'units')
const people = recordsOf(at('ward'), 'ward', 'people')
const sources = recordsOf(at('ward'), 'ward', 'sources')
const areas = recordsOf(at('ward'), 'ward', 'areas.features', 'properties.id')
const indicators = recordsOf(at('indicators'), 'indicators')
const projects = recordsOf(at('projects'), 'projects')
const hotspots = recordsOf(at('hotspots'), 'hotspots')
const tasks = recordsOf(at('tasks'), 'tasks')
const earliest = recordsOf(at('summary'), 'summary', 'tasks.earliest')
const solutions = recordsOf(at('programme'), 'programme', 'solutions')
const rain = recordsOf('live/readings.json', 'live-readings', 'rain', 'station')

/** Texts that are no faults: markup, script addresses, very long names, fields nobody knows. */
export const strangeTexts: readonly { path: string; plant: Fault['plant'] }[] = [
  changeText(recordsOf('snapshots.json', 'snapshots', 'snapshots'), correction, 'title', image),
  {
    path: snapshotPath(correction, 'ward'),
    plant: (json) => setAt(json, 'title', image),
  },
  changeText(units, 'mttq', 'name', image),
  changeText(units, 'mttq', 'shortName', undefined),
  changeText(people, 'ktht-pho-kt', 'position', drawing),
  changeText(sources, 'khao-sat-doanh-nghiep', 'name', image),
  changeText(sources, 'phan-loai-rac', 'schedule', address),
  changeText(areas, 'an-hung', 'properties.name', image),
  changeText(solutions, 'GP1-1', 'name', drawing),
  changeText(indicators, 'CT08', 'name', image),
  changeText(indicators, 'CT08', 'shortName', image),
  changeText(indicators, 'CT08', 'unit', '<b>trường</b>'),
  changeText(indicators, 'CT12', 'note', address),
  changeText(indicators, 'CT13', 'name', endless),
  changeText(indicators, 'CT13', 'shortName', undefined),
  changeText(indicators, 'CT05', 'laMotTruongKhongAiBiet', { a: [1, 2, 3] }),
  changeText(projects, 'DA03', 'name', drawing),
  changeText(projects, 'DA03', 'shortName', drawing),
  changeText(projects, 'DA04', 'name', oneWord),
  changeText(projects, 'DA04', 'shortName', undefined),
  changeText(projects, 'DA01', 'obstacles.0.label', image),
  changeText(projects, 'DA02', 'decision.number', address),
  changeText(hotspots, 'N02', 'name', address),
  changeText(hotspots, 'N02', 'shortName', address),
  changeText(hotspots, 'N03', 'name', image),
  changeText(hotspots, 'N03', 'shortName', image),
  changeText(hotspots, 'N05', 'name', endless),
  changeText(hotspots, 'N05', 'shortName', undefined),
  changeText(hotspots, 'N04', 'cause', template),
  changeText(earliest, anyRecord, 'title', image),
  changeText(tasks, 'V0020', 'title', drawing),
  changeText(tasks, 'V0021', 'title', template),
  changeText(tasks, 'V0022', 'deliverable', address),
  changeText(tasks, 'V0023', 'title', endless),
  changeText(rain, 'Trạm trung tâm', 'station', image),
]
