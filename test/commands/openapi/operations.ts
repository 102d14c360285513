import type { ResourceName } from '../../../src/contract/finding'

export interface Operation {
  operationId: string
  summary: string
  description: string
  /** The component that the answer is. */
  component: string
}

const snapshotFile =
  'Never changes once published, so it carries `Cache-Control: public, max-age=31536000, immutable` (behind a log-in `private` instead of `public`) and is read once.'
const polled =
  'Polled: carries an `ETag` and `Cache-Control: no-cache` (behind a log-in `private, no-cache`), and answers 304 without a body when `If-None-Match` names it.'

/** What each path is for, and the rules that its records keep among themselves. */
export const operations: Readonly<Record<ResourceName, Operation>> = {
  snapshots: {
    operationId: 'getSnapshotIndex',
    summary: 'The index of snapshots',
    description: `${polled}\n\n\`latest\` is the id of one of \`snapshots\`. They stand newest first by \`publishedAt\`. Written last when a snapshot is published, so that it never names files that are not there yet.`,
    component: 'SnapshotIndex',
  },
  ward: {
    operationId: 'getWard',
    summary: 'The snapshot itself and the ward',
    description: `${snapshotFile}\n\n\`asOf\`, \`publishedAt\`, \`title\`, \`kind\` and \`heldOn\` repeat the entry of the index, since an old snapshot may have left it. A unit's \`memberId\` is one of \`people\`; \`unitId\` of a person or source is one of \`units\`.`,
    component: 'Ward',
  },
  programme: {
    operationId: 'getProgramme',
    summary: "The resolution's programme",
    description: `${snapshotFile}\n\nA solution's \`parentId\` is a key task or a breakthrough. The lists have as many records as \`expected\` says, and as many indicators hold the scope \`resolution\` as \`expected.targets\`.`,
    component: 'Programme',
  },
  indicators: {
    operationId: 'getIndicators',
    summary: 'Indicators with plan and actual figures',
    description: `${snapshotFile}\n\n\`plan\`, \`actual\` and the \`points\` of other plans stand in time order, each period once. \`field\` is there where \`scopes\` holds \`digital\`, \`part\` where it holds \`service-centre\` or \`service-score\`. \`leadUnitId\`, \`ownerId\`, \`sourceId\` and \`solutionIds\` exist in ward.json and programme.json. A figure that is not reported is \`null\` or left out, never 0.`,
    component: 'IndicatorsFile',
  },
  projects: {
    operationId: 'getProjects',
    summary: 'Projects: milestones, money, works, site clearance, obstacles',
    description: `${snapshotFile}\n\nSeries stand in time order. No milestone ends before it starts. Land handed over is at most the total; the four groups of households add up to theirs; earlier reports come before \`reportedOn\`. Ids of milestones and obstacles are unique in their project. Units, people, areas, sources, solutions and indicators that are named exist in their files.`,
    component: 'ProjectsFile',
  },
  hotspots: {
    operationId: 'getHotspots',
    summary: 'Flood and congestion hotspots',
    description: `${snapshotFile}\n\n\`areaId\`, \`sourceId\`, and a mitigation's \`projectId\` and \`ownerId\` exist in their files.`,
    component: 'HotspotsFile',
  },
  'hotspot-events': {
    operationId: 'getHotspotEvents',
    summary: 'Past events at the hotspots',
    description: `${snapshotFile}\n\nEach \`hotspotId\` exists in hotspots.json. No event ends before it starts. An event that still runs may be listed with \`endedAt\` null; it counts nothing until it ends: what is going on now comes from the readings only.`,
    component: 'HotspotEventsFile',
  },
  tasks: {
    operationId: 'getTasks',
    summary: 'Assigned work with the six clears',
    description: `${snapshotFile}\n\n\`extensions\` stand in time order, and \`due\` is the deadline after the last. No task is handed in or completed before it was assigned. Whoever and whatever a task names exists in its file.`,
    component: 'TasksFile',
  },
  decisions: {
    operationId: 'getDecisions',
    summary: 'Decisions asked of the meeting',
    description: `${snapshotFile}\n\nWhoever and whatever a decision names exists in its file.`,
    component: 'DecisionsFile',
  },
  summary: {
    operationId: 'getSummary',
    summary: 'Facts about the tasks, for the overview',
    description: `${snapshotFile}\n\nFollows from tasks.json alone. The \`active\` of all rows of \`byDue\` add up to \`not-started\` and \`in-progress\`, the \`submitted\` ones to \`submitted\`. Where a page has read tasks.json too, that file wins and each difference is listed.`,
    component: 'Summary',
  },
  readings: {
    operationId: 'getSnapshotReadings',
    summary: 'The readings when the snapshot was published',
    description: `${snapshotFile}\n\nThe frozen copy of live/readings.json that a meeting looks at. Judged at \`publishedAt\`; no reading is more than five minutes ahead of it.`,
    component: 'SnapshotReadings',
  },
  'live-readings': {
    operationId: 'getLiveReadings',
    summary: 'The readings now',
    description: `${polled}\n\nOne reading for each hotspot, each \`hotspotId\` in hotspots.json of the latest snapshot; no reading is more than five minutes ahead of the clock.`,
    component: 'LiveReadings',
  },
  series: {
    operationId: 'getHotspotSeries',
    summary: "One hotspot's recent course",
    description: `${polled}\n\nRead by the hotspot's own page only. 404 when there is none, which is no fault. \`eventId\` exists in hotspot-events.json; points and rain stand in time order.`,
    component: 'HotspotSeries',
  },
}
