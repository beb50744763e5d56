import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runDesktop } from '../../../scripts/lib/desktop.mjs'
import { findElectron } from '../../../scripts/lib/electron.mjs'
import { cachedFile, electronAddress, probe } from '../../../scripts/lib/electron-download.mjs'
import { root } from '../../../scripts/lib/project.mjs'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-electron-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

async function executable(path: string, script = ''): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

function stub(script: string): Promise<string> {
  return executable(join(folder, 'electron'), script)
}

describe('finding Electron', () => {
  it('finds what its installer left in the package', async () => {
    const path = await executable(join(folder, 'dist', 'electron'))
    await writeFile(join(folder, 'path.txt'), 'electron')
    expect(findElectron({ env: {}, platform: 'linux', folder })).toEqual({ path })
  })

  it('prefers the folder that ELECTRON_OVERRIDE_DIST_PATH names', async () => {
    await executable(join(folder, 'dist', 'electron'))
    const path = await executable(join(folder, 'mine', 'electron'))
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'mine') }
    expect(findElectron({ env, platform: 'linux', folder })).toEqual({ path })
  })

  it('says when that folder holds none, rather than to take another', async () => {
    await executable(join(folder, 'dist', 'electron'))
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' }
    expect(findElectron({ env, platform: 'linux', folder })).toEqual({
      missing: 'is not in ELECTRON_OVERRIDE_DIST_PATH (/nowhere)',
    })
  })

  it.each([
    ['darwin', 'Electron.app/Contents/MacOS/Electron'],
    ['win32', 'electron.exe'],
    ['linux', 'electron'],
  ] as const)('knows the name of the program on %s', async (platform, name) => {
    const path = await executable(join(folder, 'dist', name))
    expect(findElectron({ env: {}, platform, folder })).toEqual({ path })
  })

  it('says that it is not there', () => {
    expect(findElectron({ env: {}, platform: 'linux', folder })).toEqual({
      missing: 'is not downloaded',
    })
  })
})

describe('the download of Electron', () => {
  const usual = `electron-v45.4.1-${process.platform}-${process.arch}.zip`

  it.each([
    [{}, `https://github.com/electron/electron/releases/download/v45.4.1/${usual}`],
    [{ ELECTRON_MIRROR: 'https://m.test/e/' }, `https://m.test/e/v45.4.1/${usual}`],
    [{ npm_config_electron_mirror: 'https://m.test/' }, `https://m.test/v45.4.1/${usual}`],
    [
      { ELECTRON_MIRROR: 'https://m.test/', ELECTRON_CUSTOM_DIR: '{{ version }}' },
      `https://m.test/45.4.1/${usual}`,
    ],
    [
      { npm_config_platform: 'win32', npm_config_arch: 'arm64' },
      'https://github.com/electron/electron/releases/download/v45.4.1/electron-v45.4.1-win32-arm64.zip',
    ],
  ])('comes from where %j says', (env, address) => {
    expect(electronAddress('45.4.1', env)).toBe(address)
  })

  it('is looked for where an earlier one was kept', () => {
    // What the installer of Electron 45.4.1 was seen to make of this address.
    const file = cachedFile('https://m.test/v1/e.zip', 'linux', { electron_config_cache: '/c' })
    expect(file).toBe('/c/659b1e5506b279765a3adeaed7aa9a4e240fad2cea0322ee98d007c968079273/e.zip')
  })

  describe('is asked for beforehand', () => {
    let server: Server
    let status: number
    const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/e.zip`

    beforeEach(async () => {
      status = 206
      server = createServer((request, response) => {
        if (request.url === '/silent.zip') return
        response.writeHead(status, { 'content-range': 'bytes 0-0/112000000' })
        response.end('x')
      })
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve)
      })
    })
    afterEach(() => {
      server.closeAllConnections()
      server.close()
    })

    it('and its size is known', async () => {
      expect(await probe(address())).toEqual({ size: 112_000_000 })
    })

    it('and a refusal is told', async () => {
      status = 403
      expect(await probe(address())).toEqual({
        problem: `${new URL(address()).host} answered 403`,
      })
    })

    it('and a silent network is not waited for', async () => {
      const silent = new URL('/silent.zip', address())
      expect(await probe(silent.href, 50)).toEqual({
        problem: `${silent.host} did not answer in time`,
      })
    })

    it.each([
      ['http://127.0.0.1:1/e.zip', '127.0.0.1:1 cannot be reached'],
      ['no address', 'no address cannot be reached'],
    ])('and %s is told to be out of reach', async (wrong, problem) => {
      expect(await probe(wrong)).toEqual({ problem })
    })
  })
})

describe.skipIf(process.platform === 'win32')('running Electron', () => {
  it('gives it the project and the library, and no Node in disguise', async () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1')
    const seen = join(folder, 'seen')
    const electron = await stub(`printf '%s\\n' "$ELECTRON_RUN_AS_NODE" "$@" > ${seen}`)
    expect(await runDesktop(electron, '/my notes')).toBe(0)
    const [asNode, ...args] = (await readFile(seen, 'utf8')).trimEnd().split('\n')
    expect(asNode).toBe('')
    expect(args.slice(-3)).toEqual([root, '--library', '/my notes'])
  })

  it.each([
    ['ends well', 'exit 0', 0],
    ['refuses the library', 'exit 1', 1],
    ['lacks a system library', 'exit 127', null],
    ['is stopped by its sandbox', 'kill -TRAP $$', null],
  ])('gives its status when it %s', async (_, script, status) => {
    expect(await runDesktop(await stub(script), null)).toBe(status)
  })

  it('could not start what is no program', async () => {
    expect(await runDesktop(join(folder, 'nothing'), null)).toBeNull()
  })
})
