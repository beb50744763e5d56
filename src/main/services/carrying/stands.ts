import type { Standing } from '@analysis/anchoring'
import type { Correction } from '@shared/correction'
import type { Anchor, Note } from '@shared/note'
import type { Tie, TieEnd } from '@shared/tie'
import type { Annotations } from '../../library/annotations-file'
import type { Put } from '../../library/journal/journal'
import type { StoredTies } from '../../library/ties-file'

/** The new standings by the anchors that they take the place of. */
export type Moves = ReadonlyMap<Anchor, Standing>

/** How the anchors in a journal's state are found, and how they are put in the place of others. */
export interface Stands<T> {
  of(data: T): readonly TieEnd[]
  /** Only what stands elsewhere now. */
  move(data: T, moves: Moves): readonly Put<T>[]
}

/** The notes of a briefing and the corrections of its figures; the deleted ones, too. */
export function annotationStands(briefing: string): Stands<Annotations> {
  return {
    of: ({ notes, corrections }) =>
      [...notes, ...corrections].map((item) => ({ ...standing(item), briefing })),
    move: ({ notes, corrections }, moves) => [
      ...moved(notes, moves).map((value) => ({ in: 'notes', id: value.id, value }) as const),
      ...moved(corrections, moves).map(
        (value) => ({ in: 'corrections', id: value.id, value }) as const,
      ),
    ],
  }
}

/** The two ends of all that ties a pair together. */
export const tieStands: Stands<StoredTies> = {
  of: ({ links, pins, verdicts }) => [...links, ...pins, ...verdicts].flatMap(({ ends }) => ends),
  move: ({ links, pins, verdicts }, moves) => [
    ...retied(links, moves).map((value) => ({ in: 'links', id: value.id, value }) as const),
    ...retied(pins, moves).map((value) => ({ in: 'pins', id: value.id, value }) as const),
    ...retied(verdicts, moves).map((value) => ({ in: 'verdicts', id: value.id, value }) as const),
  ],
}

function standing({ anchor, place }: Note | Correction | TieEnd) {
  return place === undefined ? { anchor } : { anchor, place }
}

/** The same with another place, or none. */
export function restand<T extends Standing>(item: T, { anchor, place }: Standing): T {
  const { place: _, ...rest } = item
  return { ...rest, anchor, ...(place && { place }) } as T
}

function moved<T extends Note | Correction>(items: readonly T[], moves: Moves): readonly T[] {
  return items.flatMap((item) => {
    const to = moves.get(item.anchor)
    return to ? [restand(item, to)] : []
  })
}

function retied<T extends Tie>(ties: readonly T[], moves: Moves): readonly T[] {
  return ties.flatMap((tie) => {
    if (!tie.ends.some(({ anchor }) => moves.has(anchor))) return []
    const [first, second] = tie.ends
    return [{ ...tie, ends: [movedEnd(first, moves), movedEnd(second, moves)] }]
  })
}

function movedEnd(end: TieEnd, moves: Moves): TieEnd {
  const to = moves.get(end.anchor)
  return to ? restand(end, to) : end
}
