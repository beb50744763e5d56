import { writeSync } from 'node:fs'
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
say({
  found: [...lists.flat(), ...links].map(({ id, text }) => ({ id, text })),
  problems,
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

const noteLanes = briefings.flatMap((id) => ['A', 'B'].map((name) => lane(id, `${id} ${name}`)))
await Promise.all([...noteLanes, linkLane()])
await close()
say({ closed: true })
