import type { Entry } from './entry'
import type { Trail } from './trail'

/** A change that can be taken back or made again: an entry of a journal. */
export interface Step {
  readonly journal: string
  readonly n: number
  readonly name: string
  readonly group: string | undefined
}

export type Placed = Step & { readonly line: 'undo' | 'redo' }

/** Whether undo stops at the entry. */
export function isStep({ changes, silent }: Entry): boolean {
  return changes.length > 0 && silent !== true
}

/** The entries of several journals in the order of the library's clock, the newest first. */
async function* mergeTrails(
  trails: ReadonlyMap<string, Trail>,
): AsyncGenerator<{ readonly journal: string; readonly entry: Entry }, void> {
  const heads = await Promise.all(
    [...trails].map(async ([journal, trail]) => {
      const entries = trail.newestFirst()
      return { journal, entries, head: await entries.next() }
    }),
  )
  for (;;) {
    const left = heads.flatMap((source) =>
      source.head.done ? [] : [{ source, entry: source.head.value }],
    )
    const [first, ...others] = left
    if (!first) return
    const newest = others.reduce(
      (best, one) => (one.entry.order > best.entry.order ? one : best),
      first,
    )
    yield { journal: newest.source.journal, entry: newest.entry }
    // oxlint-disable-next-line no-await-in-loop -- the next is asked for when this one was used
    newest.source.head = await newest.source.entries.next()
  }
}

/**
 * What can be undone, the last change first, and before that what can be redone, the change that was
 * undone last first; both follow from the entries alone. `seen` hears of every entry that is read.
 */
export async function* readPast(
  trails: ReadonlyMap<string, Trail>,
  seen: (journal: string, entry: Entry) => void,
): AsyncGenerator<Placed, void> {
  /** Whether the change stands, as the newest entry about it says. */
  const verdicts = new Map<string, boolean>()
  let anyChange = false
  for await (const { journal, entry } of mergeTrails(trails)) {
    seen(journal, entry)
    if (!isStep(entry)) continue
    const { name, group, undoes, redoes } = entry
    const about = undoes ?? redoes ?? entry.n
    const key = `${journal}/${about}`
    const step = { journal, n: about, name, group }
    if (undoes === undefined && redoes === undefined) {
      // Whatever was undone before it cannot be redone any more.
      anyChange = true
      if (verdicts.get(key) ?? true) yield { ...step, line: 'undo' }
      verdicts.delete(key)
    } else if (!verdicts.has(key)) {
      verdicts.set(key, undoes === undefined)
      if (undoes !== undefined && !anyChange) yield { ...step, line: 'redo' }
    }
  }
}
