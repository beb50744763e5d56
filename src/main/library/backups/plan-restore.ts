import type { RestoredBriefing } from '@shared/backup'
import type { BriefingSummary } from '@shared/briefing'
import type { Annotations } from '../annotations-file'
import type { Put } from '../journal/journal'

/** What a restore does to the annotations of one briefing. */
export interface BriefingPlan {
  readonly puts: readonly Put<Annotations>[]
  readonly told: RestoredBriefing
}

type Lists = Pick<Annotations, 'notes' | 'corrections'>

/**
 * From the present annotations (null when the briefing has left the library) back to those of a
 * backup. Notes made since are deleted, not dropped, so that each can still be restored by itself.
 */
export function planRestore(
  briefing: BriefingSummary,
  present: Lists | null,
  backup: Lists,
  now: Date,
): BriefingPlan {
  const here = present ?? { notes: [], corrections: [] }
  const puts: Put<Annotations>[] = []
  const counts = { added: 0, changed: 0, removed: 0 }
  const known = new Map(here.notes.map((note) => [note.id, note]))
  for (const note of backup.notes) {
    const ours = known.get(note.id)
    if (ours && isSame(ours, note)) continue
    puts.push({ in: 'notes', id: note.id, value: note })
    const isThere = ours !== undefined && ours.deleted === null
    if (note.deleted === null) counts[isThere ? 'changed' : 'added'] += 1
    else if (isThere) counts.removed += 1
  }
  const backedUp = new Set(backup.notes.map(({ id }) => id))
  for (const note of here.notes) {
    if (backedUp.has(note.id) || note.deleted !== null) continue
    puts.push({ in: 'notes', id: note.id, value: { ...note, deleted: now.toISOString() } })
    counts.removed += 1
  }
  const corrections = [
    ...missing(here.corrections, backup.corrections).map(({ id }) => ({ id, value: null })),
    ...missing(backup.corrections, here.corrections).map((one) => ({ id: one.id, value: one })),
  ]
  for (const { id, value } of corrections) puts.push({ in: 'corrections', id, value })
  const { id, title } = briefing
  const told = { briefing: id, title, returns: present === null, notes: counts }
  return { puts, told: { ...told, corrections: corrections.length } }
}

function missing<T extends { readonly id: string }>(
  from: readonly T[],
  others: readonly T[],
): readonly T[] {
  return from.filter((item) => !others.some((other) => isSame(item, other)))
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
