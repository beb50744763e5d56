import { startChild } from './children.mjs'
import { findElectron } from './electron.mjs'
import { fetchElectron } from './electron-download.mjs'
import { root } from './project.mjs'
import { hasDisplay, sandboxFlags } from './surroundings.mjs'

/**
 * The Electron program, fetched if need be.
 * @returns {Promise<import('./electron.mjs').Found>}
 */
export async function provideElectron() {
  if (!hasDisplay()) return { missing: 'could not be opened (there is no display)' }
  const found = findElectron()
  if ('path' in found || process.env['ELECTRON_OVERRIDE_DIST_PATH']) return found
  const terminal = process.stdout.isTTY
  const fetched = await fetchElectron((text) => terminal && process.stdout.write(`\r${text} `))
  if (terminal && 'path' in fetched) process.stdout.write('\n')
  return fetched
}

/**
 * Runs the desktop app to its end: its exit status, or null when it could not even start.
 * @param {string} electron
 * @param {string | null} library
 * @returns {Promise<number | null>}
 */
export async function runDesktop(electron, library) {
  const env = { ...process.env }
  // Set in the terminals of some editors, which are Electron programs themselves.
  delete env['ELECTRON_RUN_AS_NODE']
  const args = [...sandboxFlags(), root, ...(library === null ? [] : ['--library', library])]
  const { ended } = startChild(electron, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const { code, signal, asked } = await ended
  if (asked) return 0
  // A system library is missing, or the sandbox of this system stopped it: no failure of Diptych's.
  return code === 127 || code === 126 || signal !== null ? null : code
}
