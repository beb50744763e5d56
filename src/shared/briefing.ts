import * as v from 'valibot'
import type { PairLayout } from './pair'

/** A stretch of text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type BlockKind = 'heading' | 'paragraph' | 'listItem'

/** One line of a revision's text: a heading, a paragraph or a list item. */
export interface Block extends Span {
  /** Unique within its revision, in reading order: `b1`, `b2` … */
  readonly id: string
  readonly kind: BlockKind
  /** 1 (the document's title) to 6; null for what is no heading. */
  readonly level: number | null
  /** Ids of the headings this block stands under, outermost first. */
  readonly path: readonly string[]
}

/** What is known of the file a revision was read from. */
export interface SourceFile {
  /** The name the file had when it was imported, without its folder. */
  readonly name: string
  /** Size in bytes. */
  readonly size: number
  /** Hex digest of the untouched bytes. */
  readonly sha256: string
  /** A WHATWG encoding label, such as `utf-8` or `gb18030`. */
  readonly encoding: string
}

/** What the reader may say of a briefing; every field but the title may be unknown (null). */
export interface BriefingMetadata {
  readonly title: string
  readonly issuer: string | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly eventDate: string | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publicationDate: string | null
  /** BCP 47 tag of the text's language. */
  readonly language: string
}

/** A briefing as the library lists it. */
export interface BriefingSummary extends BriefingMetadata {
  readonly id: string
  /** Number of the present revision, from 1; one that was taken back leaves a gap behind. */
  readonly revision: number
  /** What the present revision was read from. */
  readonly source: SourceFile
  /** ISO 8601 instant at which it came into the library. */
  readonly added: string
  /** ISO 8601 instant at which the present text took the place of another. */
  readonly revised?: string
  /** The revisions before the present one, oldest first; they can still be read. */
  readonly earlier?: readonly EarlierRevision[]
}

/** A revision whose text was replaced. */
export interface EarlierRevision {
  readonly revision: number
  readonly source: SourceFile
  /** ISO 8601 instant at which it came into the library. */
  readonly added: string
}

/** The text of one revision as the reader sees it: one block a line, NFC, LF. */
export interface RevisionText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The source stops before its last sentence does. */
  readonly endsMidSentence: boolean
}

/** A briefing opened for reading. */
export interface OpenBriefing {
  readonly briefing: BriefingSummary
  /** Number of the revision that was opened; notes stand in the present one only. */
  readonly number: number
  readonly revision: RevisionText
}

/** Blocks in a batch, which the reader lays out together; a preview begins where a batch does. */
export const blocksPerBatch = 16

/** Bytes of a source from which on its text is previewed before all of it is read. */
export const longSource = 64 * 1024

/** The part of a long text around the place where it was read last. */
export interface BriefingPreview {
  readonly briefing: BriefingSummary
  /** Number of the revision. */
  readonly number: number
  /** How the briefings that are open together were last laid out. */
  readonly layout: PairLayout
  /** Some batches of the text; offsets count from the beginning of this part. */
  readonly part: Pick<RevisionText, 'text' | 'blocks'>
  /** What stands in front of the part and behind it. */
  readonly before: TextSize
  readonly after: TextSize
}

/** How much text there is, to guess its height by. */
export interface TextSize {
  /** UTF-16 code units. */
  readonly characters: number
  readonly blocks: number
}

/** Whether a date of the form YYYY, YYYY-MM or YYYY-MM-DD is in the calendar. */
function isCalendarDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const found = new Date(Date.UTC(year, month - 1, day))
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day
}

const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
)
const line = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit))

/** Ids become folder names: nothing but lower-case letters, digits and inner hyphens. */
export const briefingIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  v.maxLength(80),
)

export const briefingMetadataSchema = v.object({
  title: v.pipe(line(500), v.nonEmpty('a briefing needs a title')),
  issuer: v.nullable(line(300)),
  eventDate: v.nullable(partialDate),
  publicationDate: v.nullable(partialDate),
  language: v.pipe(line(35), v.nonEmpty()),
}) satisfies v.GenericSchema<unknown, BriefingMetadata>

/** The tag as BCP 47 writes it, `zh-Hans` for `ZH-hans`; null for what is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

const calendarDate = v.nullable(
  v.pipe(partialDate, v.check(isCalendarDate, 'there is no such day in the calendar')),
)

/** What a reader gives; a library of before may hold dates that are in no calendar, and any language. */
export const givenMetadataSchema = v.object({
  ...briefingMetadataSchema.entries,
  eventDate: calendarDate,
  publicationDate: calendarDate,
  language: v.pipe(
    briefingMetadataSchema.entries.language,
    v.check((tag) => canonicalLanguage(tag) !== null, 'a language is a tag such as en or zh-Hans'),
  ),
}) satisfies v.GenericSchema<unknown, BriefingMetadata>
