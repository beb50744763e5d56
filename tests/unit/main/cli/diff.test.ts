import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { diptych } from '../../../support/command-line'
import { shippedData, temporaryFolder } from '../../../support/library'

let folder = ''
let old = ''
let changed = ''

beforeEach(async () => {
  folder = await temporaryFolder()
  old = await readFile(join(shippedData, 'yangpu-2023.txt'), 'utf8')
  changed = old.replace('29,000', '31,500').replace('three major', 'three large')
  await writeFile(join(folder, 'old.txt'), old)
  await writeFile(join(folder, 'new.txt'), changed)
})

const diff = (...words: readonly string[]) =>
  diptych(['diff', ...words, '--library', join(folder, 'library')], { workingFolder: folder })

describe('diff', () => {
  it('says in words what was changed', async () => {
    const { status, out, errors } = await diff('old.txt', 'new.txt')
    expect([status, errors]).toEqual([0, []])
    expect(out).toMatch(/^1 change: 1 paragraph edited; 1 figure changed\./u)
    expect(out).toContain('[-29,000-]{+31,500+} households')
    expect(out).toContain('  figure: 29,000 households → 31,500 households\n')
  })

  it('gives the places in both sources as JSON', async () => {
    const { out } = await diff('old.txt', 'new.txt', '--format', 'json')
    const { summary, alike, changes } = JSON.parse(out)
    expect(summary).toMatch(/^1 change/u)
    expect(alike).toBeGreaterThan(0.99)
    const [{ kind, left, right, words, figures }] = changes
    expect(kind).toBe('edited')
    expect(old.slice(left.start, left.end)).toBe(left.text)
    expect(changed.slice(right.start, right.end)).toBe(right.text)
    expect(words).toMatchObject([{ left: { text: '29,000' }, right: { text: '31,500' } }])
    expect(figures[0].right.text).toMatch(/^31,500\s+households$/u)
  })

  it('gives the place of words that only one text has', async () => {
    await writeFile(join(folder, 'less.txt'), old.replace('29,000 ', ''))
    const { out } = await diff('old.txt', 'less.txt', '--format', 'json')
    const [{ words }] = JSON.parse(out).changes
    expect(words).toMatchObject([{ left: { text: '29,000' }, right: { text: '' } }])
    expect(words[0].right.end).toBe(words[0].right.start)
  })

  it('takes briefings of the library, and a file beside one', async () => {
    expect((await diff('yangpu-2023', 'old.txt')).out).toBe(
      'No changes: the two texts are the same, word for word.\n',
    )
  })

  it('takes an earlier revision of a briefing beside the present one', async () => {
    const revised = ['library', 'revise', 'yangpu-2023', 'new.txt']
    const library = ['--library', join(folder, 'library')]
    await diptych([...revised, ...library], { workingFolder: folder })
    const { out } = await diff('yangpu-2023@1', 'yangpu-2023')
    expect(out).toContain('[-29,000-]{+31,500+} households')
    expect((await diff('yangpu-2023@3', 'yangpu-2023')).errors.join('')).toContain('no revision 3')
  })

  it.each([
    [['old.txt'], 'two briefings or files are to be compared'],
    [['old.txt', 'new.txt', 'third.txt'], 'two texts only, please: third.txt'],
  ])('refuses %j', async (words, message) => {
    const { status, errors } = await diff(...words)
    expect(status).toBe(2)
    expect(errors[0]).toContain(message)
  })
})
