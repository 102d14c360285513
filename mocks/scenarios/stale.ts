import type { Readings } from '../../src/contract/readings'
import { buildLiveReadings } from '../builders/readings'
import { buildWard } from '../builders/ward'
import { atMinute, minuteOf } from '../calendar'
import { lastDay, snapshotEntries } from '../history'
import type { Scenario } from '../scenario'
import { buildLike } from './normal'

const silentMinutes = 270

/** Sources that have reported nothing since the summer. */
const silent = ['dang-ky-kinh-doanh', 'kho-bac', 'mot-cua', 'van-hoa-xa-hoi', 'cong-an', 'quy-dat']

/** Nothing new for a week: old readings, late sources, the newest snapshot seven days old. */
export function buildStale(): Scenario {
  return buildLike('stale', {
    entries: snapshotEntries.filter(({ asOf }) => asOf < lastDay),
    builders: {
      ward: (entry) => {
        const ward = buildWard(entry)
        return {
          ...ward,
          sources: ward.sources.map((source) =>
            silent.includes(source.id) && entry.asOf >= '2026-10-20'
              ? { ...source, reportedAt: atMinute('2026-09-18', 600), nextDueOn: '2026-10-18' }
              : source,
          ),
        }
      },
    },
    liveReadings: () => setBack(buildLiveReadings()),
  })
}

/** The same readings, some hours earlier: rain and water as they were when the line went down. */
function setBack(readings: Readings): Readings {
  const back = (moment: string): string =>
    atMinute(lastDay, minuteOf(lastDay, moment) - silentMinutes)
  return {
    ...readings,
    observedAt: back(readings.observedAt),
    rain: readings.rain.map((station) => ({
      ...station,
      points: station.points.map((point) => ({ ...point, endsAt: back(point.endsAt) })),
    })),
    items: readings.items.map((item) => ({
      ...item,
      observedAt: back(item.observedAt),
      earlier: item.earlier && { ...item.earlier, observedAt: back(item.earlier.observedAt) },
      since: item.since === null ? null : back(item.since),
    })),
  }
}
