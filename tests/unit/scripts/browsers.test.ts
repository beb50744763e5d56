import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appWindowArguments, defaultBrowser } from '../../../scripts/lib/browser-window.mjs'
import { browserPlaces, findBrowser } from '../../../scripts/lib/browsers.mjs'
import { hasDisplay, sandboxFlags } from '../../../scripts/lib/surroundings.mjs'
import { findTestChromium } from '../../../scripts/lib/test-chromium.mjs'

describe('the places of browsers', () => {
  it.each([
    ['linux', { PATH: '/usr/bin:/opt/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '/usr/bin' }, '/snap/bin/chromium'],
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/google-chrome-stable'],
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/microsoft-edge'],
    [
      'darwin',
      { HOME: '/Users/a' },
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    [
      'win32',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\a\\Local' },
      'C:\\Users\\a\\Local\\Chromium\\Application\\chrome.exe',
    ],
  ] as const)('on %s with %j include %s', (platform, env, place) => {
    expect(browserPlaces(platform, env)).toContain(place)
  })

  it('put Chromium before Chrome before Edge', () => {
    const places = browserPlaces('linux', { PATH: '/b' }).filter((place) => place.startsWith('/b/'))
    expect(places.map((place) => place.slice(3))).toEqual([
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ])
  })
})

describe.skipIf(process.platform === 'win32')('the browser of this machine', () => {
  let folder: string
  const put = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    await chmod(join(folder, name), 0o755)
  }
  const find = (snaps: boolean) => findBrowser({ platform: 'linux', env: { PATH: folder }, snaps })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diptych-browsers-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('is the first that is there', async () => {
    await put('microsoft-edge', '')
    await put('google-chrome', '')
    expect(find(true)).toBe(join(folder, 'google-chrome'))
  })

  it('is no snap in disguise when a snap will not do', async () => {
    await put('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    await put('google-chrome', '#!/bin/sh\nexec /opt/google/chrome/chrome "$@"\n')
    expect(find(true)).toBe(join(folder, 'chromium-browser'))
    expect(find(false)).toBe(join(folder, 'google-chrome'))
  })

  it('is for tests the one that DIPTYCH_CHROMIUM names', async () => {
    await put('chromium', '')
    const env = { PATH: folder, DIPTYCH_CHROMIUM: '/mine' }
    expect(findTestChromium(env)).toBe('/mine')
    expect(findTestChromium({ PATH: folder })).toBe(join(folder, 'chromium'))
  })
})

describe('opening a window', () => {
  it('asks for one without tabs, in a profile of its own, that calls nobody', () => {
    const args = appWindowArguments('http://127.0.0.1:1/#once=k', '/profile')
    expect(args).toEqual(
      expect.arrayContaining([
        '--app=http://127.0.0.1:1/#once=k',
        '--user-data-dir=/profile',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ]),
    )
  })

  it.each([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'rundll32'],
  ] as const)(
    'on %s asks %s for the default browser, with no shell in between',
    (platform, name) => {
      const command = defaultBrowser(platform, 'http://127.0.0.1:1/#once=a&b')
      expect(command[0]).toBe(name)
      expect(command.at(-1)).toBe('http://127.0.0.1:1/#once=a&b')
    },
  )

  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('on %s with %j is possible: %s', (platform, env, possible) => {
    expect(hasDisplay(platform, env)).toBe(possible)
  })

  it.each([
    ['linux', 0, ['--no-sandbox']],
    ['linux', 1000, []],
    ['darwin', 0, []],
    ['win32', undefined, []],
  ] as const)('on %s as user %s takes the flags %j', (platform, uid, flags) => {
    expect(sandboxFlags(platform, uid ?? -1)).toEqual(flags)
  })
})
