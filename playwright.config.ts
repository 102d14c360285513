import { defineConfig } from '@playwright/test'
import { findChromium } from './test/commands/find-chromium'
import { reports } from './test/commands/reports'
import { chromiumArgs } from './test/support/chromium-args'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/support/make-samples.ts',
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: reports.browser }]],
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [...chromiumArgs, '--force-color-profile=srgb'],
    },
  },
})
