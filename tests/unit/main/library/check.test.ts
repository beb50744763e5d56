import { appendFile, copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../../../src/main/library/check'
import { snapshot, temporaryFolder, usedLibrary } from '../../../support/library'

const damaged = join(import.meta.dirname, '../../../fixtures/library/damaged')
const briefing = (folder: string, name: string) => join(folder, 'briefings', 'yangpu-2025', name)

const accidents: readonly [string, (folder: string) => Promise<unknown>][] = [
  ['library.json cannot be read', (f) => writeFile(join(f, 'library.json'), '{')],
  ['library.json is missing', (f) => rm(join(f, 'library.json'))],
  ['the source file was changed', (f) => appendFile(briefing(f, 'source.txt'), ' ')],
  ['the source file is missing', (f) => rm(briefing(f, 'source.txt'))],
  ['revision 1 is missing or damaged', (f) => rm(briefing(f, 'revision-1.json'))],
  ['revision 1 is missing or damaged', (f) => swap(f, 'revision-1.json', 'morning', 'evening')],
  ['notes.json cannot be read', (f) => writeFile(briefing(f, 'notes.json'), '{')],
  [
    'notes.json holds 2 entries that make no sense',
    (f) => copyFile(join(damaged, 'notes.some-wrong.json'), briefing(f, 'notes.json')),
  ],
  ['does not stand where it says', (f) => swap(f, 'notes.json', 'This morning', 'This evening')],
  ['yangpu-2023--yangpu-2025.json cannot be read', (f) => writeFile(pair(f), '{"schema":1}')],
]

const pair = (folder: string) => join(folder, 'pairs', 'yangpu-2023--yangpu-2025.json')

async function swap(folder: string, name: string, from: string, to: string): Promise<void> {
  const path = briefing(folder, name)
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
}

describe('the check of a library', () => {
  it('finds nothing wrong with one that is whole', async () => {
    const { folder } = await usedLibrary()
    expect(await checkLibrary(folder)).toEqual({
      briefings: 2,
      notes: 1,
      problems: [],
      remarks: [],
    })
  })

  it.each(accidents)('reports, and touches nothing: %s', async (problem, harm) => {
    const { folder } = await usedLibrary()
    await harm(folder)
    const before = await snapshot(folder)
    const { problems } = await checkLibrary(folder)
    expect(problems.join('; ')).toContain(problem)
    expect(await snapshot(folder)).toEqual(before)
  })

  it('says so when there is no library', async () => {
    const { problems, remarks } = await checkLibrary(await temporaryFolder())
    expect(problems).toEqual([])
    expect(remarks).toEqual(['there is no library in this folder yet'])
  })
})
