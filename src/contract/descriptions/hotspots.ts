import { exactEdge } from '../edge'
import { hotspotEventSchema, hotspotEventsResource } from '../hotspot-events'
import { hotspotSchema, hotspotsResource, mitigationSchema } from '../hotspots'
import {
  earlierReadingSchema,
  liveReadingsResource,
  rainPointSchema,
  rainStationSchema,
  readingSchema,
  readingsResource,
} from '../readings'
import { seriesPointSchema, seriesResource, seriesRunSchema } from '../series'
import { describeObject, type Component } from './component'
import { fileFields } from './values'

const reading =
  'Centimetres of water at a flood spot, minutes of delay at a congestion spot. null: nothing could be read, which is never taken for calm.'

const readingsFields = {
  observedAt: 'When the readings were put together.',
  rain: 'Rain at each station since local midnight, the last three hours at least. Empty: no station reports.',
  items: 'The last reading of each hotspot; one that is missing counts as unknown.',
} as const

export const hotspotComponents = {
  HotspotsFile: describeObject(
    hotspotsResource.build(exactEdge),
    'Places that flood or jam, and what removes them.',
    { ...fileFields, items: 'The hotspots, resolved ones included.' },
  ),
  Hotspot: describeObject(hotspotSchema, 'A place that floods or jams.', {
    id: 'Its id.',
    kind: '`flood` (values in centimetres) or `congestion` (values in minutes).',
    name: 'What the place is called.',
    shortName:
      'A name of at most 34 characters for narrow places; without it the name is shortened on screen.',
    location: 'Where it is.',
    areaId: 'Id of the area (`areas`) that it lies in.',
    level: 'How bad the ward has classified it: 1 (light), 2 or 3 (worst).',
    cause: 'Why it floods or jams.',
    state:
      '`open`: to be removed; `watched`: looks removed and is watched; `resolved`: removed, outside the counts.',
    monitoredSince:
      'The day since which its events are recorded; before it there is no count, which is not a count of zero. null: not recorded.',
    mitigation: 'What removes it. null: nothing is planned yet.',
    sourceId: 'Id of the source (`sources`) of its figures.',
  }),
  Mitigation: describeObject(mitigationSchema, 'What removes a hotspot.', {
    description: 'What is done.',
    state: 'How far it has come.',
    projectId: 'Id of the project that does it. null: no project.',
    ownerId: 'Id of the person (`people`) who answers for it. null: nobody is named.',
    due: 'The day by which it must be done. null: no day is set.',
    doneAt: 'The day on which it was done; before and after are told apart by it. null: not done.',
  }),
  HotspotEventsFile: describeObject(
    hotspotEventsResource.build(exactEdge),
    'Past floods and jams.',
    { ...fileFields, items: 'The events.' },
  ),
  HotspotEvent: describeObject(
    hotspotEventSchema,
    'A flood or a jam, from rising past the moderate threshold to falling below it.',
    {
      id: 'Its id.',
      hotspotId: 'Id of the hotspot where it happened.',
      startedAt: 'When the moderate threshold was passed.',
      endedAt: 'When it was no longer reached. null: not reported; the event counts nothing.',
      peak: 'The highest value: centimetres of water or minutes of delay. null: not reported; the event counts nothing.',
      rainMm: 'Rain over the whole event, in millimetres. null: not measured.',
      rain3hMm: 'Rain in its wettest three hours, in millimetres. null: not measured.',
    },
  ),
  SnapshotReadings: describeObject(
    readingsResource.build(exactEdge),
    'The readings as they stood when the snapshot was published.',
    { ...fileFields, ...readingsFields },
  ),
  LiveReadings: describeObject(liveReadingsResource.build(exactEdge), 'The readings now.', {
    version: fileFields.version,
    ...readingsFields,
  }),
  RainStation: describeObject(rainStationSchema, 'Rain at one station.', {
    station: 'What the station is called; unique in the file.',
    location: 'Where it stands. null: not known.',
    intervalMinutes: 'Minutes that each point covers.',
    points: 'Its measurements in time order.',
  }),
  RainPoint: describeObject(rainPointSchema, 'Rain in one interval.', {
    endsAt: 'When the interval ends.',
    mm: 'Rain in the interval, in millimetres. null: not measured, which is never taken for dry.',
  }),
  Reading: describeObject(
    readingSchema,
    'What a sensor, a camera or an officer last saw at a hotspot.',
    {
      hotspotId: 'Id of the hotspot; unique in the file.',
      observedAt:
        'When it was seen. A reading that is older than `rules.readingStaleMinutes`, or more than five minutes ahead, counts as unknown.',
      value: reading,
      earlier:
        'The reading nearest to 30 minutes before, 20 to 40 minutes before `observedAt`; rising and falling follow from it. null: there is none.',
      since: 'When the running event began. null: no event is running.',
      source: 'Who or what saw it.',
      device: 'Which sensor or camera.',
    },
  ),
  EarlierReading: describeObject(earlierReadingSchema, 'A reading before the last one.', {
    observedAt: 'When it was seen.',
    value: 'Centimetres of water or minutes of delay.',
  }),
  HotspotSeries: describeObject(
    seriesResource.build(exactEdge),
    "One hotspot's recent course; only its own page reads it.",
    {
      version: fileFields.version,
      hotspotId: 'Id of the hotspot; the same as in the address.',
      runs: "Today's course and those of recent events.",
    },
  ),
  SeriesRun: describeObject(seriesRunSchema, "The course of one event, or today's.", {
    eventId: "Id of the event. null: today's course.",
    points: 'Its values in time order.',
    rain: 'The rain in the same time, in time order.',
  }),
  SeriesPoint: describeObject(seriesPointSchema, 'A value of a course.', {
    at: 'When it was seen.',
    value: reading,
  }),
} satisfies Record<string, Component>
