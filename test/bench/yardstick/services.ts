import cellStyles from '../../../src/features/digital/service-figure-cell.module.css'
import fieldStyles from '../../../src/features/digital/digital-fields.module.css'
import panelStyles from '../../../src/features/digital/services-panel.module.css'
import sparkStyles from '../../../src/features/digital/spark-line.module.css'
import { countDigitalFields } from '../../../src/domain/digital'
import { judgeIndicator } from '../../../src/domain/indicator-status'
import { describeServiceCentre } from '../../../src/domain/service-centre'
import type { ServiceFigure } from '../../../src/domain/service-centre'
import { format, link, panel, statusShape } from './html'
import type { Shown } from './load'

const parts: Partial<Record<ServiceFigure['part'], string>> = {
  received: 'Hồ sơ tiếp nhận',
  'on-time': 'Đúng hạn',
  online: 'Trực tuyến',
  'online-payment': 'Thanh toán số',
  digitised: 'Số hóa',
  satisfaction: 'Hài lòng',
}

const fields: Record<string, string> = {
  'service-centre': 'Trung tâm PVHCC',
  direction: 'Chỉ đạo điều hành',
  'digital-economy': 'Kinh tế – xã hội số',
  education: 'Giáo dục thông minh',
  'cyber-security': 'An ninh mạng',
}

export async function servicesPanel(shown: Shown, density: string): Promise<string> {
  const { asOf } = shown.entry
  const { rules } = await shown.ward
  const judged = (await shown.indicators).items.map((item) => judgeIndicator(item, rules, asOf))
  const centre = describeServiceCentre(judged, asOf)
  const digital = countDigitalFields(judged)
  const cells =
    centre.received && density !== 'wide' ? [...centre.figures, centre.received] : centre.figures
  const lines = digital.fields.map(({ field, met, of }) => {
    const squares = Array.from(
      { length: of },
      (_one, place) => `<span class="${fieldStyles['square']}" data-met="${place < met}"></span>`,
    )
    return `<li class="${fieldStyles['field']}"><span class="${fieldStyles['name']}">${fields[field] ?? ''}</span>
      <span class="${fieldStyles['squares']}">${squares.join('')}</span>
      <span class="${fieldStyles['count']}">${link('/digital', String(met))}/${link('/digital', String(of))}</span></li>`
  })
  return panel({
    id: 'services',
    title: `${link('/targets', String(centre.below))} trên ${link('/targets', String(centre.of))} chỉ số dịch vụ công dưới mức đề ra`,
    subtitle: 'Trung tâm Phục vụ hành chính công; theo tháng; nét đứt: mức đến kỳ',
    body: `<figure><ul class="${panelStyles['figures']}">${cells.map(figureCell).join('')}</ul></figure>
      <div class="${fieldStyles['block']}">
        <h3 class="${fieldStyles['title']}">Chuyển đổi số: ${link('/digital', String(digital.met))} trên ${link('/digital', String(digital.of))} chỉ số đạt mức đến kỳ</h3>
        <ul>${lines.join('')}</ul>
      </div>`,
  })
}

function figureCell({ part, judged, latest, months, yearTarget }: ServiceFigure): string {
  const { indicator, token } = judged
  const level = judged.due ?? yearTarget
  const unit = indicator.unit === '%' ? ' %' : ''
  return `<li class="${cellStyles['cell']}">
    <p class="${cellStyles['name']}">${parts[part] ?? ''}${statusShape(token)}</p>
    <p class="${cellStyles['value']}">${link(`/targets?part=${part}`, format.decimal(latest?.value ?? null, indicator.decimals) + unit, `class="${cellStyles['number']}"`)}
      <span class="${cellStyles['level']}">${level === null ? '' : `mức ${format.decimal(level, 0)}${unit}`}</span></p>
    ${spark(
      months.map(({ value }) => value),
      level,
    )}
    <p class="${cellStyles['range']}"><span>T1</span><span>T10</span></p>
  </li>`
}

function spark(values: readonly (number | null)[], level: number | null): string {
  const known = [...values, level].filter((value) => value !== null)
  const low = Math.min(...known)
  const span = Math.max(1, Math.max(...known) - low)
  const x = (place: number) => 3 + (126 * place) / Math.max(1, values.length - 1)
  const y = (value: number) => 33 - (30 * (value - low)) / span
  const path = values.map((value, place) =>
    value === null
      ? ''
      : `${place > 0 && values[place - 1] !== null ? 'L' : 'M'}${x(place).toFixed(1)} ${y(value).toFixed(1)}`,
  )
  return `<svg class="${sparkStyles['spark']}" viewBox="0 0 132 36" preserveAspectRatio="none">
    ${level === null ? '' : `<path class="${sparkStyles['level']}" d="M0 ${y(level)}H132"/>`}
    <path class="${sparkStyles['line']}" d="${path.join('')}"/>
  </svg>`
}
