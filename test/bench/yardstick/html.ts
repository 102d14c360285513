import shapeStyles from '../../../src/components/status-shape.module.css'
import panelStyles from '../../../src/components/panel.module.css'
import type { StatusToken } from '../../../src/domain/status'
import { createFormat } from '../../../src/i18n/formats'

export const format = createFormat('vi')

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text from data as markup that shows those letters. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)

export const link = (href: string, text: string, attributes = ''): string =>
  `<a href="${href}" ${attributes}>${text}</a>`

export const rem = (px: number): string => `${px / 16}rem`

interface PanelParts {
  id: string
  title: string
  subtitle?: string
  aside?: string
  body: string
}

export const panel = ({ id, title, subtitle = '', aside = '', body }: PanelParts): string =>
  `<section class="${panelStyles['panel']}" data-panel="${id}">
    <header class="${panelStyles['head']}">
      <div class="${panelStyles['headLine']}"><h2 class="${panelStyles['title']}">${title}</h2></div>
      <div class="${panelStyles['subLine']}">
        <p class="${panelStyles['subtitle']}">${subtitle}</p>${aside}
      </div>
    </header>
    ${body}
  </section>`

const sign = `class="${shapeStyles['sign']}"`

const shapes: Record<StatusToken, string> = {
  overdue: `<path d="M4.1 0h5.8L14 4.1v5.8L9.9 14H4.1L0 9.9V4.1z"/><path ${sign} d="m4.6 4.6 4.8 4.8m0-4.8-4.8 4.8"/>`,
  late: '<path d="m7 0 7 7-7 7-7-7z"/>',
  'at-risk': `<path d="m7 1 7 12H0z"/><path ${sign} d="M7 5.4v3.4M7 10.7v.6"/>`,
  'on-track': '<path d="M1.5.5 13 7 1.5 13.5z"/>',
  done: `<circle cx="7" cy="7" r="6.8"/><path ${sign} d="m3.8 7.2 2.3 2.3 4.2-4.6"/>`,
  'no-data': `<circle class="${shapeStyles['ring']}" cx="7" cy="7" r="6"/>`,
}

export const statusShape = (token: StatusToken): string =>
  `<svg viewBox="0 0 14 14" class="${shapeStyles['shape']}" data-token="${token}">${shapes[token]}</svg>`
