import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../../../src/main/services/source-file'
import { diptych } from '../../../support/command-line'
import { shippedData, temporaryFolder } from '../../../support/library'

const files = ['yangpu-2023.txt', 'yangpu-2025.txt']
const inData = { workingFolder: shippedData }

const sourceOf = async (name: string) =>
  decodeSource(await readFile(join(shippedData, name)), name).text

describe('compare', () => {
  it('prints the rows with both figures, and their places in the sources', async () => {
    const { status, out, errors } = await diptych(['compare', ...files, '--format', 'json'], inData)
    expect([status, errors]).toEqual([0, []])
    const rows = JSON.parse(out)
    const [left = '', right = ''] = await Promise.all(files.map(sourceOf))
    for (const row of rows) {
      expect(left.slice(row.left.start, row.left.end).replace(/\s+/gu, ' ')).toBe(row.left.text)
      expect(right.slice(row.right.start, row.right.end).replace(/\s+/gu, ' ')).toBe(row.right.text)
    }
    const places = rows.find(
      (row: { indicator: string }) => row.indicator === 'school places added',
    )
    expect(places).toMatchObject({
      left: { value: 13_300, unit: 'degree', text: '13,300 educational degrees' },
      right: { value: 7070, unit: 'place' },
      standing: 'found',
      change: { absolute: -6230, bound: 'exact', text: '−6,230 (−47%)' },
      flags: [{ kind: 'period' }, { kind: 'definition' }, { kind: 'wording' }],
      confidence: expect.any(Number),
      reason: expect.stringContaining('school'),
    })
  })

  it('prints the figures without a counterpart', async () => {
    const { out } = await diptych(['compare', ...files, '--format', 'json', '--unpaired'], inData)
    const alone = JSON.parse(out)
    expect(alone).toContainEqual({ left: expect.objectContaining({ text: '12.7%' }), right: null })
    expect(alone).toContainEqual({ left: null, right: expect.objectContaining({ text: '50.2%' }) })
  })

  it('says the same of the briefings in the library', async () => {
    const library = ['--library', await temporaryFolder()]
    const json = ['--format', 'json', ...library]
    const ofFiles = await diptych(['compare', ...files, ...json], inData)
    expect(await diptych(['compare', 'yangpu-2023', 'yangpu-2025', ...json])).toEqual(ofFiles)
    const csv = await diptych(['compare', ...files, '--format', 'csv'], inData)
    expect(csv.out).toMatch(/^row,standing,indicator,left_text/u)
    const md = await diptych(['compare', ...files], inData)
    expect(md.out).toContain('| school places added')
  })

  it.each([
    [['compare', 'a.txt'], 'two briefings or files are to be compared'],
    [['compare', 'a', 'b', 'c'], 'two texts only, please: c'],
    [['compare', 'a', 'b', '--format', 'xml'], '--format is one of json, csv, md, not "xml"'],
    [['compare', 'a', 'b', '--unpaired'], '--unpaired goes with --format json'],
  ])('refuses %j', async (argv, message) => {
    const { status, errors } = await diptych(argv)
    expect(status).toBe(2)
    expect(errors.join()).toContain(message)
  })
})
