import { snapshotEntries } from '../history'
import { snapshotPath, type SnapshotFile } from '../scenario'
import {
  anyRecord,
  append,
  oddField,
  oddInFile,
  recordsOf,
  secondWithId,
  spoiledCopy,
  setAt,
  swapped,
  type Fault,
} from './planting'

const latest = snapshotEntries[0]?.id ?? ''
const before = snapshotEntries[1]?.id ?? ''
const at = (file: SnapshotFile, snapshot = latest): string => snapshotPath(snapshot, file)

const snapshots = recordsOf('snapshots.json', 'snapshots', 'snapshots')
const units = recordsOf(at('ward'), 'ward', 'units')
const people = recordsOf(at('ward'), 'ward', 'people')
const sources = recordsOf(at('ward'), 'ward', 'sources')
const areas = recordsOf(at('ward'), 'ward', 'areas.features', 'properties.id')
const keyTasks = recordsOf(at('programme'), 'programme', 'keyTasks')
const breakthroughs = recordsOf(at('programme'), 'programme', 'breakthroughs')
const solutions = recordsOf(at('programme'), 'programme', 'solutions')
const indicators = recordsOf(at('indicators'), 'indicators')
const projects = recordsOf(at('projects'), 'projects')
const hotspots = recordsOf(at('hotspots'), 'hotspots')
const events = recordsOf(at('hotspot-events'), 'hotspot-events')
const tasks = recordsOf(at('tasks'), 'tasks')
const decisions = recordsOf(at('decisions', before), 'decisions')
const byDue = recordsOf(at('summary'), 'summary', 'tasks.byDue', 'due')
const earliest = recordsOf(at('summary'), 'summary', 'tasks.earliest')
const readings = recordsOf(at('readings'), 'readings', 'items', 'hotspotId')
const rain = recordsOf(at('readings'), 'readings', 'rain', 'station')
const liveReadings = recordsOf('live/readings.json', 'live-readings', 'items', 'hotspotId')
const liveRain = recordsOf('live/readings.json', 'live-readings', 'rain', 'station')

const n01 = 'live/series/N01.json'
const noSuchDay = '2026-02-30'
const nobody = 'khong-co-ai'
const noUnit = 'don-vi-khong-co'
const nowhere = 'khong-co'
const tonight = '2026-11-20T23:50:00+07:00'

/** Records that do not hold by themselves: each is set aside, its good neighbours stay. */
const spoiled: readonly Fault[] = [
  spoiledCopy(snapshots, '2026-10-30', '2026-10-31', 'asOf', noSuchDay, 'date'),
  secondWithId(snapshots, '2026-05-20', 'title', 'Phiên họp tháng 5/2026, ghi lần hai'),
  spoiledCopy(units, 'qs', 'ban-la', 'kind', 'district', 'one-of'),
  spoiledCopy(people, 'qs-pho', 'chuc-la', 'standingCommittee', 'có', 'boolean'),
  spoiledCopy(sources, 'kho-bac', 'nguon-hong', 'nextDueOn', noSuchDay, 'date'),
  spoiledCopy(
    areas,
    'dong-tho',
    'khu-ho',
    'geometry.coordinates.0.0',
    [105.76, 19.82],
    'closed-ring',
    'geometry.coordinates.0',
  ),
  spoiledCopy(
    areas,
    'dong-tho',
    'khu-det',
    'geometry.coordinates.0',
    [
      [105.76, 19.82],
      [105.77, 19.82],
      [105.78, 19.82],
      [105.76, 19.82],
    ],
    'encloses-area',
  ),
  spoiledCopy(keyTasks, 'NV5', 'NV6', 'name', undefined, 'present'),
  spoiledCopy(breakthroughs, 'DP2', 'DP3', 'code', 3, 'text'),
  spoiledCopy(solutions, 'GP2-5', 'GP2-6', 'name', '   ', 'non-empty'),
  spoiledCopy(indicators, 'CT05', 'KH91', 'decimals', 1.5, 'whole-number'),
  spoiledCopy(indicators, 'CT06', 'KH92', 'plan.0.period', '2026-13', 'period'),
  spoiledCopy(indicators, 'CT07', 'KH93', 'actual.0.value', 'chưa có', 'number'),
  spoiledCopy(indicators, 'CT09', 'KH94', 'unit', undefined, 'present'),
  spoiledCopy(
    indicators,
    'CT10',
    'KH95',
    'shortName',
    'Tên rút gọn này dài hơn ba mươi tư chữ cái',
    'longest',
  ),
  spoiledCopy(indicators, 'CT11', 'KH96', 'scopes', [], 'fewest'),
  spoiledCopy(indicators, 'CT12', 'KH97', 'id', 'KH 97 !', 'id'),
  secondWithId(indicators, 'CT04', 'name', 'Doanh nghiệp thành lập mới, ghi lần hai'),
  spoiledCopy(projects, 'DA10', 'DA91', 'budget.total', 1_500_000.5, 'whole-number'),
  spoiledCopy(projects, 'DA11', 'DA92', 'disbursement.0.planned', -5, 'at-least'),
  spoiledCopy(projects, 'DA12', 'DA93', 'milestones.0.plannedEnd', noSuchDay, 'date'),
  spoiledCopy(projects, 'DA13', 'DA94', 'physicalProgress.0.planned', 140, 'at-most'),
  secondWithId(projects, 'DA10', 'name', 'Chiếu sáng LED, ghi lần hai'),
  spoiledCopy(hotspots, 'N17', 'N91', 'location.0', 205, 'at-most'),
  spoiledCopy(hotspots, 'U13', 'U91', 'level', 5, 'one-of'),
  secondWithId(hotspots, 'N02', 'level', 1),
  spoiledCopy(events, 'E0003', 'E9003', 'startedAt', '2025-07-32T15:00:00+07:00', 'date-time'),
  spoiledCopy(events, 'E0005', 'E9005', 'peak', -4, 'at-least'),
  secondWithId(events, 'E0007', 'peak', 99),
  spoiledCopy(tasks, 'V0003', 'V9003', 'due', noSuchDay, 'date'),
  spoiledCopy(tasks, 'V0004', 'V9004', 'state', 'finished', 'one-of'),
  spoiledCopy(tasks, 'V0005', 'V9005', 'progress', 140, 'at-most'),
  spoiledCopy(tasks, 'V0006', 'V9006', 'title', undefined, 'present'),
  spoiledCopy(tasks, 'V0007', 'V9007', 'document', 'Thông báo kết luận', 'object'),
  spoiledCopy(tasks, 'V0008', 'V9008', 'extensions', 'không', 'list'),
  secondWithId(tasks, 'V0009', 'title', 'Việc ghi lần hai'),
  spoiledCopy(decisions, 'XQ03', 'XQ93', 'due', noSuchDay, 'date'),
  spoiledCopy(byDue, '2026-11-23', noSuchDay, 'active', 1, 'date', 'due'),
  spoiledCopy(earliest, anyRecord, 'V9001', 'title', undefined, 'present'),
  spoiledCopy(readings, 'N10', 'N92', 'value', 'cao', 'number'),
  secondWithId(readings, 'N01', 'value', 5),
  spoiledCopy(rain, 'Trạm Đông Vệ', 'Trạm hỏng', 'intervalMinutes', 0, 'at-least'),
  spoiledCopy(liveReadings, 'N10', 'N92', 'source', 'satellite', 'one-of'),
  secondWithId(liveReadings, 'N01', 'value', 5),
  spoiledCopy(liveRain, 'Trạm Đông Vệ', 'Trạm hỏng', 'intervalMinutes', 0, 'at-least'),
  {
    path: at('ward'),
    resource: 'ward',
    id: null,
    field: 'boundary.type',
    kind: 'set-aside',
    code: 'one-of',
    plant: (json) => setAt(json, 'boundary', { type: 'Circle' }),
  },
  {
    path: n01,
    resource: 'series',
    id: 'E0001',
    field: 'runs.points',
    kind: 'set-aside',
    code: 'list',
    plant: (json) => append(json, 'runs', { eventId: 'E0001', points: 'không', rain: [] }),
  },
]

/** Records that hold by themselves but do not agree with the rest. */
const disagreeing: readonly Fault[] = [
  oddInFile(at('ward'), 'ward', 'title', 'Tên khác với mục lục', 'same-as-index'),
  oddField(units, 'qs', 'memberId', nobody, 'existing'),
  oddField(people, 'mttq-pho-pn', 'unitId', noUnit, 'existing'),
  oddField(sources, 'giao-duc', 'unitId', noUnit, 'existing'),
  oddField(keyTasks, 'NV4', 'leadUnitId', noUnit, 'existing'),
  oddField(solutions, 'GD2-2', 'parentId', nowhere, 'existing'),
  oddInFile(at('programme'), 'programme', 'expected.solutions', 26, 'programme-count'),
  oddInFile(at('programme'), 'programme', 'expected.targets', 18, 'programme-count'),
  swapped(indicators, 'KH09', 'actual', 4, 'period'),
  oddField(indicators, 'KH12', 'ownerId', nobody, 'existing'),
  oddField(indicators, 'KH18', 'sourceId', nowhere, 'existing'),
  oddField(indicators, 'KH22', 'solutionIds.0', nowhere, 'existing'),
  oddField(indicators, 'CS12', 'field', undefined, 'present'),
  oddField(hotspots, 'N05', 'location', [106.9, 20.9], 'near-ward'),
  oddField(projects, 'DA05', 'clearance.land.handedOver', 13.2, 'at-most'),
  oddField(projects, 'DA07', 'clearance.households.total', 25, 'sum'),
  swapped(projects, 'DA01', 'clearance.history', 3, 'date'),
  swapped(projects, 'DA09', 'disbursement', 3, 'period'),
  oddField(
    projects,
    'DA25',
    'milestones.1.actualStart',
    '2026-07-30',
    'not-before',
    'milestones.1.actualEnd',
  ),
  oddField(projects, 'DA26', 'milestones.2.id', 'DA26-M1', 'unique'),
  oddField(projects, 'DA16', 'areaIds.0', nowhere, 'existing'),
  oddField(projects, 'DA18', 'leadUnitId', noUnit, 'existing'),
  oddField(projects, 'DA20', 'indicatorIds', [nowhere], 'existing', 'indicatorIds.0'),
  oddField(projects, 'DA02', 'obstacles.1.resolvedAt', '2026-05-01', 'not-before'),
  oddField(hotspots, 'N15', 'areaId', nowhere, 'existing'),
  oddField(hotspots, 'N08', 'mitigation.projectId', 'DA99', 'existing'),
  oddField(events, 'E0010', 'endedAt', '2025-06-30T08:00:00+07:00', 'not-before'),
  oddField(events, 'E0012', 'hotspotId', 'N77', 'existing'),
  oddField(tasks, 'V0010', 'ownerId', nobody, 'existing'),
  oddField(tasks, 'V0011', 'projectId', 'DA99', 'existing'),
  oddField(tasks, 'V0012', 'completedAt', '2025-01-02', 'not-before'),
  oddField(
    tasks,
    'V0013',
    'extensions',
    [
      {
        from: '2026-03-31',
        to: '2026-05-31',
        reason: 'Lần hai ghi trước',
        approvedAt: '2026-03-20',
      },
      { from: '2026-02-28', to: '2026-03-31', reason: 'Lần một ghi sau', approvedAt: '2026-02-20' },
    ],
    'time-order',
    'extensions.1.to',
  ),
  oddField(decisions, 'XQ04', 'projectId', 'DA99', 'existing'),
  oddInFile(at('summary'), 'summary', 'tasks.byState.done', 999, 'same-as-tasks'),
  oddField(readings, 'U12', 'observedAt', tonight, 'not-in-future'),
  oddField(readings, 'U14', 'hotspotId', 'U77', 'existing'),
  swapped(rain, 'Trạm Đông Hải', 'points', 20, 'endsAt'),
  oddField(liveReadings, 'U12', 'observedAt', tonight, 'not-in-future'),
  oddField(liveReadings, 'U14', 'hotspotId', 'U77', 'existing'),
  swapped(liveRain, 'Trạm Đông Hải', 'points', 20, 'endsAt'),
  { ...oddInFile(n01, 'series', 'runs.1.eventId', 'E9999', 'existing'), id: 'N01' },
  {
    ...oddInFile(n01, 'series', 'runs.0.points.3.at', '2026-11-20T08:00:00+07:00', 'time-order'),
    id: 'N01',
  },
]

/** Every fault inside a file that is otherwise readable, in the order in which they are planted. */
export const recordFaults: readonly Fault[] = [...spoiled, ...disagreeing]
