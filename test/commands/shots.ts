import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { startServer } from '../support/server'
import { pagePaths, screenSizes } from '../support/pages'
import { findChromium, missingChromium } from './find-chromium'
import { readOptions } from './options'
import { runStep } from './steps'

const usage =
  'npm run shots -- [page...] [--size 1366x768] [--theme dark] [--lang en] [--scenario storm] [--to shots]'

interface Shot {
  page: string
  size: string
  theme: string
  lang: string
}

/** Pictures of the build in `dist/`: every page, size, theme and language, or those asked for. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, words } = readOptions(args, ['size', 'theme', 'lang', 'scenario', 'to'])
  const executablePath = findChromium()
  if (executablePath === null) {
    console.error(missingChromium())
    return 1
  }
  if (!existsSync('dist/index.html')) {
    console.error('There is no build in dist/: npm run build')
    return 1
  }
  const shots = shotsFor(words, values['size'], values['theme'], values['lang'])
  if (shots.length === 0) {
    console.error(`Pages: ${Object.keys(pagePaths).join(', ')}\n${usage}`)
    return 1
  }
  const scenario = values['scenario'] ?? 'normal'
  const isMade = scenario === 'slow' || scenario === 'failing'
  const folder = `.cache/preview/${isMade ? 'normal' : scenario}`
  const command = ['mocks/sample-data.mjs', folder, '--scenario', isMade ? 'normal' : scenario]
  if (!(await runStep({ name: `sample data: ${scenario}`, command }))) return 1
  const server = await startServer({
    dist: 'dist',
    apiFolder: folder,
    transport: isMade ? scenario : 'plain',
  })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const to = values['to'] ?? 'shots'
  mkdirSync(to, { recursive: true })
  try {
    for (const shot of shots) {
      const name = `${shot.page}-${shot.size}-${shot.theme}-${shot.lang}`
      const file = join(to, `${scenario === 'normal' ? '' : `${scenario}-`}${name}.png`)
      await take(browser, server.url, shot, file)
      console.log(file)
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return 0
}

function shotsFor(words: readonly string[], size = '', theme = '', lang = ''): Shot[] {
  const names = words.length === 0 ? Object.keys(pagePaths) : words
  const sizes = size === '' ? Object.keys(screenSizes) : [size]
  const themes = theme === '' ? ['light', 'dark'] : [theme]
  const languages = lang === '' ? ['vi', 'en'] : [lang]
  return names
    .filter((page) => page in pagePaths)
    .flatMap((page) =>
      sizes.flatMap((each) =>
        themes.flatMap((one) =>
          languages.map((other) => ({ page, size: each, theme: one, lang: other })),
        ),
      ),
    )
}

async function take(browser: Browser, address: string, shot: Shot, file: string): Promise<void> {
  const [width = 1366, height = 768] = shot.size.split('x').map(Number)
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  const path = new Map(Object.entries(pagePaths)).get(shot.page) ?? '/'
  const url = new URL(path.slice(1), address)
  url.searchParams.set('lang', shot.lang)
  url.searchParams.set('theme', shot.theme)
  try {
    await page.goto(url.href)
    await page.locator('html[data-dashboard-ready]').waitFor({ state: 'attached' })
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: file, fullPage: true })
  } finally {
    await page.close()
  }
}
