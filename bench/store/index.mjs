import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '../lib/load.mjs'
import { bareAppend, bareAppendBehind, lowdbFile, sqlite } from '../lib/store/peers.mjs'
import { draft, emptyFolder, fill, notesFiles, open } from '../lib/store/fill.mjs'
import { rounded } from '../lib/time.mjs'

const sizes = [1_000, 10_000, 100_000]
const adds = 400
const warm = 60

/** What it costs to acknowledge one more note, and to open a library. */
export async function run() {
  const { openProgram } = await load('src/main/compose.ts')
  const { inProcessAnalyst } = await load('src/main/services/analysis/in-process.ts')
  const product = { openProgram, inProcessAnalyst }
  const root = await mkdtemp(join(tmpdir(), 'diptych-bench-'))
  try {
    const libraries = []
    for (const size of sizes) {
      const folder = join(root, `library-${size}`)
      await emptyFolder(folder)
      await fill(product, folder, size)
      libraries.push({ size, folder })
    }
    const opening = await measureOpening(product, libraries.at(-1).folder)
    const { rows, ratios } = await measureAdding(product, libraries, root)
    return {
      tables: [
        { title: `one more note, acknowledged (ms, ${adds} each, in turns)`, rows },
        { title: 'opening a library with 100,000 notes (ms)', rows: opening },
      ],
      notes: ratios,
    }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Everything in turns, so that a moment of a busy disk or machine meets all alike. */
async function measureAdding(product, libraries, root) {
  const opened = []
  for (const { size, folder } of libraries) {
    const program = await open(product, folder)
    await program.host.listNotes('yangpu-2025')
    opened.push({ size, folder, host: program.host, close: program.close, times: [] })
  }
  const bare = bareAppend(root)
  const behind = await bareAppendBehind(root)
  const times = { bare: [], behind: [], lowdb: [], sqlite: [] }
  const files = await notesFiles(libraries.find(({ size }) => size === 10_000).folder)
  const notes = files.flatMap((text) => JSON.parse(text).notes ?? []).slice(0, 10_000)
  const lowdb = await lowdbFile(root, structuredClone(notes))
  const database = sqlite(root, notes)

  for (let number = -warm; number < adds; number += 1) {
    const keep = number >= 0
    let note
    for (const one of opened) {
      const start = performance.now()
      note = await one.host.addNote(draft(number + warm))
      if (keep) one.times.push(performance.now() - start)
    }
    const line = await lastLine(opened[1].folder)
    await timed(times.bare, keep, () => bare(line))
    await timed(times.behind, keep, () => behind(line))
    if (database) await timed(times.sqlite, keep, () => database(note))
    if (number % 20 === 0) await timed(times.lowdb, keep, () => lowdb(note))
  }
  for (const { close } of opened) await close()

  const rows = {}
  for (const { size, times: own } of opened) rows[`diptych, ${size} notes`] = spread(own)
  rows['append and fdatasync, blocking'] = spread(times.bare)
  rows['append and fdatasync, not blocking'] = spread(times.behind)
  rows['better-sqlite3, WAL, synchronous FULL'] = database ? spread(times.sqlite) : 'not installed'
  rows['lowdb JSONFile, 10000 notes, not synced'] = spread(times.lowdb)
  return { rows, ratios: ratiosOf(rows) }
}

function ratiosOf(rows) {
  const [small, middle, large] = sizes.map((size) => rows[`diptych, ${size} notes`])
  const bare = rows['append and fdatasync, blocking']
  const behind = rows['append and fdatasync, not blocking']
  const lowdb = rows['lowdb JSONFile, 10000 notes, not synced']
  return [
    `100,000 notes against 1,000: ${ratio(large, small)} (10,000 against 1,000: ${ratio(middle, small)}); wanted at most 1.3`,
    `against a bare append and fdatasync, blocking: ${ratio(large, bare)} in the median, ${ratio(large, bare, 'p99')} at the 99th percentile; wanted at most 3`,
    `the same, not blocking: ${ratio(large, behind)} and ${ratio(large, behind, 'p99')}`,
    `lowdb's JSONFile with 10,000 notes takes ${ratio(lowdb, middle)} times as long; wanted at least 100`,
  ]
}

const ratio = (one, other, what = 'median') => rounded(one[what] / other[what])

async function measureOpening(product, folder) {
  const ids = []
  const openings = []
  const parsings = []
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.()
    const started = performance.now()
    const program = await open(product, folder)
    ids.splice(0, ids.length, ...(await program.host.hello()).briefings.map(({ id }) => id))
    for (const id of ids) await program.host.readLayout([id]).then(() => program.host.listNotes(id))
    openings.push(performance.now() - started)
    await program.close()
    globalThis.gc?.()
    const parsing = performance.now()
    for (let time = 0; time < 2; time += 1) {
      for (const id of ids) {
        const path = join(folder, 'briefings', id, 'notes.json')
        JSON.parse(await readFile(path, 'utf8'))
      }
    }
    parsings.push(performance.now() - parsing)
  }
  const [own, twice] = [openings, parsings].map((list) => spread(list.slice(1)))
  return {
    'diptych, every note listed': own,
    'reading and parsing the same files twice': twice,
    ratio: { median: rounded(own.median / twice.median) },
  }
}

async function timed(times, keep, act) {
  const start = performance.now()
  await act()
  if (keep) times.push(performance.now() - start)
}

/** What the product itself has just written. */
async function lastLine(folder) {
  const log = await readFile(join(folder, 'briefings', 'yangpu-2025', 'notes.log'), 'utf8').catch(
    () => '',
  )
  return `${log.trimEnd().split('\n').at(-1)}\n`
}

function spread(times) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))])
  return { median: at(0.5), p99: at(0.99), max: at(1), runs: sorted.length }
}
