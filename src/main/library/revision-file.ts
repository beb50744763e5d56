import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { BriefingSummary, RevisionText } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import { interpret, type FileFormat } from './generations'
import { briefingSummarySchema } from './manifest'

/** A revision with its way back to the source, and what was known when it came in: written once. */
export interface StoredRevision extends RevisionText {
  readonly number: number
  /** Of the text, to notice a file that was changed from outside. */
  readonly textSha256: string
  /** Where each part of the text stands in the decoded source. */
  readonly sourceMap: readonly number[]
  /** The library's entry at that time, so that the list can be made anew from the folders. */
  readonly briefing: BriefingSummary
}

// Of these two there are as many as lines and words in the text: checked by plain loops.
const numbers = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every((item) => typeof item === 'number'),
)
const blockSchema = v.looseObject({
  id: v.string(),
  kind: v.picklist(['heading', 'paragraph', 'listItem']),
  start: v.number(),
  end: v.number(),
  level: v.nullable(v.number()),
  path: v.array(v.string()),
})

const revisionSchema = v.looseObject({
  number: v.pipe(v.number(), v.minValue(1)),
  text: v.string(),
  blocks: v.array(blockSchema),
  endsMidSentence: v.boolean(),
  textSha256: v.string(),
  sourceMap: numbers,
  briefing: briefingSummarySchema,
})

const format: FileFormat<StoredRevision | null> = {
  name: 'The text of a briefing',
  version: 1,
  initial: null,
  interpret: (content) => (v.is(revisionSchema, content) ? { data: content, rejected: [] } : null),
}

/** Null when the file is damaged or was changed from outside. */
export function parseRevision(bytes: Uint8Array): StoredRevision | null {
  const revision = interpret(bytes, format)?.data ?? null
  return revision && sha256(revision.text) === revision.textSha256 ? revision : null
}

export function serialiseRevision(revision: StoredRevision): string {
  return JSON.stringify({ schema: format.version, ...revision })
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The error for a revision that can be read neither from its file nor from its source. */
export function damagedText(title: string): DiptychError {
  return new DiptychError('disk', `The text of “${title}” is damaged and could not be read.`)
}
