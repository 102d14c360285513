import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTallies, readTally } from '../commands/reports'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('a tally', () => {
  it('is read from a report of Vitest', () => {
    const file = report({ numPassedTests: 12, numFailedTests: 2, testResults: [] })
    expect(readTally(file, false)).toEqual({ passed: 12, failed: 2 })
  })

  it('counts a test file that failed before its first test', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    const file = report({ numPassedTests: 3, numFailedTests: 0, testResults })
    expect(readTally(file, false)).toEqual({ passed: 3, failed: 1 })
  })

  it('is read from a report of Playwright', () => {
    const file = report({ stats: { expected: 40, unexpected: 1, flaky: 0, skipped: 2 } })
    expect(readTally(file, false)).toEqual({ passed: 40, failed: 1 })
  })

  it('counts a runner that ended badly without a failed test as one failure', () => {
    const file = report({ stats: { expected: 40, unexpected: 0, flaky: 0, skipped: 0 } })
    expect(readTally(file, false)).toEqual({ passed: 40, failed: 1 })
  })

  it('counts a missing report as one failure, whatever the exit code said', () => {
    expect(readTally(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a report that is cut off or of another kind as one failure', () => {
    expect(readTally(report('{"stats": {"expec'), true)).toEqual({ passed: 0, failed: 1 })
    expect(readTally(report({ hello: 1 }), true)).toEqual({ passed: 0, failed: 1 })
  })

  it('is summed over runners', () => {
    expect(
      addTallies([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]),
    ).toEqual({ passed: 5, failed: 1 })
  })
})
