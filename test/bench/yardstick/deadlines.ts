import ageingStyles from '../../../src/features/deadlines/ageing-chart.module.css'
import calendarStyles from '../../../src/features/deadlines/due-calendar.module.css'
import styles from '../../../src/features/deadlines/deadlines-panel.module.css'
import { buildAgeingOption } from '../../../src/features/deadlines/build-ageing-option'
import type { AgeingBars } from '../../../src/features/deadlines/build-ageing-option'
import { buildDueCalendar } from '../../../src/domain/due-calendar'
import type { CalendarDay } from '../../../src/domain/due-calendar'
import { ageingBuckets, countOlderThan, dueFactsOfSummary } from '../../../src/domain/due-facts'
import type { Charts } from './charts'
import { format, link, panel } from './html'
import type { Shown } from './load'

export async function deadlinesPanel(
  shown: Shown,
  density: string,
): Promise<{ html: string; input: AgeingBars }> {
  const { compared, reference, before } = shown
  const { rules } = await shown.ward
  const facts = dueFactsOfSummary((await shown.summary).tasks, rules, reference.date)
  const then = dueFactsOfSummary((await before.summary).tasks, rules, compared.asOf)
  const now = ageingBuckets.map(({ id }) => facts.ageing[id])
  const earlier = ageingBuckets.map(({ id }) => then.ageing[id])
  const highest = Math.max(1, ...now, ...earlier)
  const calendar = buildDueCalendar(facts.activeByDue, reference.date)
  const bucket = (place: number) => {
    const number = (count: number, name: 'now' | 'before') =>
      link(
        '/deadlines?status=overdue',
        format.integer(count),
        `class="${ageingStyles[name]}" style="inset-block-end:${(100 * count) / highest}%"`,
      )
    return `<li class="${ageingStyles['bucket']}" data-paired="true">
      <span class="${ageingStyles['column']}">${number(earlier[place] ?? 0, 'before')}${number(now[place] ?? 0, 'now')}</span>
      <span class="${ageingStyles['age']}">${ageingBuckets[place]?.id ?? ''}</span>
    </li>`
  }
  const busiest = Math.max(3, calendar.busiest?.count ?? 0)
  const weeks = calendar.weeks.map(
    (week) => `<tr>${week.map((day) => dayCell(day, busiest)).join('')}</tr>`,
  )
  const html = panel({
    id: 'deadlines',
    title: `${countOlderThan(facts.ageing, 30)} trong ${link('/deadlines?status=overdue', String(facts.overdue))} việc quá hạn đã quá 30 ngày`,
    subtitle: `Số việc; tính đến ${format.date(reference.date)}`,
    body: `<div class="${styles['halves']}" data-density="${density}">
      <div class="${styles['half']}"><p class="${styles['heading']}"><strong>Quá hạn</strong> theo số ngày</p>
        <figure class="${styles['figure']}"><div class="${ageingStyles['ageing']}">
          <div class="${ageingStyles['plot']}" data-plot></div>
          <ul class="${ageingStyles['buckets']}">${ageingBuckets.map((_one, place) => bucket(place)).join('')}</ul>
        </div></figure>
      </div>
      <div class="${styles['half']}"><p class="${styles['heading']}"><strong>Đến hạn</strong>: ${link('/deadlines', String(facts.dueSoon))} việc / 7 ngày</p>
        <table class="${calendarStyles['calendar']}">
          <thead><tr>${['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'].map((day) => `<th>${day}</th>`).join('')}</tr></thead>
          <tbody>${weeks.join('')}</tbody>
        </table>
      </div>
    </div>`,
  })
  return { html, input: { now, before: earlier, highest } }
}

function dayCell({ date, count, isReference }: CalendarDay, busiest: number): string {
  const heat =
    count === null ? 'outside' : count === 0 ? 0 : Math.max(1, Math.ceil((3 * count) / busiest))
  const number =
    count === null || count === 0
      ? ''
      : link(
          `/deadlines?from=${date}&amp;to=${date}`,
          String(count),
          `class="${calendarStyles['count']}"`,
        )
  return `<td class="${calendarStyles['day']}" data-heat="${heat}" data-reference="${isReference}">
    <span class="${calendarStyles['date']}">${Number(date.slice(8))}</span>${number}
  </td>`
}

export const drawAgeing = (box: HTMLElement, input: AgeingBars, { draw }: Charts): void =>
  draw(box, buildAgeingOption, input)
