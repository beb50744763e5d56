import * as v from 'valibot'
import { briefingIdSchema, type Span } from './briefing'
import {
  metricKinds,
  qualifiers,
  type Direction,
  type Metric,
  type MetricKind,
  type Qualifier,
} from './metric'
import { anchorSchema, spanSchema, type Anchor } from './note'
import { placeSchema, type Place } from './place'

/** What a passage says as a figure, in the reader's own reading; the fields are those of a `Metric`. */
export type Reading = Pick<
  Metric,
  'value' | 'unit' | 'kind' | 'qualifier' | 'direction' | 'subject' | 'period'
>

/** The reader's word against the extractor's. */
export interface CorrectionDraft {
  readonly briefing: string
  readonly passage: Span
  /** Null says that the passage is no figure. */
  readonly reading: Reading | null
}

/** A correction as it is stored with its briefing. */
export interface Correction {
  readonly id: string
  readonly anchor: Anchor
  readonly place?: Place
  readonly reading: Reading | null
  /** ISO 8601 instant. */
  readonly created: string
}

const line = v.pipe(v.string(), v.trim(), v.maxLength(300))
const optionalLine = v.pipe(
  v.nullable(line),
  v.transform((text) => (text === '' ? null : text)),
)

const readingSchema = v.object({
  value: v.pipe(v.number(), v.finite()),
  unit: v.pipe(line, v.nonEmpty('a figure needs a unit, or the noun that is counted')),
  kind: v.picklist(metricKinds) satisfies v.GenericSchema<unknown, MetricKind>,
  qualifier: v.nullable(v.picklist(qualifiers)) satisfies v.GenericSchema<
    unknown,
    Qualifier | null
  >,
  direction: v.nullable(v.picklist(['increase', 'decrease'])) satisfies v.GenericSchema<
    unknown,
    Direction | null
  >,
  subject: optionalLine,
  period: optionalLine,
}) satisfies v.GenericSchema<unknown, Reading>

export const correctionDraftSchema = v.object({
  briefing: briefingIdSchema,
  passage: spanSchema,
  reading: v.nullable(readingSchema),
}) satisfies v.GenericSchema<unknown, CorrectionDraft>

export const correctionIdSchema = v.pipe(v.string(), v.regex(/^c-[a-z0-9]{6,32}$/))

/** A correction as it is stored; fields of later versions are kept. */
export const correctionSchema = v.looseObject({
  id: correctionIdSchema,
  anchor: anchorSchema,
  place: v.exactOptional(placeSchema),
  reading: v.nullable(readingSchema),
  created: v.string(),
}) satisfies v.GenericSchema<unknown, Correction>
