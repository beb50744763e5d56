import * as v from 'valibot'
import { briefingIdSchema, type Span } from './briefing'
import { placeSchema, type Place } from './place'
import { storedTagSchema, tagsSchema } from './tag'

/** The six colours; each has a sign, so that colour is never the only difference. */
export const colours = {
  yellow: { sign: '●', name: 'Yellow' },
  green: { sign: '▲', name: 'Green' },
  blue: { sign: '■', name: 'Blue' },
  rose: { sign: '◆', name: 'Rose' },
  violet: { sign: '★', name: 'Violet' },
  orange: { sign: '✚', name: 'Orange' },
} as const
export type Colour = keyof typeof colours
export const colourIds = Object.keys(colours) as readonly Colour[]

/** A block an anchor touches, and the hash by which a later revision knows it again. */
export interface AnchoredBlock {
  readonly id: string
  readonly hash: string
}

/** What is stored to find a passage again. Offsets are those of the revision's text. */
export interface Anchor extends Span {
  readonly revision: number
  /** The passage itself, exactly. */
  readonly quote: string
  /** Up to 64 code units before the passage, inside its first block. */
  readonly prefix: string
  /** Up to 64 code units after the passage, inside its last block. */
  readonly suffix: string
  readonly firstBlock: AnchoredBlock
  readonly lastBlock: AnchoredBlock
}

/** The reader's annotation of a passage. */
export interface Note {
  readonly id: string
  readonly briefing: string
  readonly anchor: Anchor
  readonly place?: Place
  readonly colour: Colour
  /** Markdown; empty for a bare highlight. */
  readonly text: string
  readonly tags: readonly string[]
  /** ISO 8601 instants. */
  readonly created: string
  readonly changed: string
  /** When it was deleted; a deleted note is kept, so that deleting can be undone. */
  readonly deleted: string | null
}

/** What the reader decides about a note. */
export interface NoteContent {
  readonly colour: Colour
  readonly text: string
  readonly tags: readonly string[]
}

export interface NoteDraft extends NoteContent {
  readonly briefing: string
  readonly passage: Span
}

export const noteTextLimit = 100_000

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const spanFields = { start: offset, end: offset }

export const spanSchema = v.pipe(
  v.object(spanFields),
  v.check((span) => span.start < span.end, 'a passage holds at least one character'),
) satisfies v.GenericSchema<unknown, Span>

export const noteIdSchema = v.pipe(v.string(), v.regex(/^n-[a-z0-9]{6,32}$/))

const contentFields = {
  colour: v.picklist(colourIds),
  text: v.pipe(
    v.string(),
    v.maxLength(noteTextLimit, `a note has at most ${noteTextLimit} characters`),
  ),
}

const givenFields = { ...contentFields, tags: tagsSchema }

export const noteContentSchema = v.object(givenFields) satisfies v.GenericSchema<
  unknown,
  NoteContent
>

export const noteDraftSchema = v.object({
  ...givenFields,
  briefing: briefingIdSchema,
  passage: spanSchema,
}) satisfies v.GenericSchema<unknown, NoteDraft>

const anchoredBlockSchema = v.object({ id: v.string(), hash: v.string() })

export const anchorSchema = v.object({
  ...spanFields,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  quote: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  firstBlock: anchoredBlockSchema,
  lastBlock: anchoredBlockSchema,
})

/** A note as it is stored, with all its tags; fields of later versions are kept. */
export const noteSchema = v.looseObject({
  ...contentFields,
  tags: v.array(storedTagSchema),
  id: noteIdSchema,
  briefing: briefingIdSchema,
  anchor: anchorSchema,
  place: v.exactOptional(placeSchema),
  created: v.string(),
  changed: v.string(),
  deleted: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Note>
