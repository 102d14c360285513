import legendStyles from '../../../src/features/targets/targets-legend.module.css'
import rowStyles from '../../../src/features/targets/target-bar-rows.module.css'
import {
  buildTargetBarsOption,
  scaleEnd,
} from '../../../src/features/targets/build-target-bars-option'
import type { TargetBars } from '../../../src/features/targets/build-target-bars-option'
import { layOutTargets } from '../../../src/features/targets/target-bar-layout'
import { buildTargetRows, rowsOfScope } from '../../../src/features/targets/target-rows'
import type { TargetRow } from '../../../src/features/targets/target-rows'
import { countBelowPath } from '../../../src/domain/indicator-groups'
import { countByStatus, isBelowPath, statusOrder } from '../../../src/domain/status'
import type { StatusToken } from '../../../src/domain/status'
import type { Charts } from './charts'
import { escape, format, link, panel, rem, statusShape } from './html'
import type { Shown } from './load'

const words: Record<StatusToken, string> = {
  overdue: 'không đạt',
  late: 'chậm',
  'at-risk': 'có nguy cơ',
  'on-track': 'đúng',
  done: 'xong',
  'no-data': 'chưa xét',
}

export async function targetsPanel(shown: Shown): Promise<{ html: string; input: TargetBars }> {
  const { compared, before } = shown
  const ward = await shown.ward
  const earlier = { items: (await before.indicators).items, asOf: compared.asOf }
  const rows = rowsOfScope(
    buildTargetRows((await shown.indicators).items, earlier, ward),
    'resolution',
  )
  const { groups, height } = layOutTargets(rows, 'beside')
  const judged = rows.map((row) => row.judged)
  const { below, of } = countBelowPath(judged)
  const counts = countByStatus(judged)
  const { atRisk } = ward.rules.indicator
  const legend = statusOrder
    .filter((token) => counts[token] > 0)
    .map((token) => {
      const text = `${statusShape(token)}<b>${counts[token]}</b>${words[token]}`
      return `<li>${link(`/targets?status=${token}`, text, `class="${legendStyles['entry']}"`)}</li>`
    })
  const scale = [0, 50, 100]
    .map((value) => {
      const left = `inset-inline-start:${(100 * value) / scaleEnd}%`
      return `<span data-full="${value === 100}" style="${left}">${value}</span>`
    })
    .join('')
  const html = panel({
    id: 'targets',
    title: `${link('/targets', String(below))} trên ${link('/targets', String(of))} chỉ tiêu dưới lộ trình`,
    subtitle: `% của lộ trình đến kỳ báo cáo gần nhất; chậm: dưới ${atRisk}`,
    aside: `<ul class="${legendStyles['legend']}">${legend.join('')}</ul>`,
    body: `<figure><table class="${rowStyles['table']}" data-names="beside">
      <thead><tr>
        <th class="${rowStyles['name']}">Chỉ tiêu</th>
        <th class="${rowStyles['bar']}"><span class="${rowStyles['scale']}">${scale}</span>
          <span class="${rowStyles['plot']}" style="height:${rem(height)}"><div class="${rowStyles['chart']}" data-plot></div></span>
        </th>
        <th>%</th><th>± kỳ</th><th>Thực hiện</th><th>Lộ trình</th><th>2030</th><th class="${rowStyles['unit']}"></th>
      </tr></thead>
      ${groups.map((group) => `<tbody>${group.map(({ row }) => line(row)).join('')}</tbody>`).join('')}
    </table></figure>`,
  })
  const bars = groups.flat().map(({ row, centre }) => ({
    id: row.id,
    centre,
    percent: row.judged.percent,
    token: row.judged.token,
    tip: { heading: row.judged.indicator.name, lines: [] },
  }))
  return { html, input: { bars, height, atRisk, isThrough: true } }
}

function line({ judged, difference }: TargetRow): string {
  const { indicator, token, percent, actual, due } = judged
  const { decimals, goal } = indicator
  const name = escape(indicator.shortName ?? indicator.name)
  const change = percent === null ? '' : format.signed(difference?.change ?? null, 1)
  const figure = (value: number | null) => (value === null ? '' : format.decimal(value, decimals))
  return `<tr data-token="${token}" data-below="${isBelowPath(token)}">
    <th class="${rowStyles['name']}">${statusShape(token)}${link(`/targets/${indicator.id}`, name, `title="${escape(indicator.name)}"`)}</th>
    <td class="${rowStyles['bar']}">${percent === null ? `<span class="${rowStyles['word']}">${words[token]}</span>` : ''}</td>
    <td class="${rowStyles['percent']}">${percent === null ? '' : format.decimal(percent, 1)}</td>
    <td>${change}</td><td class="${rowStyles['actual']}">${figure(actual)}</td><td>${figure(due)}</td>
    <td>${goal === null ? '' : format.decimal(goal.value, 0)}</td>
    <td class="${rowStyles['unit']}">${escape(indicator.unitShort ?? indicator.unit)}</td>
  </tr>`
}

export const drawTargets = (box: HTMLElement, input: TargetBars, { draw }: Charts): void =>
  draw(box, buildTargetBarsOption, input)
