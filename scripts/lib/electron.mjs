import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './project.mjs'

/**
 * An executable, or why there is none: the end of a sentence that begins with Electron.
 * @typedef {{ path: string } | { missing: string }} Found
 */

/**
 * The Electron program that is here already. Asks no `require('electron')`, which would download it.
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {NodeJS.Platform} [options.platform]
 * @param {string} [options.folder] of the npm package
 * @returns {Found}
 */
export function findElectron({
  env = process.env,
  platform = process.platform,
  folder = at('node_modules', 'electron'),
} = {}) {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  const path = join(override || join(folder, 'dist'), executableName(folder, platform))
  if (existsSync(path)) return { path }
  if (override) return { missing: `is not in ELECTRON_OVERRIDE_DIST_PATH (${override})` }
  return { missing: 'is not downloaded' }
}

/**
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 */
function executableName(folder, platform) {
  try {
    // Written by Electron's own installer.
    return readFileSync(join(folder, 'path.txt'), 'utf8').trim()
  } catch {
    if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
    return platform === 'win32' ? 'electron.exe' : 'electron'
  }
}
