import { dirname, join } from 'node:path'
import { overlaps } from '@analysis/corrections'
import type { Correction } from '@shared/correction'
import type { Note } from '@shared/note'
import { annotationsFormat, type Annotations } from './annotations-file'
import type { Disk } from './disk'
import { asidePath, interpret, type Report } from './generations'
import type { Entry, Item } from './journal/entry'
import type { Journal, Put } from './journal/journal'
import { readLog } from './journal/log-reading'
import type { JournalPaths } from './journal/segments'

/** `notes (conflicted copy …).json`, `notes.sync-conflict-….json`, `notes-OFFICE.json` and the like. */
const copyName = /^notes(?: ?\(.+\)|\.sync-conflict-.+|-[^.]+)\.(?:json|log)$/u

interface Parts {
  readonly briefing: string
  readonly journal: Journal<Annotations>
  readonly paths: JournalPaths
  readonly disk: Disk
  readonly report: Report
}

type Lists = Pick<Annotations, 'notes' | 'corrections'>

/**
 * Merges the copies that a file-sync tool left where two machines wrote at a time: by id, the newer
 * edit wins, and the older one is kept in the journal. The copy itself is set aside.
 */
export async function mergeConflicts(parts: Parts): Promise<void> {
  const { briefing, journal, paths, disk, report } = parts
  const folder = dirname(paths.snapshot)
  for (const name of (await disk.list(folder)).filter((found) => copyName.test(found))) {
    const path = join(folder, name)
    // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
    const bytes = (await disk.read(path)) ?? Buffer.of()
    const copy = readCopy(bytes, name, briefing)
    let counts = 'it held nothing new'
    if (copy) {
      // oxlint-disable-next-line no-await-in-loop
      await journal.change((present) => {
        const { puts, kept } = merge(present, copy, journal.entries)
        if (puts.length > 0) counts = `${puts.length} of its entries were newer or not here`
        return { name: 'merge conflicting copy', puts, kept }
      })
    }
    // oxlint-disable-next-line no-await-in-loop
    await disk.move(path, asidePath(name.endsWith('.log') ? paths.log : paths.snapshot))
    const found = `A conflicting copy of the notes of ${briefing}`
    report(
      copy
        ? { level: 'info', message: `${found} was merged: ${counts}. Nothing of either is lost.` }
        : { level: 'warning', message: `${found} could not be read and was set aside.` },
    )
  }
}

/** Of a journal's copy, what its entries say of the items they are about. */
function readCopy(bytes: Uint8Array, name: string, briefing: string): Lists | null {
  if (name.endsWith('.json')) return interpret(bytes, annotationsFormat(briefing))?.data ?? null
  const { entries } = readLog(bytes)
  if (entries.length === 0) return null
  const last = new Map<string, Item>()
  for (const { in: list, id, after } of entries.flatMap(({ changes }) => changes)) {
    if (after) last.set(`${list} ${id}`, after)
  }
  const read = (list: string) =>
    [...last].flatMap(([key, item]) => (key.startsWith(`${list} `) ? [item] : []))
  const text = JSON.stringify({ notes: read('notes'), corrections: read('corrections') })
  return interpret(Buffer.from(text), annotationsFormat(briefing))?.data ?? null
}

interface Merged {
  readonly puts: readonly Put<Annotations>[]
  /** Versions that lost. */
  readonly kept: readonly Item[]
}

/** What of the copy goes in the place of what is here. Versions that were here once are no news. */
function merge(present: Lists, copy: Lists, entries: readonly Entry[]): Merged {
  const puts: Put<Annotations>[] = []
  const kept: Item[] = []
  const past = new Set(entries.flatMap(pastVersions).map((item) => JSON.stringify(item)))
  const isNews = (item: Item): boolean => !past.has(JSON.stringify(item))

  const notes = new Map(present.notes.map((note) => [note.id, note]))
  for (const theirs of copy.notes.filter(isNews)) {
    const ours = notes.get(theirs.id)
    if (ours && isSame(ours, theirs)) continue
    if (ours && isNewer(ours, theirs)) kept.push(theirs)
    else puts.push({ in: 'notes', id: theirs.id, value: theirs })
  }
  for (const theirs of copy.corrections.filter(isNews)) {
    const ours = present.corrections.filter((one) => overlaps(one.anchor, theirs.anchor))
    if (ours.some((one) => isSame(one, theirs))) continue
    if (ours.some((one) => one.created >= theirs.created)) {
      kept.push(theirs)
      continue
    }
    for (const { id } of ours) puts.push({ in: 'corrections', id, value: null })
    puts.push({ in: 'corrections', id: theirs.id, value: theirs })
  }
  return { puts, kept }
}

function pastVersions({ changes, kept = [] }: Entry): readonly Item[] {
  return [...changes.flatMap(({ before }) => (before ? [before] : [])), ...kept]
}

function isSame(one: Note | Correction, other: Note | Correction): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Of two edits of the same instant the same one wins on every machine. */
function isNewer(one: Note, other: Note): boolean {
  const [left, right] = [editedAt(one), editedAt(other)]
  return left === right ? JSON.stringify(one) > JSON.stringify(other) : left > right
}

function editedAt({ changed, deleted }: Note): string {
  return deleted !== null && deleted > changed ? deleted : changed
}
