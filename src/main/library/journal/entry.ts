import * as v from 'valibot'
import { isSealed, sealOf } from './seal'

/** What a journal keeps: anything with an id. */
export interface Item {
  readonly id: string
}

/** One item of one collection before and after; null where it is not there. */
export interface Change {
  readonly in: string
  readonly id: string
  readonly before: Item | null
  readonly after: Item | null
}

/** One line of a journal: a change with what is needed to take it back. */
export interface Entry {
  /** From 1, one after another within a journal. */
  readonly n: number
  /** Places the change among those of all journals of the library. */
  readonly order: number
  /** ISO 8601 instant. */
  readonly at: string
  /** For the reader, after "Undo": "delete note". */
  readonly name: string
  readonly changes: readonly Change[]
  /** Number of the entry that this one takes back, or makes again. */
  readonly undoes?: number | undefined
  readonly redoes?: number | undefined
  /** Entries of one act that touched several journals share it. */
  readonly group?: string | undefined
  /** No step of the reader's: undo passes it over. */
  readonly silent?: boolean | undefined
  /** Versions that lost against newer ones when two copies were merged. */
  readonly kept?: readonly Item[] | undefined
}

const item = v.nullable(v.looseObject({ id: v.string() }))
const change = v.looseObject({ in: v.string(), id: v.string(), before: item, after: item })
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const entrySchema = v.looseObject({
  n: number,
  order: number,
  at: v.string(),
  name: v.string(),
  changes: v.array(change),
  undoes: v.optional(number),
  redoes: v.optional(number),
  group: v.optional(v.string()),
  silent: v.optional(v.boolean()),
}) satisfies v.GenericSchema<unknown, Entry>

/** The entry as a line, its end included. */
export function serialiseEntry(entry: Entry): string {
  const open = JSON.stringify(entry).slice(0, -1)
  return `${open}${sealOf(open)}\n`
}

/** Null for a line that is not as it was written. */
export function parseEntry(line: Uint8Array): Entry | null {
  if (!isSealed(line)) return null
  try {
    const entry: unknown = JSON.parse(new TextDecoder().decode(line))
    return v.is(entrySchema, entry) ? entry : null
  } catch {
    return null
  }
}
