import { homedir } from 'node:os'
import { join } from 'node:path'
import { startChild } from './children.mjs'
import { findBrowser, isSnap } from './browsers.mjs'
import { sandboxFlags } from './surroundings.mjs'

/**
 * Shows an address in a window of its own, without tabs and address bar, else in the default browser.
 * @param {string} address
 */
export async function openWindow(address) {
  const browser = findBrowser()
  if (browser !== null) {
    const args = appWindowArguments(address, profileFolder(browser))
    const { ended } = startChild(browser, args, { stdio: 'ignore' })
    const { code } = await ended
    // A window that was closed, or handed over to a browser that runs already, ends well.
    if (code === 0 || code === null) return
  }
  const [command, ...args] = defaultBrowser(process.platform, address)
  await startChild(command, args, { stdio: 'ignore' }).ended
}

/**
 * Nothing but our page is to be loaded, so the browser's own errands are turned off.
 * @param {string} address
 * @param {string} profile
 */
export function appWindowArguments(address, profile) {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--window-size=1440,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...sandboxFlags(),
  ]
}

/**
 * A profile of its own leaves the reader's tabs, history and extensions out of it.
 * @param {string} browser
 */
function profileFolder(browser, platform = process.platform, env = process.env) {
  const home = homedir()
  // A snap may write nowhere else.
  if (platform === 'linux' && isSnap(browser))
    return join(home, 'snap', 'chromium', 'common', 'diptych')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'diptych', 'window')
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'diptych', 'Cache', 'window')
  }
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'diptych', 'window')
}

/**
 * @param {NodeJS.Platform} platform
 * @param {string} address
 * @returns {[string, ...string[]]}
 */
export function defaultBrowser(platform, address) {
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return ['xdg-open', address]
}
