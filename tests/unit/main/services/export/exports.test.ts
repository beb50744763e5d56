import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { readExport } from '../../../../support/read-export'
import { temporaryProgram } from '../../../../support/library'

const members = ['yangpu-2023', 'yangpu-2025']

async function annotated(now?: () => Date) {
  const program = await temporaryProgram(now ? { now } : {})
  const { host } = program
  const passages = [
    ['yangpu-2025', 0, 12],
    ['yangpu-2023', 100, 160],
    ['yangpu-2023', 3000, 3100],
  ] as const
  const notes = await Promise.all(
    passages.map(([briefing, start, end], index) =>
      host.addNote({
        briefing,
        passage: { start, end },
        colour: 'violet',
        text: `Note ${index}`,
        tags: [`tag-${index}`],
      }),
    ),
  )
  return { host, notes }
}

describe('an export of the notes', () => {
  it('holds both briefings of a pair with every quotation, note and tag', async () => {
    const { host, notes } = await annotated()
    const { name, text } = await host.exportNotes(members)
    expect(name).toBe('yangpu-2023--yangpu-2025-notes.md')
    const read = readExport(text)
    const { briefings } = await host.hello()
    expect(read.briefings.map(({ sha256 }) => sha256)).toEqual(
      briefings.map(({ source }) => source.sha256),
    )
    const back = read.briefings.flatMap((briefing) => briefing.notes)
    for (const { id, anchor, text: written, tags, colour } of notes) {
      const expected = { quote: anchor.quote, text: written, tags, colour }
      expect(back.find((note) => note.id === id)).toMatchObject(expected)
    }
  })

  it('says in its front matter what it was made from, and when', async () => {
    const { host } = await annotated(() => new Date('2026-11-22T06:40:00.000Z'))
    const { name, text } = await host.exportNotes(['yangpu-2025'])
    expect(name).toBe('yangpu-2025-notes.md')
    expect(parse(text.split('---\n')[1] ?? '')).toMatchObject({
      'exported-at': '2026-11-22T06:40:00.000Z',
      briefings: [
        {
          id: 'yangpu-2025',
          issuer: 'Municipal Government Information Office',
          'event-date': '2025',
          'publication-date': null,
          'source-file': 'yangpu-2025.txt',
        },
      ],
    })
  })

  it('differs from the next one of the same state in its instant only', async () => {
    let time = 0
    const { host } = await annotated(() => new Date((time += 60_000)))
    const [one, other] = [await host.exportNotes(members), await host.exportNotes(members)]
    const lines = other.text.split('\n')
    const changed = one.text.split('\n').filter((line, index) => line !== lines[index])
    expect(changed).toEqual([expect.stringMatching(/^exported-at: /u)])
  })

  it('holds a briefing once when it stands on both sides', async () => {
    const { host } = await annotated()
    const { name, text } = await host.exportNotes(['yangpu-2025', 'yangpu-2025'])
    expect(name).toBe('yangpu-2025-notes.md')
    expect(readExport(text).briefings).toHaveLength(1)
  })
})
