import groupStyles from '../../../src/features/hotspots/hotspot-groups.module.css'
import markStyles from '../../../src/features/hotspots/rank-mark.module.css'
import restStyles from '../../../src/features/hotspots/hotspot-rest.module.css'
import styles from '../../../src/features/hotspots/hotspots-panel.module.css'
import { buildHotspotMapOption } from '../../../src/features/hotspots/build-hotspot-map-option'
import type { HotspotMapInput } from '../../../src/features/hotspots/build-hotspot-map-option'
import { listHotspots } from '../../../src/features/hotspots/hotspot-list'
import type { HotspotGroup } from '../../../src/features/hotspots/hotspot-list'
import { outlineOf } from '../../../src/features/hotspots/mark-outline'
import { makeWardMap } from '../../../src/charts/ward-map'
import type { HotspotKind } from '../../../src/contract/hotspots'
import type { RankedHotspot } from '../../../src/domain/hotspot-counts'
import { judgeHotspots, severityTokens } from '../../../src/domain/hotspot-severity'
import type { Severity } from '../../../src/domain/hotspot-severity'
import { measureRecentRain } from '../../../src/domain/rain'
import { toEpoch, wardTime } from '../../../src/lib/dates'
import type { Charts } from './charts'
import { escape, format, link, panel } from './html'
import type { Shown } from './load'

export async function hotspotsPanel(
  shown: Shown,
  density: string,
): Promise<{ html: string; input: HotspotMapInput }> {
  const ward = await shown.ward
  const readings = await shown.readings
  const { moment } = shown.reference
  const judged = judgeHotspots((await shown.hotspots).items, readings, ward.rules, moment)
  const list = listHotspots(judged, 7)
  const rain = measureRecentRain(readings.rain, ward.rules, moment)
  const { flood, congestion } = list.counts
  const light = list.light.map(({ hotspot }) => escape(hotspot.shortName ?? hotspot.name))
  const html = panel({
    id: 'hotspots',
    title: `${rain.isMentioned ? `Mưa ${format.integer(rain.mm)} mm trong 3 giờ: ` : ''}${link('/hotspots', String(flood.active))} điểm ngập, ${link('/hotspots', String(congestion.active))} điểm ùn tắc`,
    subtitle: `Đọc lúc ${wardTime(toEpoch(readings.observedAt))}; vòng tròn rỗng là 30 phút trước; sơ đồ minh họa`,
    body: `<figure class="${styles['figure']}"><div class="${styles['parts']}" data-density="${density}">
      <div class="${styles['mapPart']}"><div class="${styles['map']}" data-plot></div></div>
      <div class="${styles['listPart']}">${list.groups.map(groupList).join('')}
        <ul class="${restStyles['rest']}">
          <li class="${restStyles['line']}">${mark('flood', 'light', null)}<span>nhẹ: ${light.join(', ')}</span></li>
          <li class="${restStyles['line']}">${mark('flood', 'unknown', null)}<span>${list.unknown.length} điểm chưa rõ</span></li>
          <li class="${restStyles['line']}">${mark('flood', 'calm', null)}<span>${list.counts.all.calm} điểm yên</span></li>
        </ul>
      </div>
    </div></figure>`,
  })
  const land = makeWardMap(
    ward,
    list.marked.map(({ spot }) => spot.hotspot.location),
  )
  const input = {
    ward: land,
    marks: list.marked.map(({ spot, rank }) => ({
      id: spot.id,
      kind: spot.hotspot.kind,
      severity: spot.severity,
      at: spot.hotspot.location,
      rank,
      tip: { heading: spot.hotspot.name, lines: [] },
    })),
    scaleLabel: (km: number) => `${km} km`,
  }
  return { html, input }
}

function groupList({ kind, rows, thresholds, scaleEnd }: HotspotGroup): string {
  const left = (value: number) => `inset-inline-start:${(100 * value) / scaleEnd}%`
  const { moderate, severe } = thresholds
  return `<section class="${groupStyles['group']}">
    <div class="${groupStyles['head']}"><strong class="${groupStyles['kind']}">${kind === 'flood' ? 'Ngập' : 'Ùn tắc'}</strong>
      <span class="${groupStyles['scale']}"><span style="${left(moderate)}">${moderate}</span><span style="${left(severe)}">${severe}</span></span>
      <span class="${groupStyles['value']}">${kind === 'flood' ? 'cm' : 'phút'}</span><span class="${groupStyles['change']}">30 phút</span></div>
    <div class="${groupStyles['thresholds']}"><span class="${groupStyles['plot']}"><span style="${left(moderate)}"></span><span style="${left(severe)}"></span></span></div>
    <ul>${rows.map((row) => spotRow(row, scaleEnd)).join('')}</ul>
  </section>`
}

function spotRow(row: RankedHotspot, scaleEnd: number): string {
  const { hotspot, severity, token, value, reading, change, rank } = row
  const earlier = reading?.earlier?.value ?? null
  const share = (of: number) => `${Math.min(100, (100 * of) / scaleEnd)}%`
  const dot =
    earlier === null || earlier > scaleEnd
      ? ''
      : `<span class="${groupStyles['earlier']}" style="inset-inline-start:${share(earlier)}"></span>`
  const name = escape(hotspot.shortName ?? hotspot.name)
  return `<li class="${groupStyles['row']}" data-token="${token}">${mark(hotspot.kind, severity, rank)}
    ${link(`/hotspots/${hotspot.id}`, name, `class="${groupStyles['name']}"`)}
    <span class="${groupStyles['plot']}"><span class="${groupStyles['bar']}" style="inline-size:${share(value ?? 0)}"></span>${dot}</span>
    <span class="${groupStyles['value']}">${format.integer(value)}</span>
    <span class="${groupStyles['change']}">${format.signed(change, 0)}</span>
  </li>`
}

function mark(kind: HotspotKind, severity: Severity, rank: number | null): string {
  const { corners, radius, isFilled, isDashed } = outlineOf(kind, severity, rank !== null)
  const form = `class="${markStyles['form']}" data-filled="${isFilled}" data-dashed="${isDashed}" data-ranked="${rank !== null}"`
  const shape =
    corners === null
      ? `<circle r="${radius}" ${form}/>`
      : `<path d="M${corners.map((corner) => corner.join(' ')).join('L')}z" ${form}/>`
  const number =
    rank === null
      ? ''
      : `<text class="${markStyles['number']}" data-filled="${isFilled}" y="4">${rank}</text>`
  const token = severity === 'calm' ? 'calm' : severityTokens[severity]
  return `<svg viewBox="-11 -11 22 22" class="${markStyles['mark']}" data-token="${token}">${shape}${number}</svg>`
}

export const drawHotspots = (box: HTMLElement, input: HotspotMapInput, { draw }: Charts): void =>
  draw(box, buildHotspotMapOption, input, input.ward.map)
