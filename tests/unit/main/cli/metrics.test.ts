import { readFile, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../../../src/main/services/source-file'
import { diptych } from '../../../support/command-line'
import { shippedData, temporaryFolder } from '../../../support/library'

const sources = join(import.meta.dirname, '../../../fixtures/library/sources')
const metrics = (...argv: string[]) => diptych(['metrics', ...argv], { workingFolder: sources })
const parsed = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('metrics', () => {
  it.runIf(process.platform !== 'win32')('refuses what is no regular file', async () => {
    const folder = await temporaryFolder()
    await symlink('circle', join(folder, 'circle'))
    const errors = await Promise.all(
      ['circle', '/dev/null'].map(async (name) => (await metrics(resolve(folder, name))).errors),
    )
    expect(errors.flat()).toEqual([
      'diptych: circle could not be read: a link in its path leads round in a circle.',
      'diptych: null could not be read: it is not a regular file.',
    ])
  })

  it('explains the apostrophe that CSV puts in front of formulas', async () => {
    expect((await metrics('--help')).out).toContain("apostrophe (')")
  })

  it('prints one record a figure with its place in the source', async () => {
    const { status, out } = await metrics('report.txt')
    expect(status).toBe(0)
    const source = await readFile(join(sources, 'report.txt'), 'utf8')
    const start = source.indexOf('29,000')
    const [first] = parsed(out)
    expect(Object.keys(first)).toEqual(
      'doc start end text value unit kind qualifier direction subject period'.split(' '),
    )
    expect(first).toMatchObject({
      doc: 'report',
      start,
      end: start + '29,000 households'.length,
      text: '29,000 households',
      value: 29_000,
      unit: 'household',
      kind: 'count',
      qualifier: 'over',
      direction: null,
    })
  })

  it.each([
    [sources, 'utf-8-bom.txt'],
    [sources, 'utf-16le.txt'],
    [shippedData, 'yangpu-2023.txt'],
    [shippedData, 'yangpu-2025.txt'],
  ])('counts its offsets in the decoded file: %s/%s', async (folder, name) => {
    const path = join(folder, name)
    const { text } = decodeSource(await readFile(path), name)
    const records = parsed((await metrics(path)).out)
    expect(records.length).toBeGreaterThan(0)
    for (const record of records) {
      expect(record.doc).toBe(name.slice(0, -4))
      expect(text.slice(record.start, record.end)).toBe(record.text)
      expect(record.text).toMatch(/\S/u)
    }
  })

  it('prints a table with the same records', async () => {
    const { out } = await metrics('report.txt', '--format', 'csv')
    const [header, first] = out.split('\n')
    expect(header).toBe('doc,start,end,text,value,unit,kind,qualifier,direction,subject,period')
    expect(first).toMatch(/^report,\d+,\d+,"29,000 households",29000,household,count,over,,/u)
  })

  it('lists the digits it did not understand, with the reason', async () => {
    const records = parsed((await metrics('report.txt', '--unread')).out)
    expect(records).toMatchObject([{ doc: 'report', text: '2023', reason: expect.any(String) }])
    const table = await metrics('report.txt', '--unread', '--format', 'csv')
    expect(table.out).toMatch(/^doc,start,end,text,reason\nreport,\d+,\d+,2023,/u)
  })

  it('refuses what is not text', async () => {
    const { status, out, errors } = await metrics('word.txt')
    const message = 'diptych: word.txt is not plain text: it looks like a Word document.'
    expect([status, out, errors]).toEqual([1, '', [message]])
  })
})
