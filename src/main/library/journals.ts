import { pairKey, pairMembers } from '@shared/pair'
import { annotationsFormat, type Annotations } from './annotations-file'
import { mergeConflicts } from './conflicts'
import { adoptCorrections } from './corrections-file'
import type { Disk } from './disk'
import type { FileCache } from './file-cache'
import type { Report } from './generations'
import { holdingsFormat, type Holdings } from './holdings'
import type { Pace } from './journal/behind'
import type { Clock } from './journal/clock'
import type { Entry } from './journal/entry'
import type { Reversal } from './journal/history'
import { mergeAnnotations } from './merge-annotations'
import { mergeTies } from './merge-ties'
import { openJournal, type Journal, type Put } from './journal/journal'
import type { JournalPaths } from './journal/segments'
import { createTrail, type Trail } from './journal/trail'
import type { LibraryPaths } from './paths'
import { tiesFormat, type StoredTies } from './ties-file'

/** All that the reader makes is kept by journals: one for each briefing, and one for each pair. */
export interface Journals {
  annotations(id: string): Promise<Journal<Annotations>>
  ties(members: readonly string[]): Promise<Journal<StoredTies>>
  /** What the list of briefings held, by the acts that made it so. */
  holdings(): Promise<Journal<Holdings>>
  /** Members of the pairs that something was ever tied in. */
  tiedPairs(): readonly (readonly string[])[]
  /** Of the journals whose briefings are all `present`, by the names under which history knows them. */
  trails(present: ReadonlySet<string>): ReadonlyMap<string, Trail>
  reverse(journal: string, reversal: Reversal): Promise<void>
  /** From now on each journal passes through these hands before anyone gets it. */
  tend(tending: Tending): void
}

/** Brings a journal up to date with what else is in the library; resolves with the one to use. */
export interface Tending {
  annotations(id: string, journal: Journal<Annotations>): Promise<Journal<Annotations>>
  ties(members: readonly string[], journal: Journal<StoredTies>): Promise<Journal<StoredTies>>
}

interface Parts {
  readonly paths: LibraryPaths
  readonly files: FileCache
  readonly disk: Disk
  readonly readOnly: boolean
  readonly report: Report
  readonly clock: Clock
  readonly pace: Pace | undefined
  /** Names of the pairs that have a folder. */
  readonly pairs: Iterable<string>
  readonly committed: (journal: string, entries: readonly Entry[]) => void
}

export function createJournals(parts: Parts): Journals {
  const { paths, files, disk, readOnly, report, committed } = parts
  const context = { disk, readOnly, report, clock: parts.clock, pace: parts.pace }
  const pairs = new Set(parts.pairs)
  let tending: Tending | null = null

  function annotations(id: string): Promise<Journal<Annotations>> {
    const at = paths.notes(id)
    const format = annotationsFormat(id)
    return files.open(at.snapshot, async () => {
      const journal = await openJournal({
        ...context,
        paths: at,
        format,
        committed: (entries) => committed(id, entries),
        adoption: adoptCorrections({ briefing: id, path: paths.corrections(id), ...context }),
      })
      const what = `the notes of ${id}`
      const copies = { what, journal, format, paths: at, merge: mergeAnnotations, ...context }
      if (!readOnly) await mergeConflicts(copies)
      return tending ? tending.annotations(id, journal) : journal
    })
  }

  function ties(members: readonly string[]): Promise<Journal<StoredTies>> {
    const key = pairKey(members)
    const at = paths.ties(members)
    const format = tiesFormat(pairMembers(key))
    return files.open(at.snapshot, async () => {
      const journal = await openJournal({
        ...context,
        paths: at,
        format,
        committed(entries) {
          pairs.add(key)
          committed(tiesJournal(members), entries)
        },
      })
      const what = `the links of ${pairMembers(key).join(' and ')}`
      const copies = { what, journal, format, paths: at, merge: mergeTies, ...context }
      if (!readOnly) await mergeConflicts(copies)
      return tending ? tending.ties(pairMembers(key), journal) : journal
    })
  }

  function holdings(): Promise<Journal<Holdings>> {
    return files.open(paths.acts.snapshot, () =>
      openJournal({
        ...context,
        paths: paths.acts,
        format: holdingsFormat,
        committed: (entries) => committed(libraryJournal, entries),
      }),
    )
  }

  /** Of the open journal, or of its files. */
  function trail(at: JournalPaths): Trail {
    return createTrail(at, disk, () => {
      const opened = files.peek<Journal<unknown>>(at.snapshot)
      return opened?.then(({ entries }) => entries) ?? null
    })
  }

  return {
    annotations,
    ties,
    holdings,
    tiedPairs: () => [...pairs].map(pairMembers),
    trails(present) {
      const tied = [...pairs]
        .map(pairMembers)
        .filter((members) => members.every((id) => present.has(id)))
      return new Map([
        [libraryJournal, trail(paths.acts)] as const,
        ...[...present].map((id) => [id, trail(paths.notes(id))] as const),
        ...tied.map((members) => [tiesJournal(members), trail(paths.ties(members))] as const),
      ])
    },
    async reverse(name, { changes, ...rest }) {
      const members = tiedBy(name)
      // The entry was written from puts like these.
      if (members) {
        const journal = await ties(members)
        const puts = changes.map(({ in: list, id, after }) => {
          return { in: list, id, value: after } as Put<StoredTies>
        })
        await journal.change(() => ({ ...rest, puts }))
        return
      }
      const journal = await annotations(name)
      const puts = changes.map(({ in: list, id, after }) => {
        // The briefing may have another id since.
        const value = after && list === 'notes' ? { ...after, briefing: name } : after
        return { in: list, id, value } as Put<Annotations>
      })
      await journal.change(() => ({ ...rest, puts }))
    },
    tend(hands) {
      tending = hands
    },
  }
}

/** The name under which history knows the library's own journal; ids of briefings have no dot. */
export const libraryJournal = '.library'

const tiesPrefix = 'pairs/'

/** The name under which history knows the journal of a pair; that of a briefing is its id. */
function tiesJournal(members: readonly string[]): string {
  return `${tiesPrefix}${pairKey(members)}`
}

/** The briefings of the pair whose journal has this name; null when it is that of one briefing. */
export function tiedBy(journal: string): readonly string[] | null {
  return journal.startsWith(tiesPrefix) ? pairMembers(journal.slice(tiesPrefix.length)) : null
}
