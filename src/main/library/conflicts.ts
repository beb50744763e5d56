import { basename, dirname, join } from 'node:path'
import type { Disk } from './disk'
import { asidePath, interpret, type Report } from './generations'
import type { Entry, Item } from './journal/entry'
import type { Journal, JournalFormat, Put } from './journal/journal'
import { readLog } from './journal/log-reading'
import type { JournalPaths } from './journal/segments'

/** What of a copy goes in the place of what is here. */
export interface Merged<T> {
  readonly puts: readonly Put<T>[]
  /** Versions that lost. */
  readonly kept: readonly Item[]
}

interface Parts<T> {
  /** What the journal holds, for the reader: "the notes of yangpu-2023". */
  readonly what: string
  readonly journal: Journal<T>
  readonly format: JournalFormat<T>
  readonly paths: JournalPaths
  readonly disk: Disk
  readonly report: Report
  /** `isNews` tells versions that were here once from those that never were. */
  merge(present: T, copy: T, isNews: (item: Item) => boolean): Merged<T>
}

/**
 * Merges the copies that a file-sync tool left where two machines wrote at a time: by id, the newer
 * edit wins, and the older one is kept in the journal. The copy itself is set aside.
 */
export async function mergeConflicts<T>(parts: Parts<T>): Promise<void> {
  const { what, journal, paths, disk, report } = parts
  const folder = dirname(paths.snapshot)
  const copyName = copiesOf(basename(paths.snapshot, '.json'))
  for (const name of (await disk.list(folder)).filter((found) => copyName.test(found))) {
    const path = join(folder, name)
    // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
    const bytes = (await disk.read(path)) ?? Buffer.of()
    const copy = readCopy(bytes, name, parts.format)
    let counts = 'it held nothing new'
    if (copy) {
      // oxlint-disable-next-line no-await-in-loop
      await journal.change((present) => {
        const { puts, kept } = parts.merge(present, copy, newsAfter(journal.entries))
        if (puts.length > 0) counts = `${puts.length} of its entries were newer or not here`
        return { name: 'merge conflicting copy', puts, kept }
      })
    }
    // oxlint-disable-next-line no-await-in-loop
    await disk.move(path, asidePath(name.endsWith('.log') ? paths.log : paths.snapshot))
    const found = `A conflicting copy of ${what}`
    report(
      copy
        ? { level: 'info', message: `${found} was merged: ${counts}. Nothing of either is lost.` }
        : { level: 'warning', message: `${found} could not be read and was set aside.` },
    )
  }
}

/** `notes (conflicted copy …).json`, `notes.sync-conflict-….json`, `notes-OFFICE.json` and the like. */
function copiesOf(name: string): RegExp {
  return new RegExp(`^${name}(?: ?\\(.+\\)|\\.sync-conflict-.+|-[^.]+)\\.(?:json|log)$`, 'u')
}

/** Of a journal's copy, what its entries say of the items they are about. */
function readCopy<T>(bytes: Uint8Array, name: string, format: JournalFormat<T>): T | null {
  if (name.endsWith('.json')) return interpret(bytes, format)?.data ?? null
  const { entries } = readLog(bytes)
  if (entries.length === 0) return null
  const last = new Map<string, Item>()
  for (const { in: list, id, after } of entries.flatMap(({ changes }) => changes)) {
    if (after) last.set(`${list} ${id}`, after)
  }
  const read = (list: string) =>
    [...last].flatMap(([key, item]) => (key.startsWith(`${list} `) ? [item] : []))
  const lists = Object.fromEntries(format.lists.map((list) => [list, read(list)]))
  const text = JSON.stringify({ ...lists, through: 0 })
  return interpret(Buffer.from(text), format)?.data ?? null
}

/** Versions that were here once are no news. */
function newsAfter(entries: readonly Entry[]): (item: Item) => boolean {
  const past = new Set(entries.flatMap(pastVersions).map((item) => JSON.stringify(item)))
  return (item) => !past.has(JSON.stringify(item))
}

function pastVersions({ changes, kept = [] }: Entry): readonly Item[] {
  return [...changes.flatMap(({ before }) => (before ? [before] : [])), ...kept]
}

interface Edited extends Item {
  readonly changed: string
  readonly deleted: string | null
}

/** Of what both hold, the version that was edited later; what lost is kept. */
export function newerVersions<T extends Edited>(
  present: readonly T[],
  copy: readonly T[],
): { readonly won: readonly T[]; readonly lost: readonly T[] } {
  const here = new Map(present.map((item) => [item.id, item]))
  const won: T[] = []
  const lost: T[] = []
  for (const theirs of copy) {
    const ours = here.get(theirs.id)
    if (ours && isSame(ours, theirs)) continue
    if (ours && isNewer(ours, theirs)) lost.push(theirs)
    else won.push(theirs)
  }
  return { won, lost }
}

interface Stated extends Item {
  readonly created: string
}

/** Of statements about the same thing, the one that was made later; what lost is kept. */
export function laterStatements<T extends Stated>(
  present: readonly T[],
  copy: readonly T[],
  isAboutSame: (one: T, other: T) => boolean,
): {
  readonly changes: readonly { readonly id: string; readonly value: T | null }[]
  readonly lost: readonly T[]
} {
  const changes: { id: string; value: T | null }[] = []
  const lost: T[] = []
  for (const theirs of copy) {
    const ours = present.filter((one) => isAboutSame(one, theirs))
    if (ours.some((one) => isSame(one, theirs))) continue
    if (ours.some((one) => one.created >= theirs.created)) {
      lost.push(theirs)
      continue
    }
    changes.push(...ours.map(({ id }) => ({ id, value: null })), { id: theirs.id, value: theirs })
  }
  return { changes, lost }
}

function isSame(one: Item, other: Item): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Of two edits of the same instant the same one wins on every machine. */
function isNewer(one: Edited, other: Edited): boolean {
  const [left, right] = [editedAt(one), editedAt(other)]
  return left === right ? JSON.stringify(one) > JSON.stringify(other) : left > right
}

function editedAt({ changed, deleted }: Edited): string {
  return deleted !== null && deleted > changed ? deleted : changed
}
