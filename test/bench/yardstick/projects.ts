import legendStyles from '../../../src/features/projects/gantt-legend.module.css'
import styles from '../../../src/features/projects/late-projects.module.css'
import { buildGanttOption } from '../../../src/features/projects/build-gantt-option'
import type { GanttInput } from '../../../src/features/projects/build-gantt-option'
import { layOutGanttHead } from '../../../src/features/projects/gantt-head'
import headStyles from '../../../src/features/projects/gantt-head-labels.module.css'
import { makeGanttAxis } from '../../../src/features/projects/gantt-axis'
import { ganttLayouts } from '../../../src/features/projects/gantt-layout'
import { listLateProjects } from '../../../src/features/projects/late-rows'
import { compareProjects } from '../../../src/domain/comparison'
import { judgeProject } from '../../../src/domain/project-status'
import type { Charts } from './charts'
import { escape, format, link, panel, rem, statusShape } from './html'
import type { Shown } from './load'

type Density = keyof typeof ganttLayouts

export async function projectsPanel(
  shown: Shown,
  density: Density,
): Promise<{ html: string; input: GanttInput }> {
  const { entry, compared, reference, before } = shown
  const { rules } = await shown.ward
  const today = reference.date
  const judged = (await shown.projects).items.map((item) => judgeProject(item, rules, today))
  const then = (await before.projects).items.map((item) => judgeProject(item, rules, compared.asOf))
  const { rows: room, head, width, sizes } = ganttLayouts[density]
  const { counts, longest, rows } = listLateProjects({
    judged,
    differences: compareProjects(judged, then),
    rules,
    referenceDate: today,
    asOf: entry.asOf,
    room,
  })
  const lines = rows.map(({ judged: { token }, project, slip, change }, place) => {
    const name = escape(project.shortName ?? project.name)
    return `<li class="${styles['row']}" data-token="${token}" style="grid-row:${place + 2}">
      <span class="${styles['name']}">${statusShape(token)}<span class="${styles['words']}">${link(`/projects/${project.id}`, name)}</span></span>
      <span class="${styles['days']}">${format.signed(slip.days, 0)}</span>
      <span class="${styles['change']}">${format.signed(change, 0)}</span>
    </li>`
  })
  const template = `grid-template-rows:${rem(head)} repeat(${rows.length},${rem(sizes.row)})`
  const axis = makeGanttAxis(rows, today)
  const labels = layOutGanttHead(axis, today, width)
  const at = (share: number, name: string, text: string) =>
    `<span class="${headStyles[name]}" style="inset-inline-start:${share}%">${text}</span>`
  const years = labels.years.map(({ year, at: share }) => at(share, 'label', String(year)))
  const axisHead = `<div class="${styles['axis']}"><div class="${headStyles['head']}"><div class="${headStyles['line']}">
    ${years.join('')}${at(labels.today, 'today', format.dayMonth(today))}</div></div></div>`
  const html = panel({
    id: 'late-projects',
    title: `${link('/projects?set=late', String(counts.late))} trên ${link('/projects', String(counts.of))} dự án chậm, lâu nhất ${longest} ngày`,
    subtitle: 'So với kế hoạch',
    aside: `<ul class="${legendStyles['legend']}"><li>đã làm</li><li>kế hoạch</li><li>quá hạn</li><li>dự báo chậm</li></ul>`,
    body: `<figure><div class="${styles['gantt']}" data-density="${density}" style="${template}">
      <div class="${styles['head']}">${axisHead}<span class="${styles['days']}">chậm, ngày</span><span class="${styles['change']}">± kỳ</span></div>
      <div class="${styles['chart']}" data-plot></div>
      <ul class="${styles['rows']}">${lines.join('')}</ul>
    </div></figure>`,
  })
  const input = {
    rows: rows.map(({ judged: { token }, row, slip, project }) => ({
      token,
      row,
      firstDue: slip.isExtended ? slip.firstDue : null,
      tip: { heading: project.name, lines: [] },
    })),
    tops: rows.map((_row, place) => place * sizes.row),
    height: rows.length * sizes.row,
    axis,
    today,
    sizes,
  }
  return { html, input }
}

export const drawProjects = (box: HTMLElement, input: GanttInput, { draw }: Charts): void =>
  draw(box, buildGanttOption, input)
