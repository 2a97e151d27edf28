import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './scripts/browser.ts'

const port = Number(process.env.E2E_PORT ?? 3210)
const { executablePath, args } = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A shared machine may hold a browser up for seconds; what fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'ar-AE',
    timezoneId: 'Asia/Dubai',
    actionTimeout: 40_000,
    // Traces cost a third of the time: ask for them with --trace retain-on-failure.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...args, '--disable-gpu', '--disable-background-networking', '--disable-component-update'] },
  },
  projects: [
    { name: 'newspaper', testDir: 'e2e/site' },
    { name: 'sign-in', testDir: 'e2e/newsroom', testMatch: 'sign-in.setup.ts' },
    { name: 'newsroom', testDir: 'e2e/desk', dependencies: ['sign-in'] },
  ],
  webServer: {
    command: `node scripts/e2e-server.ts ${port}`,
    url: `http://localhost:${port}/api/health`,
    timeout: 420_000,
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
  },
})
