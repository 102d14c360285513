import cellStyles from '../../../src/features/overview/headline-cell.module.css'
import dumbbellStyles from '../../../src/features/overview/dumbbell.module.css'
import panelStyles from '../../../src/features/overview/headline-panel.module.css'
import { dueFactsOfSummary } from '../../../src/domain/due-facts'
import {
  belowPathFigure,
  countProjectsOn,
  countTargets,
  disbursementFigure,
  dueSoonFigure,
  lateProjectsFigure,
  overdueFigure,
  severeFloodsFigure,
} from '../../../src/domain/headline'
import type { HeadlineFigure } from '../../../src/domain/headline'
import { countSevereFloods } from '../../../src/domain/hotspot-counts'
import { judgeHotspots } from '../../../src/domain/hotspot-severity'
import { sumDisbursement } from '../../../src/domain/money'
import { format, link, panel, statusShape } from './html'
import type { Shown } from './load'

const words: Record<HeadlineFigure['id'], { label: string; unit: string; href: string }> = {
  'overdue-tasks': { label: 'Việc quá hạn', unit: 'việc', href: '/deadlines?status=overdue' },
  'below-path': { label: 'Chỉ tiêu dưới lộ trình', unit: 'chỉ tiêu', href: '/targets' },
  'late-projects': { label: 'Dự án chậm', unit: 'dự án', href: '/projects?set=late' },
  disbursement: { label: 'Giải ngân', unit: 'điểm %', href: '/projects?set=disbursement' },
  'due-soon': { label: 'Đến hạn trong 7 ngày', unit: 'việc', href: '/deadlines?status=due-soon' },
  'severe-floods': { label: 'Điểm ngập nặng', unit: 'điểm', href: '/hotspots?kind=flood' },
}

export async function headlinePanel(shown: Shown): Promise<string> {
  const { entry, compared, reference, before } = shown
  const { rules } = await shown.ward
  const due = dueFactsOfSummary((await shown.summary).tasks, rules, reference.date)
  const dueThen = dueFactsOfSummary((await before.summary).tasks, rules, compared.asOf)
  const { items } = await shown.indicators
  const projects = (await shown.projects).items
  const projectsThen = (await before.projects).items
  const floods = countSevereFloods(
    judgeHotspots((await shown.hotspots).items, await shown.readings, rules, reference.moment),
  )
  const figures = [
    overdueFigure(due, dueThen),
    belowPathFigure(
      countTargets(items, rules, entry.asOf),
      countTargets((await before.indicators).items, rules, compared.asOf),
    ),
    lateProjectsFigure(
      countProjectsOn(projects, rules, reference.date),
      countProjectsOn(projectsThen, rules, compared.asOf),
    ),
    disbursementFigure(
      sumDisbursement(projects, rules, entry.asOf),
      sumDisbursement(projectsThen, rules, compared.asOf),
    ),
    dueSoonFigure(due, dueThen),
    severeFloodsFigure(floods),
  ]
  return panel({
    id: 'headline',
    title: `Từ kỳ họp ${format.period(compared.asOf.slice(0, 7))}`,
    body: `<ul class="${panelStyles['figures']}">${figures.map(cell).join('')}</ul>`,
  })
}

function cell({ id, value, of, then, change, token }: HeadlineFigure): string {
  const { label, unit, href } = words[id]
  const decimals = id === 'disbursement' ? 1 : 0
  const text = decimals === 1 ? format.signed(value, 1) : format.integer(value)
  return `<li class="${cellStyles['cell']}">
    <p class="${cellStyles['label']}">${statusShape(token)}${label}</p>
    <p class="${cellStyles['value']}">${link(href, text, `class="${cellStyles['number']}"`)}
      <span class="${cellStyles['unit']}">${of === null ? '' : `trên ${link(href, format.integer(of))} `}${unit}</span>
    </p>
    <p class="${cellStyles['change']}">${dumbbell(then ?? 0, value ?? 0, token)}
      <span class="${cellStyles['words']}" data-token="${token}">
        <strong>${format.decimal(Math.abs(change ?? 0), decimals)}</strong>, từ ${link(href, format.decimal(then, decimals))}
      </span>
    </p>
  </li>`
}

function dumbbell(then: number, now: number, token: string): string {
  const most = Math.max(Math.abs(then), Math.abs(now), 1)
  const place = (value: number) => 4.5 + (43 * Math.abs(value)) / most
  return `<svg class="${dumbbellStyles['dumbbell']}" viewBox="0 0 52 10" data-token="${token}">
    <path class="${dumbbellStyles['line']}" d="M.5 2v6M.5 5H52"/>
    <path class="${dumbbellStyles['link']}" d="M${place(then)} 5H${place(now)}"/>
    <circle class="${dumbbellStyles['then']}" cx="${place(then)}" cy="5" r="3.5"/>
    <circle class="${dumbbellStyles['now']}" cx="${place(now)}" cy="5" r="3.5"/>
  </svg>`
}
