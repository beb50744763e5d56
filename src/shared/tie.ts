import * as v from 'valibot'
import { briefingIdSchema, type Span } from './briefing'
import { anchorSchema, noteTextLimit, spanSchema, type Anchor } from './note'
import { placeSchema, type Place } from './place'

/** A passage at one end of a tie. */
export interface TieEnd {
  readonly briefing: string
  readonly anchor: Anchor
  readonly place?: Place
}

/** What holds two passages together, usually across a pair; kept with the pair. */
export interface Tie {
  readonly id: string
  /** In the order in which the reader chose them. */
  readonly ends: readonly [TieEnd, TieEnd]
  /** ISO 8601 instant. */
  readonly created: string
}

export const linkTypes = {
  sameIndicator: 'Same indicator',
  updates: 'Updates',
  contradicts: 'Contradicts',
  explains: 'Explains',
  translates: 'Translates',
  seeAlso: 'See also',
} as const
export type LinkType = keyof typeof linkTypes
export const linkTypeIds = Object.keys(linkTypes) as readonly LinkType[]

/** What the reader decides about a link. */
export interface LinkContent {
  readonly type: LinkType
  /** Markdown; may be empty. */
  readonly text: string
}

/** The reader's statement of how one passage bears on another. */
export interface Link extends Tie, LinkContent {
  /** ISO 8601 instant. */
  readonly changed: string
  /** When it was deleted; a deleted link is kept, so that deleting can be undone. */
  readonly deleted: string | null
}

/** The reader's word on two whole blocks: they belong together, or they do not. */
export interface BlockPin extends Tie {
  readonly related: boolean
}

/** The reader's word on two figures: they speak of the same thing, or they do not. */
export interface RowVerdict extends Tie {
  readonly verdict: 'accepted' | 'rejected'
}

/** What holds the passages of a pair together, in the order in which it was made. */
export interface Ties {
  readonly links: readonly Link[]
  readonly pins: readonly BlockPin[]
  readonly verdicts: readonly RowVerdict[]
}

/** A passage that is to be tied. */
export interface EndDraft {
  readonly briefing: string
  readonly passage: Span
}

export interface LinkDraft extends LinkContent {
  readonly ends: readonly [EndDraft, EndDraft]
}

export interface PinDraft {
  /** Ids of blocks of the newest revisions. */
  readonly ends: readonly [BlockEnd, BlockEnd]
  readonly related: boolean
}

interface BlockEnd {
  readonly briefing: string
  readonly block: string
}

export interface VerdictDraft {
  /** Where the two figures stand. */
  readonly ends: readonly [EndDraft, EndDraft]
  readonly verdict: RowVerdict['verdict']
}

/** The one or two briefings that a tie belongs to; sorted, as the pair is named. */
export function tiedBriefings({
  ends,
}: {
  readonly ends: readonly { readonly briefing: string }[]
}): readonly string[] {
  return [...new Set(ends.map(({ briefing }) => briefing))].toSorted()
}

/** Whether both tie the same two passages together, in either order. */
export function tieTheSame(one: Pick<Tie, 'ends'>, other: Pick<Tie, 'ends'>): boolean {
  const [first, second] = one.ends.map(endName)
  const [third, fourth] = other.ends.map(endName)
  return (first === third && second === fourth) || (first === fourth && second === third)
}

function endName({ briefing, anchor: { revision, start, end } }: TieEnd): string {
  return `${briefing}/${revision}/${start}-${end}`
}

const contentFields = {
  type: v.picklist(linkTypeIds),
  text: v.pipe(v.string(), v.maxLength(noteTextLimit)),
}
const endDraftSchema = v.object({ briefing: briefingIdSchema, passage: spanSchema })
const blockEndSchema = v.object({
  briefing: briefingIdSchema,
  block: v.pipe(v.string(), v.maxLength(20)),
})
const verdicts = v.picklist(['accepted', 'rejected'])

export const linkContentSchema = v.object(contentFields) satisfies v.GenericSchema<
  unknown,
  LinkContent
>

export const linkDraftSchema = v.object({
  ...contentFields,
  ends: v.tuple([endDraftSchema, endDraftSchema]),
}) satisfies v.GenericSchema<unknown, LinkDraft>

export const pinDraftSchema = v.object({
  ends: v.tuple([blockEndSchema, blockEndSchema]),
  related: v.boolean(),
}) satisfies v.GenericSchema<unknown, PinDraft>

export const verdictDraftSchema = v.object({
  ends: v.tuple([endDraftSchema, endDraftSchema]),
  verdict: verdicts,
}) satisfies v.GenericSchema<unknown, VerdictDraft>

export const linkIdSchema = v.pipe(v.string(), v.regex(/^l-[a-z0-9]{6,32}$/))
export const pinIdSchema = v.pipe(v.string(), v.regex(/^p-[a-z0-9]{6,32}$/))
export const verdictIdSchema = v.pipe(v.string(), v.regex(/^v-[a-z0-9]{6,32}$/))

const storedEndSchema = v.looseObject({
  briefing: briefingIdSchema,
  anchor: anchorSchema,
  place: v.exactOptional(placeSchema),
})
const tieFields = { ends: v.tuple([storedEndSchema, storedEndSchema]), created: v.string() }

/** Ties as they are stored; fields of later versions are kept. */
export const linkSchema = v.looseObject({
  ...tieFields,
  ...contentFields,
  id: linkIdSchema,
  changed: v.string(),
  deleted: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Link>

export const blockPinSchema = v.looseObject({
  ...tieFields,
  id: pinIdSchema,
  related: v.boolean(),
}) satisfies v.GenericSchema<unknown, BlockPin>

export const rowVerdictSchema = v.looseObject({
  ...tieFields,
  id: verdictIdSchema,
  verdict: verdicts,
}) satisfies v.GenericSchema<unknown, RowVerdict>
