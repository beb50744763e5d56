import { mkdirSync, rmSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { findElectron } from './electron.mjs'
import { at, readJson, root, tool } from './project.mjs'
import { run, runNode } from './run.mjs'
import { step } from './step.mjs'
import {
  countEndToEnd,
  countUnit,
  listFailedEndToEnd,
  listFailedUnit,
  listRetried,
  listSkipped,
} from './summary.mjs'
import { hasDisplay } from './surroundings.mjs'
import { ensureTestChromium } from './test-chromium.mjs'

/**
 * @typedef {object} Result
 * @property {number} code exit status
 * @property {import('./summary.mjs').Counts | null} [counts] of a step that runs tests
 * @property {readonly string[]} [failures] the tests that failed, a line each
 */

// Not where Playwright keeps its results: it empties that folder.
const reports = at('node_modules', '.cache', 'diptych')

/**
 * @param {string} title
 * @param {string} command
 * @param {...string} args
 */
const check = (title, command, ...args) => step(title, () => runNode(tool(command), args))

/**
 * The parts of `npm test`, in their order.
 * @type {Readonly<Record<string, () => Promise<Result>>>}
 */
export const checks = {
  format: () => check('Format', 'oxfmt', '--check', '.'),
  lint: () => check('Lint', 'oxlint', '--deny-warnings'),
  async types() {
    const whole = await check('Types', 'vue-tsc', '--noEmit')
    const layers = ['shared', 'analysis', 'main', 'preload', 'renderer']
    const parts = layers.map((layer) => `src/${layer}`)
    const each = await check('Types, part by part', 'vue-tsc', '--build', ...parts, 'tests')
    return { code: whole.code || each.code }
  },
  unused: () => check('Unused code', 'knip'),
  build: ensureBuilt,
  async unit() {
    const file = freshReport('unit.json')
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code } = await step('Unit tests', () => runNode(tool('vitest'), args))
    const report = readJson(file)
    return { code, counts: countUnit(report), failures: listFailedUnit(report, root) }
  },
  async e2e() {
    if ((await ensureBuilt()).code !== 0) return { code: 1, counts: null }
    const browser = await ensureTestChromium()
    if (browser.code !== 0) {
      console.log(browser.output)
      return { code: 1, counts: null }
    }
    const file = freshReport('e2e.json')
    const { code } = await step('End-to-end tests', () => playwright(file))
    const report = readJson(file)
    for (const line of [...listSkipped(report), ...listRetried(report)]) console.log(line)
    return { code, counts: countEndToEnd(report), failures: listFailedEndToEnd(report) }
  },
}

/** @param {string} name */
function freshReport(name) {
  const file = `${reports}/${name}`
  mkdirSync(reports, { recursive: true })
  // The report of an earlier run must not be taken for this one's.
  rmSync(file, { force: true })
  return file
}

/** @param {string} report */
async function playwright(report) {
  const args = [tool('playwright', '@playwright/test'), 'test', '--reporter=list,json']
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const virtual = 'path' in findElectron() && !hasDisplay() && (await canVirtualise())
  return virtual
    ? run('xvfb-run', ['--auto-servernum', process.execPath, ...args], { env })
    : run(process.execPath, args, { env })
}

async function canVirtualise() {
  return (await run('xvfb-run', ['--help'])).code === 0
}
