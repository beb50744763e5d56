import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { findElectron } from './electron.mjs'
import { at, readJson } from './project.mjs'
import { runNode } from './run.mjs'

/** Milliseconds that a network has for its first answer. */
const probeTime = 5_000
/** Milliseconds without a new byte after which a download is given up. */
const stallTime = 60_000

/**
 * The address that Electron's installer downloads from, with the same settings for mirrors.
 * @param {string} version
 * @param {NodeJS.ProcessEnv} [env]
 */
export function electronAddress(version, env = process.env) {
  /** @param {string} name */
  const setting = (name) =>
    env[`npm_config_electron_${name.replaceAll('_', '')}`] ||
    env[`NPM_CONFIG_ELECTRON_${name.toUpperCase()}`] ||
    env[`npm_config_electron_${name}`] ||
    env[`ELECTRON_${name.toUpperCase()}`]
  const platform = env['npm_config_platform'] || process.platform
  const arch = env['npm_config_arch'] || process.arch
  const base = setting('mirror') || 'https://github.com/electron/electron/releases/download/'
  const folder = (setting('custom_dir') || `v${version}`).replace('{{ version }}', version)
  const file = setting('custom_filename') || `electron-v${version}-${platform}-${arch}.zip`
  return `${base}${folder}/${file}`
}

/**
 * Whether the address can be fetched from here: its size in bytes (0 if unknown), or why not.
 * @param {string} address
 * @returns {Promise<{ size: number } | { problem: string }>}
 */
export async function probe(address, time = probeTime) {
  const host = URL.canParse(address) ? new URL(address).host : address
  try {
    // Some mirrors refuse HEAD; one byte will do.
    const headers = { range: 'bytes=0-0' }
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(time) })
    await response.body?.cancel()
    if (!response.ok) return { problem: `${host} answered ${response.status}` }
    return { size: Number(response.headers.get('content-range')?.split('/')[1] ?? 0) || 0 }
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError'
    return { problem: `${host} ${late ? 'did not answer in time' : 'cannot be reached'}` }
  }
}

/**
 * Lets Electron's own installer fetch the program, if the network allows it.
 * @param {(text: string) => void} show progress, on one line that is written over
 * @returns {Promise<import('./electron.mjs').Found>}
 */
export async function fetchElectron(show) {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) {
    return unfetched('ELECTRON_SKIP_BINARY_DOWNLOAD is set')
  }
  const { version } = readJson(at('node_modules', 'electron', 'package.json'))
  const address = electronAddress(version)
  const known = existsSync(cachedFile(address)) ? { size: 0 } : await probe(address)
  if ('problem' in known) return unfetched(known.problem)
  return install(version, known.size, show)
}

/**
 * @param {string} version
 * @param {number} size
 * @param {(text: string) => void} show
 * @returns {Promise<import('./electron.mjs').Found>}
 */
async function install(version, size, show) {
  // A folder of its own for temporary files tells how far the download is.
  const folder = mkdtempSync(join(tmpdir(), 'diptych-electron-'))
  const stalled = new AbortController()
  let last = { bytes: -1, time: Date.now() }
  const timer = setInterval(() => {
    const bytes = sizeOf(folder)
    if (bytes !== last.bytes) last = { bytes, time: Date.now() }
    else if (Date.now() - last.time > stallTime) stalled.abort()
    show(
      `Fetching Electron ${version} … ${megabytes(bytes)}${size ? ` of ${megabytes(size)}` : ''} MB`,
    )
  }, 500)
  try {
    const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder }
    const script = at('node_modules', 'electron', 'install.js')
    const { code } = await runNode(script, [], { env, signal: stalled.signal })
    if (stalled.signal.aborted) return unfetched('the download stalled')
    return code === 0 ? findElectron() : unfetched('its installer failed')
  } finally {
    clearInterval(timer)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} reason */
const unfetched = (reason) => ({ missing: `could not be fetched (${reason})` })

/** @param {number} bytes */
const megabytes = (bytes) => Math.round(bytes / 1e6)

/** @param {string} folder */
function sizeOf(folder) {
  let sum = 0
  for (const name of readdirSync(folder, { recursive: true })) {
    // The installer may move a file between the two.
    sum += statSync(join(folder, String(name)), { throwIfNoEntry: false })?.size ?? 0
  }
  return sum
}

/**
 * Where Electron's installer keeps what it downloaded from an address.
 * @param {string} address
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 */
export function cachedFile(address, platform = process.platform, env = process.env) {
  const home = homedir()
  const folders = {
    darwin: join(home, 'Library', 'Caches', 'electron'),
    win32: join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'electron', 'Cache'),
    other: join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'electron'),
  }
  const folder =
    env['electron_config_cache'] ||
    folders[platform === 'darwin' || platform === 'win32' ? platform : 'other']
  const url = new URL(address)
  const file = posix.basename(url.pathname)
  url.pathname = posix.dirname(url.pathname)
  return join(folder, createHash('sha256').update(url.toString()).digest('hex'), file)
}
