import { at, readJson } from './project.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'

/**
 * Whether what is installed is what the lock file asks for. npm leaves its own account of the folder
 * in it; optional packages are those of other platforms.
 * @param {any} lock
 * @param {any} installed
 */
export function isInstalled(lock, installed) {
  if (installed === null) return false
  return Object.entries(lock.packages).every(
    ([path, entry]) =>
      path === '' || entry.optional || installed.packages[path]?.version === entry.version,
  )
}

/** Installs what is missing; false when that failed. */
export async function ensureInstalled() {
  const lock = readJson(at('package-lock.json'))
  if (isInstalled(lock, readJson(at('node_modules', '.package-lock.json')))) return true
  const { code } = await step('Installing what Diptych is built with', () =>
    npm('ci', '--include=dev'),
  )
  return code === 0
}

/** @param {...string} args */
function npm(...args) {
  // The npm that runs this script, if one does: on Windows the command is no program but a script.
  const script = process.env['npm_execpath'] ?? ''
  return script.endsWith('npm-cli.js') ? run(process.execPath, [script, ...args]) : run('npm', args)
}
