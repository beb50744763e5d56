import { Low } from 'lowdb'
import { DiptychError } from '@shared/errors'
import type { Disk } from '../disk'
import { diskError } from '../disk-error'
import { generations, type FileFormat, type Report } from '../generations'
import { createTurns } from '../turns'
import { behind, usualPace, type Pace } from './behind'
import type { Clock } from './clock'
import { serialiseEntry, type Change, type Entry, type Item } from './entry'
import { openLog } from './log'
import { recover } from './recover'
import { segmentPath, type JournalPaths } from './segments'
import { indexState, type JournalState } from './state'

/** Puts an item into a list in the place of the one with its id; null takes that one out. */
export type Put<T> = {
  [L in keyof T]: T[L] extends readonly (infer I extends Item)[]
    ? { readonly in: L; readonly id: string; readonly value: I | null }
    : never
}[keyof T]

/** One step of the reader's: what "Undo" takes back. */
export interface Edit<T> extends Pick<
  Entry,
  'name' | 'undoes' | 'redoes' | 'group' | 'silent' | 'kept'
> {
  readonly puts: readonly Put<T>[]
}

/** A state that is kept by a journal of its changes, with a lowdb snapshot that follows behind. */
export interface Journal<T> {
  /** The state as it is on disk. */
  readonly data: T
  /** The newest entries, oldest first; the older ones stand in segments. */
  readonly entries: readonly Entry[]
  /**
   * Makes the next state from the present one and resolves with it once the change is on disk.
   * Changes run in the order of the calls; those that wait while the disk is busy go out together.
   * When the disk fails the state stays as it was and the promise rejects. `edit` may return null:
   * then nothing is written.
   */
  change(edit: (data: T) => Edit<T> | null): Promise<T>
  /** Waits for the changes under way, brings the snapshot up to date and refuses further changes. */
  close(): Promise<void>
}

export interface JournalFormat<T> extends FileFormat<T> {
  /** The lists of items that changes are about; what else the state holds they leave alone. */
  readonly lists: readonly (keyof T & string)[]
}

/** How what another version wrote becomes part of the state. */
export interface Adoption<T> {
  /** Null when there is nothing to adopt. */
  adopt(data: T): Promise<T | null>
  /** Called once the new state is on disk. */
  adopted(): Promise<void>
}

export interface JournalOptions<T> {
  readonly paths: JournalPaths
  readonly format: JournalFormat<T>
  readonly disk: Disk
  readonly readOnly: boolean
  readonly report: Report
  readonly clock: Clock
  /** Hears of the entries of each group once they are on disk. */
  readonly committed: (entries: readonly Entry[]) => void
  readonly adoption?: Adoption<T>
  readonly pace?: Pace | undefined
}

interface Waiting<T> {
  readonly edit: (data: T) => Edit<T> | null
  readonly resolve: (data: T) => void
  readonly reject: (error: unknown) => void
}

export async function openJournal<T extends JournalState<T>>(
  options: JournalOptions<T>,
): Promise<Journal<T>> {
  const { paths, format, disk, readOnly, clock, committed, adoption, pace = usualPace } = options
  const { name, lists } = format
  const low = new Low<T>(generations({ ...options, path: paths.snapshot }), format.initial)
  await low.read()
  await takeOver().catch(failed('taken over'))
  const recovered = await recover({ ...options, data: low.data, lists, name }).catch(failed('read'))
  let { state } = recovered
  let entries = recovered.entries
  low.data = state.data
  if (recovered.isDamaged && !readOnly) await low.write().catch(failed('saved'))
  for (const { order } of entries) clock.see(order)
  const log = openLog(paths.log, disk, recovered.length)
  const inTurn = createTurns()
  const waiting: Waiting<T>[] = []
  const snapshots = behind(writeSnapshot, pace)
  let closed = false

  /** What an earlier version kept elsewhere. */
  async function takeOver(): Promise<void> {
    const data = (await adoption?.adopt(low.data)) ?? null
    if (!data) return
    low.data = data
    if (readOnly) return
    // Twice: the previous generation has it, too.
    await low.write()
    await low.write()
    await adoption?.adopted()
  }

  async function writeSnapshot(): Promise<void> {
    await low.write()
    if (log.length > pace.rotateAt) await inTurn(rotate)
  }

  async function rotate(): Promise<void> {
    const [first] = entries
    const last = entries.at(-1)
    if (!first || !last) return
    await log.rotate(segmentPath(paths, first.n, last.n))
    entries = []
  }

  /** All that wait go out as one group. */
  async function commit(): Promise<void> {
    const group = waiting.splice(0)
    const made: { readonly entry: Entry; readonly line: string }[] = []
    const accepted: Waiting<T>[] = []
    for (const one of group) {
      try {
        const edit = one.edit(state.data)
        if (edit && (edit.puts.length > 0 || edit.kept?.length)) made.push(make(edit))
        accepted.push(one)
      } catch (error) {
        one.reject(error)
      }
    }
    try {
      if (made.length > 0) await log.append(Buffer.from(made.map(({ line }) => line).join('')))
    } catch (error) {
      state = indexState(low.data, lists)
      const reason = diskError(`${name} could not be saved`, error)
      for (const { reject } of accepted) reject(reason)
      return
    }
    low.data = state.data
    for (const { resolve } of accepted) resolve(state.data)
    if (made.length === 0) return
    const added = made.map(({ entry }) => entry)
    entries = [...entries, ...added]
    snapshots.touch()
    committed(added)
  }

  function make({ puts, ...rest }: Edit<T>): { entry: Entry; line: string } {
    const n = state.data.through + 1
    const changes = puts.map(({ in: list, id, value }): Change => {
      return { in: String(list), id, before: state.find(String(list), id), after: value }
    })
    const order = clock.next()
    const entry = { n, order, at: new Date(order).toISOString(), ...rest, changes }
    const line = serialiseEntry(entry)
    state.apply(changes, n)
    return { entry, line }
  }

  function failed(what: string) {
    return (error: unknown): never => {
      throw diskError(`${name} could not be ${what}`, error)
    }
  }

  return {
    get data() {
      return low.data
    },
    get entries() {
      return entries
    },
    async change(edit) {
      if (readOnly) throw new DiptychError('read-only', 'The library is open for reading only.')
      if (closed) throw new DiptychError('not-found', `${name} was closed.`)
      return new Promise((resolve, reject) => {
        waiting.push({ edit, resolve, reject })
        void inTurn(commit)
      })
    },
    async close() {
      closed = true
      await inTurn(() => Promise.resolve())
      await snapshots.flush()
      await inTurn(() => log.close())
    },
  }
}
