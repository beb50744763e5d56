import type { RestoredBriefing, RestoredPair } from '@shared/backup'
import type { BriefingSummary } from '@shared/briefing'
import type { Annotations } from '../annotations-file'
import type { Put } from '../journal/journal'
import type { Ties } from '@shared/tie'
import type { StoredTies } from '../ties-file'

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
  const { counts, items } = restoreDeletable(here.notes, backup.notes, now)
  const corrections = replaceAll(here.corrections, backup.corrections)
  const puts: readonly Put<Annotations>[] = [
    ...items.map((note) => ({ in: 'notes', id: note.id, value: note }) as const),
    ...corrections.map((one) => ({ in: 'corrections', ...one }) as const),
  ]
  const { id, title } = briefing
  const told = { briefing: id, title, returns: present === null, notes: counts }
  return { puts, told: { ...told, corrections: corrections.length } }
}

/** What a restore does to the ties of one pair. */
export interface PairPlan {
  readonly puts: readonly Put<StoredTies>[]
  readonly told: RestoredPair
}

/** The same for what ties a pair together. */
export function planTies(
  members: readonly string[],
  present: Ties,
  backup: Ties,
  now: Date,
): PairPlan {
  const { counts, items } = restoreDeletable(present.links, backup.links, now)
  const pins = replaceAll(present.pins, backup.pins)
  const verdicts = replaceAll(present.verdicts, backup.verdicts)
  return {
    puts: [
      ...items.map((link) => ({ in: 'links', id: link.id, value: link }) as const),
      ...pins.map((one) => ({ in: 'pins', ...one }) as const),
      ...verdicts.map((one) => ({ in: 'verdicts', ...one }) as const),
    ],
    told: { members, links: counts, others: pins.length + verdicts.length },
  }
}

interface Deletable {
  readonly id: string
  readonly deleted: string | null
}

/** The items to put, and how many come back, are set to what they were, and are deleted. */
function restoreDeletable<T extends Deletable>(
  present: readonly T[],
  backup: readonly T[],
  now: Date,
): { readonly counts: RestoredBriefing['notes']; readonly items: readonly T[] } {
  const items: T[] = []
  const counts = { added: 0, changed: 0, removed: 0 }
  const known = new Map(present.map((item) => [item.id, item]))
  for (const item of backup) {
    const ours = known.get(item.id)
    if (ours && isSame(ours, item)) continue
    items.push(item)
    const isThere = ours !== undefined && ours.deleted === null
    if (item.deleted === null) counts[isThere ? 'changed' : 'added'] += 1
    else if (isThere) counts.removed += 1
  }
  const backedUp = new Set(backup.map(({ id }) => id))
  for (const item of present) {
    if (backedUp.has(item.id) || item.deleted !== null) continue
    items.push({ ...item, deleted: now.toISOString() })
    counts.removed += 1
  }
  return { counts, items }
}

/** Items that are not deleted but go. */
function replaceAll<T extends { readonly id: string }>(
  present: readonly T[],
  backup: readonly T[],
) {
  return [
    ...missing(present, backup).map(({ id }) => ({ id, value: null })),
    ...missing(backup, present).map((one) => ({ id: one.id, value: one })),
  ]
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
