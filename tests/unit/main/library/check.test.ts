import { appendFile, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
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
  ['is there twice', (f) => twice(f)],
  [
    'says that it belongs to yangpu-2023',
    (f) => swap(f, 'notes.json', '"yangpu-2025"', '"yangpu-2023"'),
  ],
  [
    'briefings/yangpu-2025/notes.json cannot be read: it is a folder',
    (f) => becomeFolder(briefing(f, 'notes.json')),
  ],
  ['the source file cannot be read: it is', (f) => becomeFolder(briefing(f, 'source.txt'))],
  ['revision 1 cannot be read: it is', (f) => becomeFolder(briefing(f, 'revision-1.json'))],
  ['library.json cannot be read: it is', (f) => becomeFolder(join(f, 'library.json'))],
  [
    'ties.log cannot be read: it is a folder',
    (f) => mkdir(join(ties(f), 'ties.log'), { recursive: true }),
  ],
  ['ties.json cannot be read', (f) => writeTies(f, '{')],
  ['ties.json holds 1 entries that make no sense', (f) => writeTies(f, JSON.stringify(oddTies))],
  ['l-abcdefghij does not stand where it says', (f) => writeTies(f, tiesOf('yangpu-2025'))],
  ['l-abcdefghij ties other briefings', (f) => writeTies(f, tiesOf('yangpu-2023'))],
  ['yangpu-2023--yangpu-2025.json cannot be read', (f) => writeFile(pair(f), '{"schema":1}')],
]

const ties = (folder: string) => join(folder, 'pairs', 'yangpu-2023--yangpu-2025')
const oddTies = { schema: 1, links: [{ id: 'l-odd' }], pins: [], verdicts: [], through: 1 }

async function writeTies(folder: string, content: string): Promise<void> {
  await mkdir(ties(folder), { recursive: true })
  await writeFile(join(ties(folder), 'ties.json'), content)
}

function tiesOf(other: string): string {
  const block = { id: 'b1', hash: '' }
  const blocks = { firstBlock: block, lastBlock: block }
  const anchor = { revision: 1, start: 0, end: 4, quote: 'none', prefix: '', suffix: '', ...blocks }
  const ends = ['yangpu-2023', other].map((id) => ({ briefing: id, anchor }))
  const times = { created: '2026', changed: '2026', deleted: null }
  const link = { id: 'l-abcdefghij', ends, type: 'updates', text: '', ...times }
  return JSON.stringify({ ...oddTies, links: [link] })
}

const pair = (folder: string) => join(folder, 'pairs', 'yangpu-2023--yangpu-2025.json')

async function swap(folder: string, name: string, from: string, to: string): Promise<void> {
  const path = briefing(folder, name)
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
}

async function becomeFolder(path: string): Promise<void> {
  await rm(path)
  await mkdir(path)
}

async function twice(folder: string): Promise<void> {
  const path = briefing(folder, 'notes.json')
  const content = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...content, notes: [...content.notes, ...content.notes] }))
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

  it('goes on behind what it cannot read', async () => {
    const { folder } = await usedLibrary()
    const texts = ['yangpu-2023', 'yangpu-2025'].map((id) => join(folder, 'briefings', id))
    await Promise.all(texts.map((path) => becomeFolder(join(path, 'source.txt'))))
    expect((await checkLibrary(folder)).problems).toHaveLength(2)
  })

  it.each(['.', 'not/there'])('says so when there is no library in %s', async (path) => {
    const folder = join(await temporaryFolder(), path)
    await expect(checkLibrary(folder)).rejects.toMatchObject({
      code: 'not-found',
      message: `There is no library in ${folder}.`,
    })
  })
})
