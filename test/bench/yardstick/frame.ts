import lineStyles from '../../../src/app/data-line.module.css'
import navigationStyles from '../../../src/app/navigation.module.css'
import { dueFactsOfSummary } from '../../../src/domain/due-facts'
import { countProjectsOn, countTargets } from '../../../src/domain/headline'
import { countHotspots } from '../../../src/domain/hotspot-counts'
import { judgeHotspots } from '../../../src/domain/hotspot-severity'
import { lateSourceIds } from '../../../src/domain/sources'
import { toEpoch, wardTime } from '../../../src/lib/dates'
import { format, link } from './html'
import type { Shown } from './load'

const pages = [
  ['/', 'Tổng quan'],
  ['/targets', 'Chỉ tiêu'],
  ['/programme', 'Chương trình'],
  ['/projects', 'Dự án'],
  ['/hotspots', 'Điểm nóng'],
  ['/deadlines', 'Thời hạn'],
  ['/people', 'Phân công'],
  ['/digital', 'Chuyển đổi số'],
  ['/data-quality', 'Số liệu'],
] as const

export async function navigation(shown: Shown): Promise<string> {
  const { rules, sources } = await shown.ward
  const { date, moment } = shown.reference
  const judged = judgeHotspots((await shown.hotspots).items, await shown.readings, rules, moment)
  const badges: Partial<Record<string, number>> = {
    '/targets': countTargets((await shown.indicators).items, rules, shown.entry.asOf).below,
    '/projects': countProjectsOn((await shown.projects).items, rules, date).late,
    '/hotspots': countHotspots(judged).active,
    '/deadlines': dueFactsOfSummary((await shown.summary).tasks, rules, date).overdue,
    '/data-quality': lateSourceIds(sources, date).size,
  }
  return pages
    .map(([path, name]) => {
      const count = badges[path]
      const badge =
        count === undefined
          ? ''
          : link(path, format.integer(count), `class="${navigationStyles['badge']}"`)
      return `<span class="${navigationStyles['tab']}">${link(path, name)}${badge}</span>`
    })
    .join('')
}

export async function dataLine({ entry, reference, ward, readings }: Shown): Promise<string> {
  const { sources } = await ward
  const late = lateSourceIds(sources, reference.date).size
  const readAt = wardTime(toEpoch((await readings).observedAt))
  return `<aside class="${lineStyles['line']}">
    <strong class="${lineStyles['sample']}">DỮ LIỆU MINH HỌA</strong>
    <span>Tính đến ngày <strong>${format.date(reference.date)}</strong></span>
    <span>Số liệu công bố ${wardTime(toEpoch(entry.publishedAt))}</span>
    <span>Điểm nóng đọc lúc ${readAt}</span>
    <span>${link('/data-quality?sources=late', String(late))} trên ${sources.length} nguồn quá kỳ</span>
  </aside>`
}
