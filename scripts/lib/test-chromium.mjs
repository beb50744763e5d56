import { existsSync } from 'node:fs'
import { findBrowser } from './browsers.mjs'
import { tool } from './project.mjs'
import { run, runNode } from './run.mjs'

/** Milliseconds for the download of a browser. */
const patience = 300_000

const advice =
  'No Chromium was found and none could be installed: install Chromium, Chrome or Edge, or name one in DIPTYCH_CHROMIUM.'

/**
 * The installed browser that tests run in; null leaves the choice to Playwright's own.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findTestChromium(env = process.env) {
  // A snap sees no temporary folders but its own, where the tests' profiles are not.
  return env['DIPTYCH_CHROMIUM'] || findBrowser({ env, snaps: false })
}

/**
 * Sees to it that there is a browser to test in.
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export async function ensureTestChromium() {
  const named = process.env['DIPTYCH_CHROMIUM']
  if (named) {
    const output = `DIPTYCH_CHROMIUM names no file: ${named}`
    return existsSync(named) ? done : { code: 1, output }
  }
  if (findTestChromium() !== null) return done
  const own = await runNode(tool('playwright', '@playwright/test'), ['install', 'chromium'], {
    timeout: patience,
  })
  if (own.code === 0) return done
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { timeout: patience, env })
    await run('apt-get', ['install', '-y', 'chromium'], { timeout: patience, env })
  }
  return findTestChromium() === null ? { code: 1, output: advice } : done
}

const done = { code: 0, output: '' }
