// Kills a program that changes notes, again and again in one library, and checks after each kill that
// every acknowledged change is there and nothing half-written is.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const hooks = new URL('kill-at.mjs', import.meta.url).href

/** Bundles the victim into the folder. @param {string} folder */
async function bundle(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': `${root}src/shared`, '@analysis': `${root}src/analysis` } },
    build: {
      ssr: fileURLToPath(new URL('victim.ts', import.meta.url)),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'victim.mjs' } },
    },
    ssr: { noExternal: true },
  })
  return join(folder, 'victim.mjs')
}

/** Numbers that are the same in every run. @param {number} seed */
function random(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * One life of the victim.
 * @param {{ victim: string, library: string, prefix: string, count: number, order?: string, killAfter?: number }} life
 * @returns {Promise<{ lines: Record<string, any>[], signal: string | null, errors: string }>}
 */
async function live({ victim, library, prefix, count, order = '', killAfter }) {
  const args = ['--import', hooks, victim, library, `${root}data`, prefix, String(count)]
  const env = { ...process.env, TORTURE: order }
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  let errors = ''
  child.stderr.on('data', (text) => (errors += text))
  /** @type {Record<string, any>[]} */
  const lines = []
  const ended = new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)))
  createInterface(child.stdout).on('line', (line) => {
    lines.push(JSON.parse(line))
    // The first line comes when the library is open: from there the time is counted.
    if (lines.length === 1 && killAfter !== undefined) {
      setTimeout(() => child.kill('SIGKILL'), killAfter)
    }
  })
  return { signal: await ended, lines, errors }
}

/** What must be in the library, and what may be. */
class Ledger {
  /** By note id; null when it is deleted. @type {Map<string, string | null>} */
  sure = new Map()
  /** @type {Map<string, string | null>} */
  asked = new Map()
  /** Texts of notes whose id was not told yet. @type {Set<string>} */
  adding = new Set()

  /** @param {Record<string, any>} line */
  note(line) {
    if ('adding' in line) this.adding.add(line['adding'])
    if ('refusedAdding' in line) this.adding.delete(line['refusedAdding'])
    if ('asked' in line) this.asked.set(line['asked'], line['text'])
    if ('refused' in line) this.asked.delete(line['refused'])
    if ('acknowledged' in line) {
      this.adding.delete(line['text'])
      this.asked.delete(line['acknowledged'])
      this.sure.set(line['acknowledged'], line['text'])
    }
  }

  /**
   * Compares, and takes what is there for what must be there from now on.
   * @param {{ id: string, text: string }[]} found
   */
  compare(found) {
    const there = new Map(found.map(({ id, text }) => [id, text]))
    const wrong = []
    for (const [id, text] of this.sure) {
      const present = there.get(id) ?? null
      const mayBe = this.asked.has(id) && this.asked.get(id) === present
      if (present !== text && !mayBe) wrong.push(`${id}: “${text}” became “${present}”`)
      this.sure.set(id, present)
    }
    for (const [id, text] of there) {
      if (this.sure.has(id)) continue
      const wasAsked = this.asked.get(id) === text
      if (!wasAsked && !this.adding.delete(text)) wrong.push(`${id}: “${text}” was never asked for`)
      this.sure.set(id, text)
    }
    this.asked.clear()
    this.adding.clear()
    return wrong
  }
}

const refusals = ['ENOSPC', 'EIO', 'EPERM']
const ways = ['before', 'middle', 'after', ...refusals]

/** @param {string} [order] */
const isRefusal = (order) => refusals.some((code) => order?.endsWith(code))

/**
 * What a start tells when the disk refuses what it would like to do beside opening the library.
 * @param {string} notice
 */
const tellsOfRefusal = (notice) =>
  ['The backup could', 'A text was not replaced to the end.'].some((begin) =>
    notice.startsWith(begin),
  )

/**
 * @param {{ kills: number, seed?: number, progress?: (text: string) => void }} options
 * @returns {Promise<{ kills: number, changes: number, byWay: Record<string, number>, wrong: string[] }>}
 */
export async function torture({ kills, seed = 1, progress = () => {} }) {
  const folder = await mkdtemp(join(tmpdir(), 'diptych-torture-'))
  try {
    const victim = await bundle(join(folder, 'program'))
    const next = random(seed)
    /** @type {Record<string, number>} */
    const byWay = {}
    /** @type {string[]} */
    const wrong = []
    let reported = 0
    let ledger = new Ledger()
    let library = ''
    let killed = 0
    let changes = 0
    for (let life = 0; killed < kills; life += 1) {
      // A library of its own now and then: beginning one is a time to be killed, too.
      if (life % 25 === 0) {
        await settle()
        library = join(folder, `library-${life}`)
        ledger = new Ledger()
      }
      const way = next() < 0.5 ? 'any moment' : (ways[Math.floor(next() * ways.length)] ?? '')
      const isMoment = way === 'any moment'
      const at = 1 + Math.floor(next() * next() * 400)
      const end = isMoment
        ? { killAfter: Math.floor(next() * 150) }
        : { order: `${at} ${way}`, killAfter: 400 }
      const { signal, lines, errors } = await visit(`life ${life}`, 100_000, end)
      if (isMoment && signal !== 'SIGKILL' && lines.length === 0) wrong.push(errors)
      if (signal !== 'SIGKILL') continue
      killed += 1
      byWay[way] = (byWay[way] ?? 0) + 1
      for (; reported < wrong.length; reported += 1) progress(`wrong: ${wrong[reported]}`)
      if (killed % 50 === 0) progress(`${killed} kills, ${changes} changes, ${wrong.length} wrong`)
    }
    await settle()
    return { kills: killed, changes, byWay, wrong }

    /** Opens the library once more, unharmed. */
    async function settle() {
      if (library === '') return
      const { lines, errors } = await visit('at the end', 0, {})
      if (!lines.some((line) => line['closed'])) wrong.push(`could not be closed: ${errors}`)
    }

    /**
     * @param {string} prefix
     * @param {number} count
     * @param {{ order?: string, killAfter?: number }} end
     */
    async function visit(prefix, count, end) {
      const seen = await live({ victim, library, prefix, count, ...end })
      const [first, ...rest] = seen.lines
      if (first && 'found' in first) {
        // A first start that was cut short is mended with a notice; later there is nothing to tell.
        const notices = ledger.sure.size === 0 ? [] : first['notices']
        /** @type {string[]} */
        const told = notices.map((/** @type {{ message: string }} */ { message }) => message)
        // The one operation that this life was refused may be told of, once; the next life finishes it.
        const own = isRefusal(end.order) ? told.findIndex((text) => tellsOfRefusal(text)) : -1
        if (own >= 0) told.splice(own, 1)
        const lost = ledger.compare(first['found'])
        for (const one of [...lost, ...first['problems'], ...told]) wrong.push(`${prefix}: ${one}`)
      }
      for (const line of rest) {
        ledger.note(line)
        if ('acknowledged' in line) changes += 1
      }
      return seen
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
