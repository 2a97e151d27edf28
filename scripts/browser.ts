import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { StartError } from '#lib/platform/start-error.ts'

export type Browser = { executablePath: string; args: string[] }

/**
 * The Chromium that tests use: Playwright's own if it was downloaded, else the system's, else Debian's package,
 * installed now where root may. @throws StartError saying what to do when there is none
 */
export function findBrowser(): Browser {
  const executablePath = firstExisting() ?? install()
  // Chromium refuses its sandbox to root.
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }
}

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

function firstExisting(): string | undefined {
  return [chromium.executablePath(), ...places].find((file) => existsSync(file))
}

function install(): string {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the tests …')
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    spawnSync('apt-get', ['update'], quiet)
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], quiet)
  }
  const found = firstExisting()
  if (found) return found
  throw new StartError(
    'The end-to-end tests need Chromium: run "npx playwright install chromium" or install your system\'s package (/usr/bin/chromium)',
  )
}
