import axe from 'axe-core'
import type { Page } from '@playwright/test'

interface Violation {
  id: string
  help: string
  nodes: { html: string; target: unknown[]; failureSummary?: string }[]
}

/**
 * What axe's default rules find on the page as it stands, nothing excluded, a line per element.
 * The source is evaluated rather than added as a script, which the policy would block.
 */
export async function runAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source)
  const violations = await page.evaluate<Violation[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 5).map((node) => {
      const summary = (node.failureSummary ?? '').split('\n').slice(1, 3).join(' ').trim()
      return `${id}: ${help}: ${node.html.slice(0, 160)} (${summary})`
    }),
  )
}
