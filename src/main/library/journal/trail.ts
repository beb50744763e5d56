import type { Disk } from '../disk'
import type { Entry } from './entry'
import { readLog } from './log-reading'
import { listSegments, readSegment, type JournalPaths, type Segment } from './segments'

/** What a journal remembers of its past. */
export interface Trail {
  /** Older files are read when they are reached. */
  newestFirst(): AsyncGenerator<Entry, void>
  /** Null when it is lost. */
  entry(n: number): Promise<Entry | null>
}

/** `open` gives the newest entries of a journal that is open; null for one that is not. */
export function createTrail(
  paths: JournalPaths,
  disk: Disk,
  open: () => Promise<readonly Entry[]> | null,
): Trail {
  // The older file that was read last: who undoes one change is likely to undo the one before.
  let lastRead: { readonly path: string; readonly entries: readonly Entry[] } | null = null

  async function newest(): Promise<readonly Entry[]> {
    const opened = open()
    if (opened) return opened
    const bytes = await disk.read(paths.log)
    return bytes === null ? [] : readLog(bytes).entries
  }

  async function older(segment: Segment): Promise<readonly Entry[]> {
    if (lastRead?.path === segment.path) return lastRead.entries
    const entries = await readSegment(segment, disk)
    lastRead = { path: segment.path, entries }
    return entries
  }

  return {
    async *newestFirst() {
      const entries = await newest()
      yield* entries.toReversed()
      // The log may have been put away meanwhile: nothing is said twice.
      let reached = entries[0]?.n ?? Infinity
      for (const segment of (await listSegments(paths, disk)).toReversed()) {
        // oxlint-disable-next-line no-await-in-loop -- one file at a time, and only when asked for
        const found = (await older(segment)).filter(({ n }) => n < reached)
        yield* found.toReversed()
        reached = found[0]?.n ?? reached
      }
    },
    async entry(n) {
      const here = (await newest()).find((entry) => entry.n === n)
      if (here) return here
      const segments = await listSegments(paths, disk)
      const segment = segments.find(({ first, last }) => first <= n && n <= last)
      const found = segment ? await older(segment) : []
      return found.find((entry) => entry.n === n) ?? null
    },
  }
}
