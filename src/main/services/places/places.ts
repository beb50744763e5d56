import { blockAt, createAnchor, type Standing } from '@analysis/anchoring'
import type { Span } from '@shared/briefing'
import type { Suggestion } from '@shared/carry'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import type { PlaceRef } from '@shared/replacement'
import { atRevision } from '../carrying/carrying'
import type { Analyst } from '../analysis/analyst'
import type { Library } from '../../library/library'
import { selectedPassage } from '../passage'
import type { RevisionParts, Texts } from '../texts'
import { openAnnotations, openTies } from './items'
import { createStandings } from './standings'

type PlaceCalls = Pick<Host, 'listOpenPlaces' | 'suggestPlaces' | 'keepPlace' | 'attachPlace'>

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly analyst: Pick<Analyst, 'carryAnchors'>
  /** Called when something stands elsewhere, or counts as standing where it does. */
  readonly changed: (ref: PlaceRef) => void
}

/** What the reader does about places that a new text has changed or taken away. */
export function createPlaces({ library, texts, analyst, changed }: Parts): PlaceCalls {
  const standings = createStandings(library)

  async function move(ref: PlaceRef, verb: string, next: (now: Standing) => Standing) {
    await standings.move(ref, verb, next)
    changed(ref)
  }

  return {
    async listOpenPlaces(id) {
      const { data } = await library.annotations(id)
      const pairs = library.tiedPairs().filter((members) => members.includes(id))
      const tied = await Promise.all(
        pairs.map(async (members) => openTies(id, members, (await library.ties(members)).data)),
      )
      const open = [...openAnnotations(id, data), ...tied.flat()]
      return open.toSorted((one, other) => orderOf(one.passage) - orderOf(other.passage))
    },

    async suggestPlaces(ref): Promise<readonly Suggestion[]> {
      const present = library.briefing(ref.briefing)
      const { anchor, place } = await standings.find(ref)
      if (place?.state !== 'orphan') return []
      const [from, to] = await Promise.all([
        texts.read(atRevision(present, anchor.revision)),
        texts.read(present),
      ])
      const [carried] = await analyst.carryAnchors(from, to, present.revision, [anchor])
      return carried?.state === 'orphan' ? carried.suggestions : []
    },

    keepPlace: (ref) =>
      move(ref, 'keep', ({ anchor, place }) => {
        if (place?.state !== 'orphan') return { anchor }
        throw new DiptychError('not-found', 'It has no place in this text that could be kept.')
      }),

    async attachPlace(ref, passage) {
      const present = library.briefing(ref.briefing)
      const text = await texts.read(present)
      const span = chosenPassage(text, passage, ref)
      const anchor = createAnchor(text, present.revision, span)
      await move(ref, 'attach', () => ({ anchor }))
    },
  }
}

/** A figure stands within one block, and what ties two blocks together on the whole of one. */
function chosenPassage({ text, blocks }: RevisionParts, passage: Span, { item }: PlaceRef): Span {
  const selected = selectedPassage(text, passage)
  const block = blockAt(blocks, selected.start)
  if (item.startsWith('p-') && block) return { start: block.start, end: block.end }
  if (item.startsWith('c-') && selected.end > (block?.end ?? 0)) {
    throw new DiptychError('invalid-arguments', 'A figure stands within one paragraph or heading.')
  }
  return selected
}

/** What is lost comes first. */
function orderOf(passage: Span | null): number {
  return passage?.start ?? -1
}
