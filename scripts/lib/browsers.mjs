import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/**
 * Where Chromium, Chrome and Edge are when they are installed, in order of preference.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => env[name])
    return windowsPrograms.flatMap((parts) =>
      folders.filter((folder) => folder).map((folder) => path.win32.join(folder ?? '', ...parts)),
    )
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env['HOME']}/Applications`]
    return macApps.flatMap((app) => folders.map((f) => `${f}/${app}.app/Contents/MacOS/${app}`))
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/snap/bin'].filter((folder) => folder !== '')
  return linuxNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)))
}

/**
 * A Chromium, Chrome or Edge of this machine, or null.
 * @param {object} [options]
 * @param {boolean} [options.snaps] whether one that is confined to its own folders will do
 * @param {NodeJS.Platform} [options.platform]
 * @param {NodeJS.ProcessEnv} [options.env]
 */
export function findBrowser({ snaps = true, platform = process.platform, env = process.env } = {}) {
  const there = browserPlaces(platform, env).filter((place) => existsSync(place))
  return there.find((place) => snaps || !isSnap(place)) ?? null
}

/**
 * Ubuntu's browsers are snaps, also behind a small script on the usual path.
 * @param {string} file
 */
export function isSnap(file) {
  if (file.startsWith('/snap/')) return true
  const isScript = statSync(file).size < 10_000 && readFileSync(file, 'latin1').startsWith('#!')
  return isScript && readFileSync(file, 'latin1').includes('/snap/bin/')
}
