import type { BaseIssue } from 'valibot'
import { expectedCodes, type Expected, type ExpectedCode } from './finding'

const codeByType: Readonly<Record<string, ExpectedCode>> = {
  object: 'object',
  array: 'list',
  tuple: 'list',
  string: 'text',
  number: 'number',
  finite: 'number',
  boolean: 'boolean',
  integer: 'whole-number',
  safe_integer: 'whole-number',
  min_value: 'at-least',
  max_value: 'at-most',
  max_length: 'longest',
  min_length: 'fewest',
}

/** What a failed check of valibot asked for. */
export function expectedOf(issue: BaseIssue<unknown>): Expected {
  if (issue.received === 'undefined') return { code: 'present' }
  const named = expectedCodes.find((code) => code === issue.message)
  if (named) return { code: named }
  const code = codeByType[issue.type]
  // picklist, literal and variant say what they accept: ("open" | "watched") → open | watched
  if (!code) return { code: 'one-of', detail: (issue.expected ?? '').replace(/["()]/g, '') }
  const { requirement } = issue
  return typeof requirement === 'number' ? { code, detail: String(requirement) } : { code }
}

/** A value as short text: `"2026-02-30"`, `null`, `[…]`; empty where there is none. */
export function describeFound(value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (isRecord(value)) return '{…}'
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
