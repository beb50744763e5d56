import { writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openProgram } from '../../../src/main/compose'
import { checkLibrary } from '../../../src/main/library/check'
import { inProcessAnalyst } from '../../../src/main/services/analysis/in-process'

// A program that says what it finds in the library, then changes notes as fast as it can and says
// what was asked for and what was acknowledged, one JSON line each, until it is killed. Arguments: the
// library's folder, the folder of the shipped briefings, a prefix for the texts it writes, and how many
// changes each lane makes.
const [folder = '', shippedData = '', prefix = '', count = '0'] = process.argv.slice(2)

/** Not through a stream: what was said must have left the process when it dies. */
function say(line: Readonly<Record<string, unknown>>): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

const { host, close } = await openProgram({
  folder,
  shippedData,
  program: 'Diptych under torture',
  shell: {
    capabilities: { fileDialogs: false, menu: false },
    chooseDocuments: async () => [],
    saveFile: async () => false,
    savePdf: async () => false,
  },
  version: '0.0.0',
  analyst: inProcessAnalyst(),
  reportDefect: (defect) => say({ defect: String(defect) }),
  pace: { quiet: 3, patience: 15, rotateAt: 8000 },
})

const briefings = ['yangpu-2023', 'yangpu-2025'] as const
const lists = await Promise.all(briefings.map((id) => host.listNotes(id)))
const { links } = await host.listTies(briefings)
const { problems } = await checkLibrary(folder)
const { briefing: revised, revision } = await host.openBriefing('yangpu-2025')
const [postscript] = /Postscript .*/u.exec(revision.text) ?? []
const astray = lists
  .flat()
  .filter(({ briefing, anchor, place }) => {
    const present = briefing === revised.id ? revised.revision : 1
    return (place?.state === 'orphan' ? place.tried : anchor.revision) !== present
  })
  .map(({ id }) => `${id} stands in another text`)
say({
  found: [
    ...[...lists.flat(), ...links].map(({ id, text }) => ({ id, text })),
    ...(postscript === undefined ? [] : [{ id: 'the text', text: postscript }]),
  ],
  problems: [...problems, ...astray],
  notices: (await host.hello()).notices,
})

/** Whether it was acknowledged. */
async function attempt(id: string, text: string | null, act: () => Promise<unknown>) {
  say({ asked: id, text })
  try {
    await act()
    say({ acknowledged: id, text })
    return true
  } catch (error) {
    say({ refused: id, text, why: String(error) })
    return false
  }
}

/** Adds, edits and deletes a note of its own, over and over. */
async function lane(briefing: string, name: string): Promise<void> {
  for (let turn = 0; turn < Number(count); turn += 1) {
    const text = `${prefix} ${name} ${turn}`
    say({ adding: text })
    const draft = { briefing, passage: { start: turn, end: turn + 40 }, tags: [] } as const
    // oxlint-disable-next-line no-await-in-loop -- a lane does one thing at a time
    const note = await host.addNote({ ...draft, colour: 'green', text }).catch((error: unknown) => {
      say({ refusedAdding: text, why: String(error) })
      return null
    })
    if (!note) continue
    const { id, colour, tags } = note
    say({ acknowledged: id, text })
    const edited = `${text}, edited ${'at length '.repeat(turn % 20)}`
    const edit = () => host.changeNote(briefing, id, { colour, tags, text: edited })
    // oxlint-disable-next-line no-await-in-loop
    const present = (await attempt(id, edited, edit)) ? edited : text
    // oxlint-disable-next-line no-await-in-loop
    if (turn % 3 > 0) await attempt(id, null, () => host.deleteNote(briefing, id))
    // oxlint-disable-next-line no-await-in-loop
    if (turn % 3 > 1) await attempt(id, present, () => host.restoreNote(briefing, id))
  }
}

/** Ties the two briefings, edits and deletes the link, over and over. */
async function linkLane(): Promise<void> {
  for (let turn = 0; turn < Number(count); turn += 1) {
    const text = `${prefix} link ${turn}`
    say({ adding: text })
    const [one, other] = briefings
    const passage = { start: turn, end: turn + 40 }
    const ends = [
      { briefing: one, passage },
      { briefing: other, passage },
    ] as const
    // oxlint-disable-next-line no-await-in-loop -- a lane does one thing at a time
    const link = await host.addLink({ ends, type: 'updates', text }).catch((error: unknown) => {
      say({ refusedAdding: text, why: String(error) })
      return null
    })
    if (!link) continue
    const { id, type } = link
    say({ acknowledged: id, text })
    const edited = `${text}, edited ${'at length '.repeat(turn % 20)}`
    const edit = () => host.changeLink(briefings, id, { type, text: edited })
    // oxlint-disable-next-line no-await-in-loop
    const present = (await attempt(id, edited, edit)) ? edited : text
    // oxlint-disable-next-line no-await-in-loop
    if (turn % 3 > 0) await attempt(id, null, () => host.deleteLink(briefings, id))
    // oxlint-disable-next-line no-await-in-loop
    if (turn % 3 > 1) await attempt(id, present, () => host.restoreLink(briefings, id))
  }
}

/** Puts a line in front of one text, another one each time: every note has to follow. */
async function reviseLane(): Promise<void> {
  const source = await readFile(join(shippedData, 'yangpu-2025.txt'), 'utf8')
  for (let turn = 0; turn < Number(count); turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a lane does one thing at a time
    await pause(50)
    const text = `Postscript ${prefix} ${'put in front '.repeat(1 + (turn % 9))}.`
    const base64 = Buffer.from(`${text}\n\n${source}`).toString('base64')
    say({ asked: 'the text', text })
    try {
      // oxlint-disable-next-line no-await-in-loop
      await host.replaceText('yangpu-2025', { name: 'revised.txt', base64 })
      say({ acknowledged: 'the text', text })
    } catch (error) {
      // It may be there all the same: from its commit on it is brought to its end later.
      say({ hindered: 'the text', why: String(error) })
    }
  }
}

const noteLanes = briefings.flatMap((id) => ['A', 'B'].map((name) => lane(id, `${id} ${name}`)))
await Promise.all([...noteLanes, linkLane(), reviseLane()])
await close()
say({ closed: true })
