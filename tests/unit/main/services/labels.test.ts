import { describe, expect, it } from 'vitest'
import { plainColourNames } from '@shared/label'
import { diptych } from '../../../support/command-line'
import { temporaryFolder, temporaryProgram } from '../../../support/library'

const [first, second] = ['yangpu-2023', 'yangpu-2025'] as const

async function tagged() {
  const program = await temporaryProgram()
  const add = (briefing: string, ...tags: readonly string[]) =>
    program.host.addNote({
      briefing,
      passage: { start: 0, end: 12 },
      colour: 'green',
      text: '',
      tags,
    })
  await add(first, 'housing', 'check')
  await add(second, 'housing')
  const { id } = await add(second, 'Housing', 'homes')
  const tagsOf = async (briefing: string) =>
    (await program.host.listNotes(briefing)).map(({ tags }) => tags.join(' ')).toSorted()
  return { ...program, id, tagsOf }
}

describe('the tags of a library', () => {
  it('are counted over all notes that are not deleted, the commonest first', async () => {
    const { host, id } = await tagged()
    expect(await host.listTags()).toEqual([
      { tag: 'housing', notes: 3 },
      { tag: 'check', notes: 1 },
      { tag: 'homes', notes: 1 },
    ])
    await host.deleteNote(second, id)
    expect(await host.listTags()).toHaveLength(2)
  })

  it('are renamed everywhere by one step, which is undone by one', async () => {
    const { host, events, tagsOf } = await tagged()
    const heard: unknown[] = []
    events.listen((name, payload) => name === 'notesChanged' && heard.push(payload))
    expect(await host.replaceTags(['housing'], 'dwelling')).toEqual({ tag: 'dwelling', notes: 3 })
    expect(heard).toEqual([{ briefing: first }, { briefing: second }])
    expect(await tagsOf(first)).toEqual(['dwelling check'])
    expect(await tagsOf(second)).toEqual(['dwelling', 'dwelling homes'])
    expect(await host.undo()).toEqual({ name: 'rename tag', briefings: [second, first] })
    expect(await tagsOf(first)).toEqual(['housing check'])
    expect(await tagsOf(second)).toEqual(['housing', 'housing homes'])
    await host.redo()
    expect(await tagsOf(first)).toEqual(['dwelling check'])
  })

  it('are merged: each note carries the one once', async () => {
    const { host, tagsOf } = await tagged()
    expect(await host.replaceTags(['Housing', 'homes'], 'housing')).toEqual({
      tag: 'housing',
      notes: 1,
    })
    expect(await tagsOf(second)).toEqual(['housing', 'housing'])
    expect((await host.undo())?.name).toBe('merge tags')
    await expect(host.replaceTags(['nobody'], 'x')).rejects.toMatchObject({
      message: 'No note carries #nobody.',
    })
  })

  it('keep the spelling of the one they are merged into, and take another where they are renamed', async () => {
    const { host, tagsOf } = await tagged()
    expect(await host.replaceTags(['homes'], 'HOUSING')).toEqual({ tag: 'housing', notes: 1 })
    expect(await tagsOf(second)).toEqual(['housing', 'housing'])
    expect(await host.replaceTags(['HOUSING'], 'Housing')).toEqual({ tag: 'Housing', notes: 3 })
    expect(await tagsOf(first)).toEqual(['Housing check'])
  })

  it('are listed, renamed and merged by the command line', async () => {
    const folder = await temporaryFolder()
    const command = (...argv: string[]) => diptych([...argv, '--library', folder])
    const add = (quote: string, tag: string) =>
      command('notes', 'add', first, '--quote', quote, '--tag', tag)
    await add('29,000 households', 'one')
    await add('1,409 beds', 'two')
    expect((await command('tags', 'rename', 'one', '#other words')).out).toBe(
      '#other-words\t1 note changed\n',
    )
    expect((await command('tags', 'merge', 'other-words', 'two', 'all')).out).toContain('2 notes')
    expect((await command('tags', 'list')).out).toBe('2\t#all\n')
    await command('undo')
    expect(JSON.parse((await command('tags', 'list', '--format', 'json')).out)).toEqual([
      { tag: 'other-words', notes: 1 },
      { tag: 'two', notes: 1 },
    ])
    expect((await command('tags', 'rename', 'two')).errors[0]).toContain('TAG and NEW are needed')
    expect((await command('tags', 'merge', 'a', 'b')).errors[0]).toContain('INTO')
  })
})

describe('the names of the colours', () => {
  it('are given by the reader, kept in the library, announced and exported', async () => {
    const { host, events, library, close } = await tagged()
    const heard: unknown[] = []
    events.listen((name, payload) => name === 'coloursNamed' && heard.push(payload))
    const named = await host.nameColours({ ...plainColourNames, green: 'claim', rose: '' })
    expect(named).toEqual({ ...plainColourNames, green: 'claim' })
    expect(heard).toEqual([named])
    expect((await host.exportNotes([first])).text).toContain('Colour: ▲ green (claim)')
    await close()
    const again = await temporaryProgram({ folder: library.folder })
    expect((await again.host.hello()).colours).toEqual(named)
  })
})
