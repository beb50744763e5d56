import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentLimit } from '@shared/host'
import { decodeSource, refuseLarge } from '../../../../src/main/services/source-file'

const folder = join(import.meta.dirname, '../../../fixtures/library/sources')
const decode = async (name: string) => decodeSource(await readFile(join(folder, name)), name)

describe('a file on its way into the library', () => {
  it.each([
    ['report.txt', 'utf-8', 'Over 29,000 households moved\nto new homes'],
    ['utf-8-bom.txt', 'utf-8', 'Report on Housing\r\n\r\nSome 14'],
    ['utf-16le.txt', 'utf-16le', 'Report on Housing\n\nSome 14'],
    ['utf-16be.txt', 'utf-16be', 'Report on Housing\n\nSome 14'],
    ['gb18030.txt', 'gb18030', '居民29,000户'],
    ['windows-1252.txt', 'windows-1252', '“29,000 households” – no more – got £2.3'],
  ])('is read as it was written: %s', async (name, encoding, part) => {
    const decoded = await decode(name)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.text).toContain(part)
  })

  it('has no byte-order mark in its text, so that offsets start behind it', async () => {
    expect((await decode('utf-8-bom.txt')).text.startsWith('Report')).toBe(true)
    expect((await decode('utf-16le.txt')).text.startsWith('Report')).toBe(true)
  })

  it.each(['utf-16le.txt', 'utf-16be.txt'])('may end in half a character: %s', async (name) => {
    const bytes = await readFile(join(folder, name))
    expect(decodeSource(Buffer.concat([bytes, Buffer.of(10)]), name)).toEqual(await decode(name))
  })

  it.each([
    ['pdf.txt', 'a PDF document'],
    ['word.txt', 'a Word document'],
    ['zip.txt', 'a zip archive or an Office document'],
    ['png.txt', 'an image (PNG)'],
    ['binary.txt', 'binary data'],
  ])('is refused by name when it is no text: %s', async (name, kind) => {
    await expect(decode(name)).rejects.toMatchObject({
      code: 'not-text',
      message: `${name} is not plain text: it looks like ${kind}.`,
    })
  })

  it.each([
    ['empty.txt', 'empty.txt is empty.'],
    ['blank.txt', 'blank.txt holds no text.'],
  ])('is refused when there is nothing in it: %s', async (name, message) => {
    await expect(decode(name)).rejects.toMatchObject({ code: 'not-text', message })
  })

  it('is refused above the limit, and taken at the limit', () => {
    expect(() => refuseLarge(documentLimit, 'a.txt')).not.toThrow()
    expect(() => decodeSource(Buffer.alloc(documentLimit + 1, 'a'), 'a.txt')).toThrow(
      'a.txt is too large: 21 MB, and 20 MB is the most.',
    )
  })
})
