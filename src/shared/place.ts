import * as v from 'valibot'
import type { Difference, Differences } from './carry'

/** A passage's own place, where it, or a figure or name of its sentence, reads otherwise now. */
export interface ChangedPlace {
  readonly state: 'changed'
  /** What the passage read when the reader chose it. */
  readonly oldQuote: string
  readonly differences: Differences
}

export type KeptPlace = { readonly state: 'exact' | 'moved' } | ChangedPlace

/** No place that is surely its own: the anchor is that of the revision in which it last had one. */
export interface LostPlace {
  readonly state: 'orphan'
  /** Number of the newest revision in which it was looked for. */
  readonly tried: number
  /** How it stood in the revision of its anchor; null when the reader had put it there. */
  readonly last: KeptPlace | null
}

/**
 * How an anchor came to stand where it stands, since its briefing got another text. What has none
 * stands where the reader put it, or where the reader has confirmed it.
 */
export type Place = KeptPlace | LostPlace

const difference = v.object({
  old: v.nullable(v.string()),
  new: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Difference>

const keptPlaceSchema = v.variant('state', [
  v.object({ state: v.picklist(['exact', 'moved']) }),
  v.object({
    state: v.literal('changed'),
    oldQuote: v.string(),
    differences: v.object({ figures: v.array(difference), names: v.array(difference) }),
  }),
]) satisfies v.GenericSchema<unknown, KeptPlace>

export const placeSchema = v.union([
  keptPlaceSchema,
  v.object({ state: v.literal('orphan'), tried: v.number(), last: v.nullable(keptPlaceSchema) }),
]) satisfies v.GenericSchema<unknown, Place>

/** Whether the reader has to see to it: it is lost, or reads otherwise than when it was chosen. */
export function needsCare(place: Place | undefined): place is ChangedPlace | LostPlace {
  return place?.state === 'changed' || place?.state === 'orphan'
}

/** What stands on a passage, and may have lost it. */
export interface Placed {
  readonly place?: Place
}

/** Whether the offsets of its anchor are those of the present text. */
export function hasPlace({ place }: Placed): boolean {
  return place?.state !== 'orphan'
}
