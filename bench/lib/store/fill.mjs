import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const rootFolder = new URL('../../../', import.meta.url).pathname

/** Opens the library in a folder with everything a host offers. */
export function open({ openProgram, inProcessAnalyst }, folder) {
  return openProgram({
    folder,
    shippedData: `${rootFolder}data`,
    program: 'the benchmark of the store',
    shell: {
      capabilities: { fileDialogs: false, menu: false },
      chooseDocuments: async () => [],
      saveFile: async () => false,
      savePdf: async () => false,
    },
    version: '0.0.0',
    analyst: inProcessAnalyst(),
    reportDefect: console.error,
  })
}

/**
 * A library of as many notes as asked for, at most 10,000 a briefing, written as the product leaves it:
 * every file was a snapshot of its own. Resolves with the ids of its briefings.
 */
export async function fill(product, folder, count) {
  const briefing = 'yangpu-2025'
  const begun = await open(product, folder)
  const { revision } = await begun.host.openBriefing(briefing)
  const extra = Math.max(0, Math.ceil(count / 10_000) - 2)
  const documents = Array.from({ length: extra }, (_, number) => ({
    name: `briefing-${number}.txt`,
    base64: Buffer.from(`Briefing ${number}\n\n${revision.text}`).toString('base64'),
  }))
  await begun.host.importDocuments(documents)
  const template = await begun.host.addNote(draft(0))
  const ids = (await begun.host.hello()).briefings.map(({ id }) => id)
  await begun.close()
  // The open briefing first: it is the one that is measured.
  const order = [briefing, ...ids.filter((id) => id !== briefing)]
  let left = count
  for (const id of order) {
    const here = Math.min(left, 10_000)
    left -= here
    const notes = Array.from({ length: here }, (_, number) => ({
      ...template,
      id: `n-${number.toString(36).padStart(10, '0')}`,
      briefing: id,
      text: `${template.text} ${number}`,
    }))
    const place = join(folder, 'briefings', id)
    await rm(join(place, 'notes.log'), { force: true })
    await writeFile(join(place, 'notes.json'), JSON.stringify({ schema: 2, through: 0, notes }))
  }
  const filled = await open(product, folder)
  for (const id of order) {
    if ((await filled.host.listNotes(id)).length > 0) {
      await filled.host.addNote({ ...draft(1), briefing: id })
    }
  }
  await filled.close()
  return order
}

/** A note of the size that readers write. */
export function draft(number) {
  return {
    briefing: 'yangpu-2025',
    passage: { start: number % 900, end: (number % 900) + 60 },
    colour: 'green',
    text: `What does this mean for the households that moved, and who paid for it? ${number}`,
    tags: ['housing', 'check'],
  }
}

/** The notes files of a library as text. */
export async function notesFiles(folder) {
  const ids = await readdir(join(folder, 'briefings'))
  const paths = ids.map((id) => join(folder, 'briefings', id, 'notes.json'))
  return Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => '{}')))
}

export async function emptyFolder(path) {
  await rm(path, { recursive: true, force: true })
  await mkdir(path, { recursive: true })
}
