import * as v from 'valibot'
import { briefingIdSchema, type BriefingSummary, type Span } from './briefing'
import type { CarriedState } from './carry'
import { pairMembersSchema } from './pair'
import type { ChangedPlace, LostPlace } from './place'

/** How many things stand in which way on passages of the present text. */
export type Outcomes = Readonly<Record<CarriedState, number>>

/** What became of a briefing whose text was replaced, and of what stood on it. */
export interface Replacement {
  readonly briefing: BriefingSummary
  readonly notes: Outcomes
  readonly corrections: Outcomes
  /** Ends of links, pins and verdicts in this briefing. */
  readonly ties: Outcomes
}

/** Names something that stands on a passage of a briefing. */
export interface PlaceRef {
  readonly briefing: string
  /** Id of a note, a correction, a link, a pin or a verdict. */
  readonly item: string
  /** For what ties two passages together: the pair, and which end. */
  readonly tie?: { readonly members: readonly string[]; readonly end: 0 | 1 }
}

export const placedKinds = ['note', 'correction', 'link', 'pin', 'verdict'] as const
export type PlacedKind = (typeof placedKinds)[number]

/** Something whose place the reader has to see to: it reads otherwise now, or is not there any more. */
export interface OpenPlace {
  readonly ref: PlaceRef
  readonly kind: PlacedKind
  /** What it says, in a few words: the note's text, the corrected figure, the kind of link. */
  readonly label: string
  readonly place: ChangedPlace | LostPlace
  /** Where it stands, or for what is lost, what it stood on last. */
  readonly quote: string
  /** Of the present text; null for what is lost. */
  readonly passage: Span | null
}

export const placeRefSchema = v.object({
  briefing: briefingIdSchema,
  item: v.pipe(v.string(), v.regex(/^[nclpv]-[a-z0-9]{6,32}$/)),
  tie: v.exactOptional(v.object({ members: pairMembersSchema, end: v.picklist([0, 1]) })),
}) satisfies v.GenericSchema<unknown, PlaceRef>
