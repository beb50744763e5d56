import type { HistoryNames } from '@shared/history'
import { createTurns } from '../turns'
import type { Clock } from './clock'
import type { Change, Entry } from './entry'
import { isStep, readPast, type Placed, type Step } from './past'
import type { Trail } from './trail'

/** A change that was taken back or made again. */
export interface Turn {
  readonly name: string
  readonly touched: readonly Touched[]
}

/** What it was about in one journal. */
interface Touched {
  readonly journal: string
  readonly lists: readonly string[]
  /** Of the items. */
  readonly ids: readonly string[]
}

/** What a journal is asked to do so that an entry is taken back, or made again. */
export interface Reversal extends Pick<Entry, 'name' | 'undoes' | 'redoes' | 'group'> {
  readonly changes: readonly Change[]
}

/** Undo and redo over all journals of a library, without a limit and across restarts. */
export interface History {
  names(): Promise<HistoryNames>
  /** Null when there is nothing to undo. */
  undo(): Promise<Turn | null>
  /** Null when there is nothing to redo: also after every new change. */
  redo(): Promise<Turn | null>
  /** Called whenever the names may have changed; returns the function that ends it. */
  listen(receive: () => void): () => void
  /** Takes note of entries that a journal has on disk. */
  record(journal: string, entries: readonly Entry[]): void
  /** Forgets what was read: journals have come or gone. */
  reset(): void
}

interface Parts {
  /** Of the journals that are there. */
  trails(): ReadonlyMap<string, Trail>
  /** Writes the reversal into its journal; false when it cannot be done any more. */
  reverse(journal: string, reversal: Reversal): Promise<boolean>
  readonly clock: Clock
}

interface Lines {
  /** The last one is next. */
  undo: Step[]
  redo: Step[]
  /** Steps further back, read when they are needed. */
  readonly older: AsyncGenerator<Placed, void>
}

export function createHistory({ trails, reverse, clock }: Parts): History {
  const inTurn = createTurns()
  const receivers = new Set<() => void>()
  let loading: Promise<Lines> | null = null
  let lines: Lines | null = null
  /** Entries of the time while the past is being read. */
  let meanwhile: [string, Entry][] = []

  function load(): Promise<Lines> {
    loading ??= read().catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }

  async function read(): Promise<Lines> {
    const present = trails()
    const newest = new Map<string, number>()
    const older = readPast(present, (journal, { n, order }) => {
      clock.see(order)
      newest.set(journal, Math.max(n, newest.get(journal) ?? 0))
    })
    const loaded: Lines = { undo: [], redo: [], older }
    const redo: Step[] = []
    await pull(loaded, redo)
    loaded.redo = redo.toReversed()
    for (const [journal, entry] of meanwhile) {
      if (entry.n > (newest.get(journal) ?? 0)) take(loaded, journal, entry)
    }
    meanwhile = []
    lines = loaded
    return loaded
  }

  /** Reads on to the next change that can be undone. */
  async function pull(into: Lines, redo: Step[] = []): Promise<void> {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop
      const next = await into.older.next()
      if (next.done) return
      if (next.value.line === 'redo') redo.push(next.value)
      else {
        into.undo.unshift(next.value)
        return
      }
    }
  }

  async function top(of: Lines): Promise<Step | null> {
    if (of.undo.length === 0) await pull(of)
    return of.undo.at(-1) ?? null
  }

  async function turn(direction: 'undo' | 'redo'): Promise<Turn | null> {
    let first: Step | null = null
    const touched: Touched[] = []
    for (;;) {
      // Anew for each step: with the one before, journals may have come or gone.
      // oxlint-disable-next-line no-await-in-loop -- in the order of the line
      const present = await load()
      // oxlint-disable-next-line no-await-in-loop
      const step = direction === 'undo' ? await top(present) : present.redo.at(-1)
      if (!step || (first && (first.group === undefined || step.group !== first.group))) break
      // oxlint-disable-next-line no-await-in-loop
      const done = await reverseStep(step, direction)
      // An entry that is lost cannot be turned; the line goes on without it.
      if (!done) present[direction].pop()
      else {
        touched.push(done)
        first ??= step
      }
    }
    return first && { name: first.name, touched }
  }

  async function reverseStep({ journal, n, group }: Step, direction: 'undo' | 'redo') {
    const entry = await trails().get(journal)?.entry(n)
    if (!entry) return null
    const { name, changes } = entry
    const back = changes.map(({ in: list, id, before, after }) => {
      return direction === 'undo'
        ? { in: list, id, before: after, after: before }
        : { in: list, id, before, after }
    })
    const about = direction === 'undo' ? { undoes: n } : { redoes: n }
    if (!(await reverse(journal, { name, group, ...about, changes: back }))) return null
    const distinct = (of: 'in' | 'id') => [...new Set(changes.map((change) => change[of]))]
    return { journal, lists: distinct('in'), ids: distinct('id') }
  }

  return {
    names: () =>
      inTurn(async () => {
        const present = await load()
        const undo = await top(present)
        return { undo: undo?.name ?? null, redo: present.redo.at(-1)?.name ?? null }
      }),
    undo: () => inTurn(() => turn('undo')),
    redo: () => inTurn(() => turn('redo')),
    listen(receive) {
      receivers.add(receive)
      return () => receivers.delete(receive)
    },
    record(journal, entries) {
      const steps = entries.filter(isStep)
      if (steps.length === 0) return
      for (const entry of steps) {
        if (lines) take(lines, journal, entry)
        else if (loading) meanwhile.push([journal, entry])
      }
      for (const receive of receivers) receive()
    },
    reset() {
      loading = null
      lines = null
      meanwhile = []
      for (const receive of receivers) receive()
    },
  }
}

/** Brings the lines up to date with an entry that has just been written. */
function take(lines: Lines, journal: string, { n, name, group, undoes, redoes }: Entry): void {
  const step: Step = { journal, n: undoes ?? redoes ?? n, name, group }
  const others = (line: Step[]) =>
    line.filter((other) => other.journal !== journal || other.n !== step.n)
  if (undoes !== undefined) {
    lines.undo = others(lines.undo)
    lines.redo.push(step)
  } else {
    lines.redo = redoes === undefined ? [] : others(lines.redo)
    lines.undo.push(step)
  }
}
