import type { BrowserContext } from '@playwright/test'
import { contentSecurityPolicy } from '../../support/server'

export interface Problems {
  /** What went wrong so far, apart from what is allowed. */
  found: () => string[]
  /** Lets problems pass that a test provokes on purpose. */
  allow: (...patterns: readonly RegExp[]) => void
}

/**
 * Notes whatever a clean page never does: a console message of a warning or more, an uncaught
 * error, a breach of the policy, a failed request, a request to another host, an answer without
 * the policy.
 */
export async function watchProblems(
  context: BrowserContext,
  isOurs: (url: string) => boolean,
): Promise<Problems> {
  const seen: string[] = []
  const allowed: RegExp[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI || 'inline'}`)
    })
  })
  context.on('console', (message) => {
    if (['warning', 'error', 'assert'].includes(message.type())) {
      seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    // Leaving a page drops what it still asks for.
    if (reason !== 'net::ERR_ABORTED') seen.push(`failed request: ${reason} ${request.url()}`)
  })
  context.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob):/.test(url) && !isOurs(url)) seen.push(`foreign request: ${url}`)
  })
  context.on('response', (response) => {
    const url = response.url()
    if (!isOurs(url)) return
    const policy = response.headers()['content-security-policy']
    if (policy !== contentSecurityPolicy) seen.push(`answer without the policy: ${url}`)
  })
  return {
    found: () => seen.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
    allow: (...patterns) => allowed.push(...patterns),
  }
}
