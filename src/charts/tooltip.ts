import type { ChartContext, ChartOption } from './chart-option'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `<b>` → `&lt;b&gt;`. A tip is markup to ECharts: every text that goes into one passes here. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** A tip's body from plain text: the first line is its heading, the others follow beneath. */
export function tipLines(heading: string, lines: readonly string[] = []): string {
  return [`<strong>${escapeHtml(heading)}</strong>`, ...lines.map(escapeHtml)].join('<br>')
}

/** The look of every tip; it stays inside the window and takes no pointer. */
export function buildTooltipOption({ palette, px, font }: ChartContext): ChartOption {
  return {
    confine: false,
    appendTo: 'body',
    transitionDuration: 0,
    backgroundColor: palette.ink,
    borderWidth: 0,
    padding: [px(6), px(10)],
    textStyle: { color: palette.panel, fontFamily: font, fontSize: px(12) },
    extraCssText: 'max-width: 22rem; white-space: normal; line-height: 1.4; box-shadow: none;',
  }
}
