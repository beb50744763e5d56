import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from '../../../../src/main/library/disk'
import { temporaryFolder } from '../../../support/library'

describe('the disk', () => {
  it('replaces a file whole, whatever its size', async () => {
    const path = join(await temporaryFolder(), 'file')
    const large = 'é'.repeat(3_000_000)
    await nodeDisk.write(path, large)
    expect(await readFile(path, 'utf8')).toBe(large)
    await nodeDisk.write(path, '')
    expect(await readFile(path, 'utf8')).toBe('')
  })

  it('leaves no half-written file when it cannot replace one', async () => {
    const folder = await temporaryFolder()
    await nodeDisk.makeFolder(join(folder, 'in-the-way', 'inner'))
    await expect(nodeDisk.write(join(folder, 'in-the-way'), 'text')).rejects.toThrow('EISDIR')
    await expect.poll(() => readdir(folder)).toEqual(['in-the-way'])
  })

  it('keeps a file under a second name that does not change with the first', async () => {
    const folder = await temporaryFolder()
    const [present, earlier] = [join(folder, 'present'), join(folder, 'earlier')]
    await nodeDisk.write(present, 'one')
    await nodeDisk.keep(present, earlier)
    await nodeDisk.keep(present, earlier)
    await nodeDisk.write(present, 'two')
    expect(await readFile(earlier, 'utf8')).toBe('one')
    expect((await readdir(folder)).toSorted()).toEqual(['earlier', 'present'])
  })

  it('keeps the earlier file when the present one is gone', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'earlier'), 'one')
    await nodeDisk.keep(join(folder, 'present'), join(folder, 'earlier'))
    expect(await readFile(join(folder, 'earlier'), 'utf8')).toBe('one')
  })

  it('makes a folder with those above it, and is content when it is there', async () => {
    const folder = join(await temporaryFolder(), 'a', 'b', 'c')
    await nodeDisk.makeFolder(folder)
    await nodeDisk.makeFolder(folder)
    expect(await readdir(join(folder, '..'))).toEqual(['c'])
    await writeFile(join(folder, 'file'), '')
    await expect(nodeDisk.makeFolder(join(folder, 'file'))).rejects.toThrow('EEXIST')
    await expect(nodeDisk.makeFolder(join(folder, 'file', 'd'))).rejects.toThrow('ENOTDIR')
  })

  it.runIf(process.platform === 'linux')(
    'gives up where a file system makes no folders',
    async () => {
      await expect(nodeDisk.makeFolder('/proc/diptych/library')).rejects.toThrow('ENOENT')
    },
  )

  it('tells a missing file from one that cannot be read', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    expect(await nodeDisk.read(join(folder, 'none'))).toBeNull()
    expect(await nodeDisk.list(join(folder, 'none'))).toEqual([])
    await expect(nodeDisk.read(join(folder, 'file', 'below'))).rejects.toThrow('ENOTDIR')
    await expect(nodeDisk.read(folder)).rejects.toThrow('EISDIR')
  })
})
