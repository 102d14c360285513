import type { HotspotEventsFile } from '../../../src/contract/hotspot-events'
import type { HotspotsFile } from '../../../src/contract/hotspots'
import type { Readings, SnapshotReadings } from '../../../src/contract/readings'
import type { HotspotSeries } from '../../../src/contract/series'

const head = { version: 1, snapshot: '2026-11-20' } as const

export const hotspotsExample: HotspotsFile = {
  ...head,
  items: [
    {
      id: 'ngap-phan-chu-trinh',
      kind: 'flood',
      name: 'Đường Phan Chu Trinh, đoạn trước bưu điện',
      shortName: 'Phan Chu Trinh',
      location: [105.777, 19.809],
      areaId: 'dien-bien',
      level: 3,
      cause: 'Cống thoát nước nhỏ, tiêu tự chảy ra sông Bến Ngự chậm.',
      state: 'open',
      monitoredSince: '2025-07-01',
      mitigation: {
        description: 'Xây trạm bơm tiêu và cải tạo cống',
        state: 'under-way',
        projectId: 'mo-rong-le-loi',
        ownerId: 'pho-chu-tich',
        due: '2027-06-30',
        doneAt: null,
      },
      sourceId: 'tram-do',
    },
  ],
}

export const hotspotEventsExample: HotspotEventsFile = {
  ...head,
  items: [
    {
      id: 'sk-2026-031',
      hotspotId: 'ngap-phan-chu-trinh',
      startedAt: '2026-09-12T15:40:00+07:00',
      endedAt: '2026-09-12T19:05:00+07:00',
      peak: 52,
      rainMm: 138.5,
      rain3hMm: 96,
    },
  ],
}

export const liveReadingsExample: Readings = {
  version: 1,
  observedAt: '2026-11-20T17:25:00+07:00',
  rain: [
    {
      station: 'Trạm Hạc Thành',
      location: [105.776, 19.807],
      intervalMinutes: 60,
      points: [
        { endsAt: '2026-11-20T15:00:00+07:00', mm: 4.5 },
        { endsAt: '2026-11-20T16:00:00+07:00', mm: 31 },
        { endsAt: '2026-11-20T17:00:00+07:00', mm: null },
      ],
    },
  ],
  items: [
    {
      hotspotId: 'ngap-phan-chu-trinh',
      observedAt: '2026-11-20T17:24:00+07:00',
      value: 34,
      earlier: { observedAt: '2026-11-20T16:54:00+07:00', value: 18 },
      since: '2026-11-20T16:58:00+07:00',
      source: 'sensor',
      device: 'MN-03',
    },
  ],
}

export const readingsExample: SnapshotReadings = { ...liveReadingsExample, snapshot: '2026-11-20' }

export const seriesExample: HotspotSeries = {
  version: 1,
  hotspotId: 'ngap-phan-chu-trinh',
  runs: [
    {
      eventId: null,
      points: [
        { at: '2026-11-20T16:54:00+07:00', value: 18 },
        { at: '2026-11-20T17:24:00+07:00', value: 34 },
      ],
      rain: [
        { endsAt: '2026-11-20T16:00:00+07:00', mm: 31 },
        { endsAt: '2026-11-20T17:00:00+07:00', mm: null },
      ],
    },
    {
      eventId: 'sk-2026-031',
      points: [
        { at: '2026-09-12T15:40:00+07:00', value: 20 },
        { at: '2026-09-12T17:10:00+07:00', value: 52 },
        { at: '2026-09-12T19:05:00+07:00', value: 19 },
      ],
      rain: [{ endsAt: '2026-09-12T17:00:00+07:00', mm: 61 }],
    },
  ],
}
