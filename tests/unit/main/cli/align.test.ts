import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../../../src/main/services/source-file'
import { diptych } from '../../../support/command-line'
import { shippedData, temporaryFolder } from '../../../support/library'

const sourceOf = async (name: string) =>
  decodeSource(await readFile(join(shippedData, name)), name).text

const files = ['yangpu-2023.txt', 'yangpu-2025.txt']

describe('align', () => {
  it('prints the related blocks of two files with their places in the sources', async () => {
    const { status, out, errors } = await diptych(['align', ...files, '--format', 'json'], {
      workingFolder: shippedData,
    })
    expect([status, errors]).toEqual([0, []])
    const [left = '', right = ''] = await Promise.all(files.map(sourceOf))
    const records = JSON.parse(out)
    expect(records.length).toBeGreaterThan(5)
    for (const record of records) {
      expect(Object.keys(record)).toEqual(['left', 'right', 'confidence', 'reason'])
      expect(Object.keys(record.left)).toEqual(['block', 'start', 'end', 'text'])
      expect(left.slice(record.left.start, record.left.end)).toBe(record.left.text)
      expect(right.slice(record.right.start, record.right.end)).toBe(record.right.text)
    }
    const [renewal] = records.filter((record: { left: { text: string } }) =>
      /^The\s+second focal point/u.test(record.left.text),
    )
    expect(renewal).toMatchObject({
      left: { block: 'b8' },
      right: { block: 'b4', text: expect.stringMatching(/^Prioritizing livable/u) },
      reason: expect.stringContaining('households and m²'),
    })
  })

  it('says the same of the briefings in the library, and of one beside a file', async () => {
    const json = ['--format', 'json', '--library', await temporaryFolder()]
    const ofFiles = await diptych(['align', ...files, ...json], { workingFolder: shippedData })
    const ofLibrary = await diptych(['align', 'yangpu-2023', 'yangpu-2025', ...json])
    const mixed = await diptych(['align', 'yangpu-2023', files[1] ?? '', ...json], {
      workingFolder: shippedData,
    })
    expect(ofLibrary).toEqual(ofFiles)
    expect(mixed).toEqual(ofFiles)
  })

  it('counts in the decoded file whatever its line ends', async () => {
    const folder = await temporaryFolder()
    const source =
      '\ufeffHousing in\r\nthe old town was renewed.\r\n\r\nNew schools\r\nwere opened.\r\n'
    await writeFile(join(folder, 'a.txt'), source)
    await writeFile(join(folder, 'b.txt'), source.replaceAll('\r\n', '\n'))
    const { out } = await diptych(['align', 'a.txt', 'b.txt', '--format', 'json'], {
      workingFolder: folder,
    })
    expect(JSON.parse(out)[1].left).toEqual({
      block: 'b2',
      start: 41,
      end: 66,
      text: 'New schools\r\nwere opened.',
    })
  })

  it('prints for reading how sure it is, why, and what the two begin with', async () => {
    const { out } = await diptych(['align', ...files], { workingFolder: shippedData })
    expect(out).toMatch(
      /^ {1,2}\d\d%  both open the text.*\n {2}b3\tOn the morning.*…\n {2}b1\tThis/u,
    )
  })

  it('takes a word for a file where there is one of that name', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'yangpu-2023'), 'Schools were opened in the old town.')
    const { out } = await diptych(['align', 'yangpu-2023', 'yangpu-2023'], {
      workingFolder: folder,
    })
    expect(out).toContain('Schools were opened in the old town.')
  })

  it.each([
    [['align'], 2, 'two briefings or files are to be aligned'],
    [['align', 'a'], 2, 'two briefings or files are to be aligned'],
    [['align', 'a', 'b', 'c'], 2, 'two texts only, please: c'],
    [['align', 'a', 'b', '--format', 'csv'], 2, '--format is one of text, json, not "csv"'],
    [['align', 'none.txt', 'none.txt'], 1, 'none.txt could not be read'],
  ])('answers %j with status %i and one line', async (argv, expected, message) => {
    const { status, out, errors } = await diptych(argv)
    expect([status, out]).toEqual([expected, ''])
    expect(errors).toEqual([expect.stringContaining(message)])
  })

  it('says which briefing is not in the library', async () => {
    const library = await temporaryFolder()
    const { status, errors } = await diptych(['align', 'none', 'yangpu-2025', '--library', library])
    expect(status).toBe(1)
    expect(errors).toEqual(['diptych: There is no briefing “none” in the library.'])
  })

  it('reads the source again where the stored text is damaged', async () => {
    const library = await temporaryFolder()
    const command = ['align', 'yangpu-2023', 'yangpu-2025', '--library', library]
    const before = await diptych(command)
    const revision = join(library, 'briefings', 'yangpu-2023', 'revision-1.json')
    await writeFile(revision, (await readFile(revision, 'utf8')).slice(0, 200))
    const { status, out } = await diptych(command)
    expect([status, out]).toEqual([0, before.out])
  })
})
