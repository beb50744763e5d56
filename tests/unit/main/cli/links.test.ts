import { describe, expect, it } from 'vitest'
import { diptych } from '../../../support/command-line'
import { temporaryFolder } from '../../../support/library'

const [first, second] = ['yangpu-2023', 'yangpu-2025'] as const
const quotes = ['--quote', '29,000 households', '--to-quote', 'over 20,000 households']

async function commands() {
  const folder = await temporaryFolder()
  return (...argv: string[]) => diptych([...argv, '--library', folder])
}

describe('the links of the command line', () => {
  it('are added, listed in three formats, exported, deleted and brought back', async () => {
    const command = await commands()
    const note = ['--type', 'contradicts', '--note', '*three* years']
    const id = (await command('links', 'add', first, second, ...quotes, ...note)).out.trim()
    expect(id).toMatch(/^l-/u)
    const line = [id, 'Contradicts', first, quotes[1], second, quotes[3], '*three* years']
    expect((await command('links', 'list')).out).toBe(`${line.join('\t')}\n`)
    expect((await command('links', 'list', second)).out).toBe(`${line.join('\t')}\n`)
    const json = await command('links', 'list', second, first, '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject([
      { id, quotes: [quotes[1], quotes[3]], members: [first, second], type: 'contradicts' },
    ])
    for (const shown of [
      (await command('links', 'list', '--format', 'md')).out,
      (await command('export', first, second)).out,
      (await command('export', second)).out,
    ]) {
      expect(shown).toContain('## Links')
      expect(shown).toContain(`#### Link ${id}`)
      expect(shown).toContain('> 29,000 households')
      expect(shown).toContain('> over 20,000 households')
      expect(shown).toContain('- Type: Contradicts')
      expect(shown).toContain('*three* years')
    }
    expect((await command('links', 'delete', id)).status).toBe(0)
    expect((await command('links', 'list')).out).toBe('')
    expect((await command('undo')).out).toBe(`delete link\t${first} ${second}\n`)
    await command('links', 'delete', id)
    expect((await command('links', 'restore', id)).status).toBe(0)
    expect((await command('links', 'list')).out).toContain(id)
  })

  it('tie a briefing to itself', async () => {
    const command = await commands()
    const other = ['--quote', '29,000 households', '--to-quote', '1,409 beds']
    await command('links', 'add', first, first, ...other)
    expect((await command('links', 'list', first, first)).out).toContain('See also')
    expect((await command('links', 'list', first, second)).out).toBe('')
  })

  it.each([
    [['links', 'add', first], 2, 'two BRIEFINGs are needed'],
    [['links', 'add', first, second], 2, '--quote TEXT is missing'],
    [['links', 'add', first, second, '--quote', 'x'], 2, '--to-quote TEXT is missing'],
    [['links', 'add', first, second, ...quotes, '--type', 'odd'], 2, '--type is one of'],
    [['links', 'add', first, second, ...quotes, '--to-nth', 'x'], 2, '--to-nth is a number'],
    [['links', 'add', first, second, '--quote', 'q q', '--to-quote', 'x'], 1, 'is not in the text'],
    [['links', 'delete', 'l-nothing1'], 1, 'There is no link l-nothing1'],
  ])('answer %j with status %i and one line', async (argv, status, message) => {
    const command = await commands()
    const outcome = await command(...argv)
    expect(outcome.status).toBe(status)
    expect(outcome.errors).toEqual([expect.stringContaining(message)])
  })
})
