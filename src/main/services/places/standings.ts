import type { Standing } from '@analysis/anchoring'
import { DiptychError } from '@shared/errors'
import type { PlaceRef, PlacedKind } from '@shared/replacement'
import type { Tie, TieEnd } from '@shared/tie'
import type { Library } from '../../library/library'
import type { Put } from '../../library/journal/journal'
import type { StoredTies } from '../../library/ties-file'
import { restand } from '../carrying/stands'

/** Finds what stands on a passage by its name, and puts it elsewhere. */
export interface Standings {
  find(ref: PlaceRef): Promise<Standing>
  /** `verb` is what the reader does: "attach" makes "attach note". Throws `not-found`. */
  move(ref: PlaceRef, verb: string, next: (now: Standing) => Standing): Promise<void>
}

const kinds = { n: 'note', c: 'correction', l: 'link', p: 'pin', v: 'verdict' } as const
const tieLists = { link: 'links', pin: 'pins', verdict: 'verdicts' } as const

export function createStandings(library: Library): Standings {
  return {
    async find(ref) {
      const kind = kindOf(ref)
      if (kind === 'note' || kind === 'correction') {
        const { data } = await library.annotations(ref.briefing)
        return kind === 'note' ? itemIn(data.notes, ref) : itemIn(data.corrections, ref)
      }
      const { data } = await library.ties(membersOf(ref))
      return endOf(itemIn<Tie>(data[tieLists[kind]], ref), ref)
    },

    async move(ref, verb, next) {
      const kind = kindOf(ref)
      const name = `${verb} ${kind}`
      if (kind === 'note' || kind === 'correction') {
        const journal = await library.annotations(ref.briefing)
        await journal.change(({ notes, corrections }) => {
          if (kind === 'note') {
            const note = itemIn(notes, ref)
            return { name, puts: [{ in: 'notes', id: note.id, value: restand(note, next(note)) }] }
          }
          const one = itemIn(corrections, ref)
          const value = restand(one, next(one))
          return { name, puts: [{ in: 'corrections', id: one.id, value }] }
        })
        return
      }
      const list = tieLists[kind]
      const journal = await library.ties(membersOf(ref))
      await journal.change((data) => {
        const tie = itemIn<Tie>(data[list], ref)
        const moved = restand(endOf(tie, ref), next(endOf(tie, ref)))
        const [first, second] = tie.ends
        const ends = ref.tie?.end === 0 ? [moved, second] : [first, moved]
        const put = { in: list, id: tie.id, value: { ...tie, ends } }
        // It goes back into the list that it came from.
        return { name, puts: [put as unknown as Put<StoredTies>] }
      })
    },
  }
}

function kindOf({ item, tie }: PlaceRef): PlacedKind {
  const kind = kinds[item.charAt(0) as keyof typeof kinds]
  const isTie = kind !== 'note' && kind !== 'correction'
  if (isTie === (tie !== undefined)) return kind
  throw new DiptychError('not-found', `${item} is no name of what stands on a passage.`)
}

function membersOf({ tie }: PlaceRef): readonly string[] {
  return tie?.members ?? []
}

function endOf(tie: Tie, { briefing, tie: tied }: PlaceRef): TieEnd {
  const end = tie.ends[tied?.end ?? 0]
  if (end.briefing === briefing) return end
  throw new DiptychError('not-found', `${tie.id} does not end in this briefing.`)
}

function itemIn<T extends { readonly id: string }>(items: readonly T[], { item }: PlaceRef): T {
  const found = items.find(({ id }) => id === item)
  if (found) return found
  throw new DiptychError('not-found', `There is no ${item} in this library.`)
}
