import { exactEdge } from '../edge'
import {
  congestionRulesSchema,
  floodRulesSchema,
  indicatorRulesSchema,
  projectRulesSchema,
  punctualityRulesSchema,
  sixClearsRulesSchema,
  taskRulesSchema,
  wardRulesSchema,
} from '../rules'
import { sampleSchema, snapshotEntrySchema, snapshotsResource } from '../snapshot-index'
import {
  areaPropertiesSchema,
  areaSchema,
  boundarySchema,
  personSchema,
  profileSchema,
  sourceSchema,
  termSchema,
  unitSchema,
  buildWard,
} from '../ward'
import { describeObject, describeValue, type Component } from './component'
import { fileFields } from './values'

const ward = buildWard(exactEdge)

const snapshotFields = {
  kind: '`meeting`: the state put before a meeting, which other snapshots are compared with; `routine`: published in between.',
  asOf: 'The day whose state the snapshot shows. Tasks, milestones, obstacles, clearance and sources are judged on it.',
  publishedAt: 'When it was published. Its own readings are judged at this moment.',
  title: 'What the snapshot is called on screen and paper, in Vietnamese.',
  heldOn: "The meeting's day. null: no meeting belongs to this snapshot.",
} as const

export const indexAndWardComponents = {
  SnapshotIndex: describeObject(
    snapshotsResource.build(exactEdge),
    'Which snapshots there are. Screens poll it and read a new snapshot only when `latest` changes.',
    {
      version: fileFields.version,
      latest: 'Id of the snapshot to show; one of `snapshots`.',
      sample:
        'Present only when the data is illustrative: every page then says "DỮ LIỆU MINH HỌA". A real backend leaves it out.',
      snapshots:
        'Newest first: all meetings, and the routine ones since the last meeting but one. The files of older routine ones stay readable.',
    },
  ),
  Sample: describeObject(sampleSchema, 'Marks illustrative data.', {
    now: "Where the dashboard's clock starts when the page opens, so that fixed data neither ages nor turns overdue.",
  }),
  SnapshotEntry: describeObject(
    snapshotEntrySchema,
    'A snapshot: the state of the work as of one date. It never changes once published.',
    {
      id: 'Its id, part of the addresses of its files.',
      ...snapshotFields,
      replaces:
        'Id of the snapshot that this one corrects; that one is then left out of comparisons. null: no correction.',
    },
  ),
  Ward: describeObject(
    ward,
    'What this snapshot is, and the ward: profile, shapes, units, people, sources of figures, thresholds.',
    {
      ...fileFields,
      ...snapshotFields,
      profile: 'The ward in figures.',
      boundary: "The ward's outline. null: not available; no outline is drawn.",
      areas: 'The twelve former wards.',
      areasAre:
        '`boundaries`: the shapes are real; `schematic`: they are drawings, and the map says "sơ đồ minh họa".',
      units: 'Units that lead or support work, or supply figures.',
      people: 'Posts and who holds them.',
      sources: 'Who supplies which figures, how often, and when they last did.',
      rules: 'Thresholds that statuses are decided by.',
    },
  ),
  Profile: describeObject(profileSchema, 'The ward in figures.', {
    name: "The ward's name, such as `Phường Hạc Thành`.",
    province: 'The province that it belongs to.',
    partyCommittee: 'The Party committee whose dashboard this is.',
    areaKm2: 'Area in square kilometres.',
    population: 'Number of people.',
    partyOrganisations: 'Number of Party organisations.',
    partyMembers: 'Number of Party members.',
    term: "The Party committee's term.",
  }),
  Term: describeObject(termSchema, 'A term of office.', {
    from: 'Its first year.',
    to: 'Its last year.',
  }),
  Boundary: describeValue(boundarySchema, "The ward's outline, one polygon or several."),
  Areas: describeObject(ward.entries.areas, 'GeoJSON collection of the areas.', {
    type: 'Kind of GeoJSON object.',
    features: 'One for each area.',
  }),
  Area: describeObject(areaSchema, 'An area of the ward (a former ward).', {
    type: 'Kind of GeoJSON object.',
    geometry: 'Its shape. A Point is a label without an outline.',
    properties: 'Its id and name.',
  }),
  AreaProperties: describeObject(areaPropertiesSchema, 'What an area is called.', {
    id: 'Its id.',
    name: 'Its name.',
    labelAt: 'Where its name is written; without it, in the middle of the shape.',
  }),
  Unit: describeObject(unitSchema, 'A unit that leads or supports work, or supplies figures.', {
    id: 'Its id.',
    name: 'Its full name.',
    shortName:
      'A name of at most 34 characters for narrow places; without it the name is shortened on screen.',
    kind: 'What kind of body it is.',
    memberId: 'Id of the committee member (`people`) in charge of the unit. null: nobody is named.',
  }),
  Person: describeObject(
    personSchema,
    'A post and who holds it. Only officials; no text names a citizen.',
    {
      id: 'Its id.',
      name: "The person's name. null: not published; the position is shown.",
      position: 'The post, such as `Phó Bí thư Thường trực`.',
      unitId: 'Id of the unit (`units`) that the post belongs to.',
      standingCommittee: 'Whether the post sits on the Standing Committee.',
    },
  ),
  Source: describeObject(sourceSchema, 'Who supplies some of the figures.', {
    id: 'Its id.',
    name: 'What it supplies.',
    unitId: 'Id of the unit (`units`) that supplies it.',
    cadence: 'How often. The age of a `live` source is that of its readings.',
    schedule: 'When exactly, in words, such as `ngày 25 hằng tháng`.',
    reportedAt: 'When it last reported. null: never yet.',
    nextDueOn:
      'The day by which it must report next; it is late from the day after. null: no day is set, so it is never late.',
  }),
  WardRules: describeObject(
    wardRulesSchema,
    'Thresholds that statuses are decided by. An earlier snapshot is judged by those of the shown one.',
    {
      indicator: 'For indicators.',
      task: 'For tasks.',
      project: 'For projects.',
      flood: 'For flood spots.',
      congestion: 'For congestion spots.',
      rainMention3hMm: 'Rain in three hours, in millimetres, from which it is mentioned.',
      readingStaleMinutes: 'Minutes after which a reading counts as unknown.',
      punctuality: 'For the punctuality of units and people.',
      sixClears: 'For the completeness of the six clears.',
    },
  ),
  IndicatorRules: describeObject(
    indicatorRulesSchema,
    'Thresholds in per cent of what is due by then.',
    {
      onTrack: 'From this per cent on an indicator is on track (usually 100).',
      atRisk: 'From this per cent on it is at risk, below it is late (usually 90).',
    },
  ),
  TaskRules: describeObject(taskRulesSchema, 'Thresholds for tasks.', {
    dueSoonDays: 'Number of days ahead, today included, in which a deadline is near.',
  }),
  ProjectRules: describeObject(projectRulesSchema, 'Thresholds for projects.', {
    atRiskDays: 'Slip in days from which a project is at risk.',
    lateDays: 'Slip in days from which it is late.',
    veryLateMonths: 'Months after the first planned date from which it is called very late.',
  }),
  FloodRules: describeObject(floodRulesSchema, 'Depths of water.', {
    moderateCm: 'Depth in centimetres from which a flood is moderate.',
    severeCm: 'Depth in centimetres from which it is severe.',
  }),
  CongestionRules: describeObject(congestionRulesSchema, 'Delays in traffic.', {
    moderateMinutes: 'Delay in minutes from which congestion is moderate.',
    severeMinutes: 'Delay in minutes from which it is severe.',
  }),
  PunctualityRules: describeObject(
    punctualityRulesSchema,
    'Share of completed tasks that were on time.',
    {
      days: 'Tasks completed less than this number of days ago are counted.',
      onTrack: 'Per cent from which punctuality is good.',
      atRisk: 'Per cent from which it is fair, below it is poor.',
      atLeast: 'Number of tasks below which no rank and no colour is given.',
    },
  ),
  SixClearsRules: describeObject(sixClearsRulesSchema, 'Share of tasks with all six clears.', {
    onTrack: 'Per cent from which completeness is good.',
    atRisk: 'Per cent from which it is fair, below it is poor.',
  }),
} satisfies Record<string, Component>
