import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diptych } from '../../../support/command-line'
import { temporaryFolder } from '../../../support/library'

const before = `Port of Kalmar

Of 410,000 tonnes in 2023 some 29,000 tonnes were grain.

Schools have places for 1,250 children.

The ferry to Bornholm sails every day in summer from the old quay.
`
const after = `Port of Kalmar

Of 410,000 tonnes in 2023 some 29,000 tonnes were grain.

Schools have places for 1,400 children.

From the new quay a ferry sails in summer, to Bornholm and back.
`

/** A library with one briefing of ours, and notes on these passages of it. */
async function revised(...quotes: readonly string[]) {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'port.txt'), before)
  await writeFile(join(folder, 'corrected.txt'), after)
  const library = join(folder, 'library')
  const command = (...argv: string[]) =>
    diptych([...argv, '--library', library], { workingFolder: folder })
  await command('library', 'import', 'port.txt')
  const ids: string[] = []
  for (const quote of quotes) {
    ids.push((await command('notes', 'add', 'port', '--quote', quote)).out.trim())
  }
  const { out } = await command('library', 'revise', 'port', 'corrected.txt')
  return { command, ids, out }
}

const lost = 'The ferry to Bornholm sails every day in summer from the old quay.'

describe('library revise', () => {
  it('prints what became of everything', async () => {
    const { out, command } = await revised('29,000 tonnes', '1,250 children', lost)
    expect(out.split('\n').slice(0, 2)).toEqual([
      'port\trevision 2',
      'notes\t1 exact, 0 moved, 1 changed, 1 lost',
    ])
    expect((await command('library', 'list')).out).toContain('\trevisions 1, 2\n')
    expect((await command('library', 'check')).status).toBe(0)
  })

  it.each([
    [['library', 'revise', 'port', 'corrected.txt'], 1, 'has already. Nothing was changed.'],
    [['library', 'revise', 'port'], 2, 'FILE is missing'],
    [['library', 'revise', 'nobody', 'port.txt'], 1, 'There is no briefing “nobody”'],
    [['notes', 'attach', 'n-000000'], 2, 'give either --quote TEXT or --suggestion N'],
    [['notes', 'keep', 'n-000000'], 1, 'Nothing called n-000000 is open'],
  ])('refuses %j', async (argv, status, message) => {
    const { command } = await revised()
    const answer = await command(...argv)
    expect([answer.status, answer.errors.join()]).toEqual([
      status,
      expect.stringContaining(message),
    ])
  })
})

describe('notes', () => {
  it('say in JSON how and where each stands', async () => {
    const { command, ids } = await revised('29,000 tonnes', '1,250 children', lost)
    const { out } = await command('notes', 'list', 'port', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject([
      { id: ids[0], state: 'exact', passage: { quote: '29,000 tonnes', revision: 2 } },
      {
        id: ids[1],
        state: 'changed',
        passage: { quote: '1,400 children' },
        oldQuote: '1,250 children',
        differences: { figures: [{ old: '1,250', new: '1,400' }] },
      },
      { id: ids[2], state: 'orphan', passage: null, oldQuote: lost },
    ])
  })

  it('are listed, kept and attached until nothing is open', async () => {
    const { command, ids } = await revised('1,250 children', lost)
    const [changed = '', orphan = ''] = ids
    const open = (await command('notes', 'open')).out.split('\n').map((line) => line.split('\t'))
    expect(open[0]?.slice(0, 4)).toEqual([orphan, 'port', 'note', 'lost'])
    expect(open[1]?.[1]).toBe('1.')
    const found = `${changed} port note changed 1,250 children 1,400 children`
    expect(open.at(-2)?.slice(0, 6).join(' ')).toBe(found)
    expect((await command('notes', 'keep', orphan)).status).toBe(1)
    expect((await command('notes', 'keep', changed)).status).toBe(0)
    expect((await command('notes', 'attach', orphan, '--suggestion', '9')).status).toBe(1)
    expect((await command('notes', 'attach', orphan, '--suggestion', '1')).status).toBe(0)
    expect((await command('notes', 'open')).out).toBe('')
    expect((await command('undo')).out).toContain('attach note')
    const quoted = await command('notes', 'attach', orphan, '--quote', 'a ferry sails in summer')
    expect(quoted.status).toBe(0)
    const { out } = await command('notes', 'list', 'port')
    expect(out).toContain('\ta ferry sails in summer\t')
  })
})
