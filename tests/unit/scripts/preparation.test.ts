import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashInputs } from '../../../scripts/lib/build.mjs'
import { isInstalled } from '../../../scripts/lib/install.mjs'

describe('what is installed', () => {
  const lock = {
    packages: {
      '': { name: 'diptych' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/b-for-macs': { version: '2.0.0', optional: true },
    },
  }
  const a = { version: '1.0.0' }
  const b = { version: '2.0.0' }

  it.each([
    ['is enough when all is there, but what other platforms need', { a, b }, true],
    ['is not enough when something is missing', { a }, false],
    ['is not enough when a version differs', { a, b: { version: '2.0.1' } }, false],
  ])('%s', (_, names, enough) => {
    const packages = Object.fromEntries(
      Object.entries(names).map(([name, entry]) => [`node_modules/${name}`, entry]),
    )
    expect(isInstalled(lock, { packages })).toBe(enough)
  })

  it('is not enough when there is nothing', () => {
    expect(isInstalled(lock, null)).toBe(false)
  })
})

describe('the inputs of the build', () => {
  let folder: string
  const hash = () => hashInputs(folder, ['src', 'package.json', 'not-there.json'])

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diptych-inputs-'))
    await mkdir(join(folder, 'src', 'deep'), { recursive: true })
    await writeFile(join(folder, 'src', 'deep', 'a.ts'), 'a')
    await writeFile(join(folder, 'package.json'), '{}')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('are the same when only the clock has moved', async () => {
    const before = hash()
    await utimes(join(folder, 'package.json'), 1, 1)
    expect(hash()).toBe(before)
  })

  it.each([
    ['a file deep inside is changed', 'src/deep/a.ts', 'b'],
    ['a file is added', 'src/b.ts', ''],
    ['a named file is changed', 'package.json', '{ }'],
    ['a named file appears', 'not-there.json', ''],
  ])('differ when %s', async (_, name, text) => {
    const before = hash()
    await writeFile(join(folder, name), text)
    expect(hash()).not.toBe(before)
  })

  it('do not depend on what lies beside them', async () => {
    const before = hash()
    await writeFile(join(folder, 'notes.txt'), 'x')
    expect(hash()).toBe(before)
  })
})
