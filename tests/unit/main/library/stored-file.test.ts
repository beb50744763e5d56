import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileFormat } from '../../../../src/main/library/generations'
import { openStoredFile, type StoredFileOptions } from '../../../../src/main/library/stored-file'
import { failingDisk, temporaryFolder } from '../../../support/library'

interface Counter {
  readonly counts: readonly number[]
}

const format: FileFormat<Counter> = {
  name: 'The counter',
  version: 3,
  initial: { counts: [] },
  interpret: (content) =>
    Array.isArray(content['counts']) ? { data: content as never, rejected: [] } : null,
}

async function setUp(more: Partial<StoredFileOptions<Counter>> = {}) {
  const path = more.path ?? join(await temporaryFolder(), 'counter.json')
  const disk = failingDisk()
  const options = { path, format, disk, readOnly: false, report: () => undefined, ...more }
  const file = await openStoredFile(options)
  const onDisk = async () => JSON.parse(await readFile(path, 'utf8'))
  return { path, disk, file, onDisk }
}

const add =
  (count: number) =>
  (data: Counter): Counter => ({ ...data, counts: [...data.counts, count] })

describe('a file of the library', () => {
  it('is on disk when a change is acknowledged', async () => {
    const { file, onDisk } = await setUp()
    await file.change(add(1))
    expect(await onDisk()).toEqual({ schema: 3, counts: [1] })
  })

  it('takes changes in the order of the calls', async () => {
    const { file, onDisk } = await setUp()
    const numbers = Array.from({ length: 20 }, (_, index) => index)
    await Promise.all(numbers.map((number) => file.change(add(number))))
    expect(await onDisk()).toMatchObject({ counts: numbers })
  })

  it('stays as it was when the disk is full, says so, and goes on when there is room', async () => {
    const { file, disk, onDisk } = await setUp()
    await file.change(add(1))
    disk.refuse(/counter\.json$/u)
    const refused = file.change(add(2))
    await expect(refused).rejects.toMatchObject({
      code: 'disk',
      message: 'The counter could not be saved: the disk is full.',
    })
    expect(file.data.counts).toEqual([1])
    disk.refuse(null)
    await file.change(add(3))
    expect(await onDisk()).toMatchObject({ counts: [1, 3] })
  })

  it('shows no change before it is on disk', async () => {
    const { file } = await setUp()
    const change = file.change(add(1))
    expect(file.data.counts).toEqual([])
    await change
    expect(file.data.counts).toEqual([1])
  })

  it('changes nothing when the change itself fails', async () => {
    const { file, path } = await setUp()
    const failing = file.change(() => {
      throw new Error('no such note')
    })
    await expect(failing).rejects.toThrow('no such note')
    await expect(readFile(path)).rejects.toThrow('ENOENT')
  })

  it('is not written when nothing changes', async () => {
    const { file, path } = await setUp()
    await file.change((data) => data)
    await expect(readFile(path)).rejects.toThrow('ENOENT')
  })

  it('keeps the previous generation and leaves no other file beside it', async () => {
    const { file, path } = await setUp()
    await file.change(add(1))
    await file.change(add(2))
    await file.change(add(3))
    const folder = join(path, '..')
    expect((await readdir(folder)).toSorted()).toEqual(['counter.json', 'counter.previous.json'])
    const previous = await readFile(join(folder, 'counter.previous.json'), 'utf8')
    expect(JSON.parse(previous)).toMatchObject({ counts: [1, 2] })
  })

  it('keeps fields it does not know', async () => {
    const path = join(await temporaryFolder(), 'counter.json')
    await writeFile(path, '{"schema": 1, "mood": "fine", "counts": [1]}')
    const { file, onDisk } = await setUp({ path })
    await file.change(add(2))
    expect(await onDisk()).toEqual({ schema: 3, mood: 'fine', counts: [1, 2] })
  })

  it('waits for changes under way when it is closed, and takes no more', async () => {
    const { file, onDisk } = await setUp()
    const change = file.change(add(1))
    await file.close()
    expect(await onDisk()).toMatchObject({ counts: [1] })
    await change
    await expect(file.change(add(2))).rejects.toMatchObject({ code: 'not-found' })
  })

  it('takes no changes when it is open for reading only', async () => {
    const { file, path } = await setUp({ readOnly: true })
    await expect(file.change(add(1))).rejects.toMatchObject({ code: 'read-only' })
    await expect(readFile(path)).rejects.toThrow('ENOENT')
  })
})
