import { carryPlace, type Standing } from '@analysis/anchoring'
import type { BriefingSummary } from '@shared/briefing'
import type { Carried } from '@shared/carry'
import { DiptychError } from '@shared/errors'
import type { Anchor } from '@shared/note'
import type { TieEnd } from '@shared/tie'
import type { Journal } from '../../library/journal/journal'
import type { JournalState } from '../../library/journal/state'
import { indexState } from '../../library/journal/state'
import type { Tending } from '../../library/journals'
import type { Library } from '../../library/library'
import type { Analyst } from '../analysis/analyst'
import type { Texts } from '../texts'
import { annotationStands, tieStands, type Moves, type Stands } from './stands'

/** Lets all that stands on passages follow the present texts. */
export interface Carrying extends Tending {
  /** Opens every journal with something on passages of the briefing. */
  open(briefing: string): Promise<void>
  /** Carries what stands in another revision than the present one; nothing when it is done already. */
  settle(briefing: string): Promise<void>
  /** Brings to its end what a stop interrupted. */
  resume(): Promise<void>
}

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly analyst: Pick<Analyst, 'carryAnchors'>
}

export function createCarrying({ library, texts, analyst }: Parts): Carrying {
  const { manifest, readOnly } = library
  const listed = (id: string): BriefingSummary | undefined =>
    manifest.data.briefings.find((briefing) => briefing.id === id)

  /** What was looked through, and the briefings by which nothing of it was behind. */
  const settled = new WeakMap<object, readonly BriefingSummary[]>()

  /** What stands in another revision than the present one of its briefing. */
  function behindOf(ends: readonly TieEnd[]): readonly TieEnd[] {
    const present = new Map(manifest.data.briefings.map(({ id, revision }) => [id, revision]))
    return ends.filter(({ briefing, anchor, place }) => {
      const seen = place?.state === 'orphan' ? place.tried : anchor.revision
      return seen !== (present.get(briefing) ?? seen)
    })
  }

  async function follow<T extends JournalState<T>>(
    journal: Journal<T>,
    stands: Stands<T>,
  ): Promise<Journal<T>> {
    // Asked for with every note that is added: many thousands are not looked through each time.
    const { briefings } = manifest.data
    if (settled.get(journal.data) === briefings) return journal
    const behind = behindOf(stands.of(journal.data))
    if (behind.length === 0) {
      settled.set(journal.data, briefings)
      return journal
    }
    const moves = await carryAll(behind)
    if (moves.size === 0) return journal
    // Half-way between two texts nothing is written: the next turn finds all as it was left.
    if (readOnly || library.isHalfTurned) return shownMoved(journal, stands, moves)
    const { replacing } = manifest.data
    const isAct = behind.some(({ briefing }) => briefing === replacing?.briefing)
    const step =
      isAct && replacing
        ? { name: 'replace text', group: replacing.group }
        : { name: 'carry over', silent: true }
    await journal.change((data) => ({ ...step, puts: stands.move(data, moves) }))
    return journal
  }

  /** One comparison of two texts for all that stands in the same revision. */
  async function carryAll(behind: readonly TieEnd[]): Promise<Moves> {
    const moves = new Map<Anchor, Standing>()
    for (const ends of byRevision(behind)) {
      const [first] = ends
      const present = first && listed(first.briefing)
      if (!present) continue
      const anchors = ends.map(({ anchor }) => anchor)
      // oxlint-disable-next-line no-await-in-loop -- texts are large: one pair at a time
      const carried = await carry(present, first.anchor.revision, anchors)
      for (const [index, end] of ends.entries()) {
        const to = carried?.[index]
        if (to) moves.set(end.anchor, carriedTo(end, to, present.revision))
      }
    }
    return moves
  }

  /** Null while the present text cannot be read: then nothing is said of any passage. */
  async function carry(
    present: BriefingSummary,
    revision: number,
    anchors: readonly Anchor[],
  ): Promise<readonly Carried[] | null> {
    const to = await texts.read(present).catch(damagedAsNull)
    if (!to) return null
    const from = await texts.read(atRevision(present, revision)).catch(damagedAsNull)
    if (!from) return anchors.map(() => ({ state: 'orphan', suggestions: [] }))
    return analyst.carryAnchors(from, to, present.revision, anchors)
  }

  const pairsOf = (id: string) => library.tiedPairs().filter((members) => members.includes(id))

  async function settle(id: string): Promise<void> {
    await follow(await library.annotations(id), annotationStands(id))
    for (const members of pairsOf(id)) {
      // oxlint-disable-next-line no-await-in-loop -- each is a comparison of texts
      await follow(await library.ties(members), tieStands)
    }
  }

  return {
    annotations: (id, journal) => follow(journal, annotationStands(id)),
    ties: (_, journal) => follow(journal, tieStands),
    async open(id) {
      const tied = pairsOf(id).map((members) => library.ties(members))
      await Promise.all([library.annotations(id), ...tied])
    },
    settle,
    async resume() {
      const { replacing } = manifest.data
      if (!replacing || readOnly) return
      await library.resumeReplacing()
      if (listed(replacing.briefing)) await settle(replacing.briefing)
      await library.endReplacing()
    },
  }
}

/** The briefing as it was with one of its earlier texts; one that was taken back has the present names. */
export function atRevision(briefing: BriefingSummary, revision: number): BriefingSummary {
  const earlier = briefing.earlier?.find((one) => one.revision === revision)
  return { ...briefing, revision, source: earlier?.source ?? briefing.source }
}

function carriedTo(end: TieEnd, carried: Carried, revision: number): Standing {
  // What was lost in a text that was taken back stands where it stood.
  if (end.place?.state === 'orphan' && end.anchor.revision === revision) {
    return { anchor: end.anchor, place: end.place.last ?? undefined }
  }
  return carryPlace(end, carried, revision)
}

/** A journal that is only read shows what it would say. */
function shownMoved<T extends JournalState<T>>(
  journal: Journal<T>,
  stands: Stands<T>,
  moves: Moves,
): Journal<T> {
  const puts = stands.move(journal.data, moves)
  const lists = [...new Set(puts.map((put) => String(put.in)))]
  const state = indexState(journal.data, lists)
  const changes = puts.map(({ in: list, id, value }) => {
    return { in: String(list), id, before: null, after: value }
  })
  state.apply(changes, state.data.through)
  return { ...journal, data: state.data, entries: journal.entries }
}

function byRevision(ends: readonly TieEnd[]): Iterable<readonly TieEnd[]> {
  const groups = new Map<string, TieEnd[]>()
  for (const end of ends) {
    const key = `${end.briefing}/${end.anchor.revision}`
    groups.set(key, [...(groups.get(key) ?? []), end])
  }
  return groups.values()
}

function damagedAsNull(error: unknown): null {
  if (error instanceof DiptychError && error.code === 'disk') return null
  throw error
}
