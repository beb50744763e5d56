import { basename, join } from 'node:path'
import type { Disk } from '../disk'
import type { Entry } from './entry'
import { readLog } from './log-reading'

/** A stretch of a journal that is needed for history only: a file that is never written again. */
export interface Segment {
  /** Numbers of its first and last entry. */
  readonly first: number
  readonly last: number
  readonly path: string
}

/** Where the files of one journal stand. */
export interface JournalPaths {
  /** The state as a whole, at some number. */
  readonly snapshot: string
  /** The newest entries. */
  readonly log: string
  /** Folder of the older entries. */
  readonly history: string
}

export function segmentPath(paths: JournalPaths, first: number, last: number): string {
  return join(paths.history, `${prefixOf(paths)}${first}-${last}.log`)
}

/** Oldest first. */
export async function listSegments(paths: JournalPaths, disk: Disk): Promise<readonly Segment[]> {
  const { history } = paths
  const prefix = prefixOf(paths)
  const names = await disk.list(history)
  const segments = names.flatMap((name) => {
    if (!name.startsWith(prefix)) return []
    const [, first, last] = /^(\d+)-(\d+)\.log$/u.exec(name.slice(prefix.length)) ?? []
    if (first === undefined) return []
    return [{ first: Number(first), last: Number(last), path: join(history, name) }]
  })
  return segments.toSorted((one, other) => one.first - other.first)
}

/** Its readable entries in their order; none when it is gone. */
export async function readSegment({ path }: Segment, disk: Disk): Promise<readonly Entry[]> {
  const bytes = await disk.read(path)
  return bytes === null ? [] : readLog(bytes).entries
}

/** `notes-` for a journal in `notes.log`. */
function prefixOf({ log }: JournalPaths): string {
  return `${basename(log, '.log')}-`
}
