import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

/** Where installers put a browser that is not on the path. */
const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ],
  ),
}

/**
 * The browser that the tests drive: the one that `CHROMIUM_PATH` names, else the system's, else
 * the one that Playwright has downloaded; null when there is none. A `CHROMIUM_PATH` that leads
 * nowhere counts as none, since another browser than the one asked for would mislead.
 */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  const candidates = [...onPath(), ...(places[process.platform] ?? []), chromium.executablePath()]
  return candidates.find((candidate) => existsSync(candidate)) ?? null
}

/** What to do when `findChromium` finds none, in one line. */
export function missingChromium(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    return `CHROMIUM_PATH names ${named}, where there is no browser.`
  }
  return (
    'No Chromium found: install one (Debian: apt-get install chromium; elsewhere: ' +
    'npx playwright install chromium) or name one in CHROMIUM_PATH.'
  )
}

function onPath(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)))
}
