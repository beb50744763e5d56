import type { CarriedState, Differences } from './carry'

/**
 * How an anchor came to stand where it stands, since its briefing got another text. What has none
 * stands where the reader put it, or where the reader has confirmed it.
 */
export type Place =
  | { readonly state: Extract<CarriedState, 'exact' | 'moved'> }
  | {
      readonly state: Extract<CarriedState, 'changed'>
      /** What the passage read when the reader chose it. */
      readonly oldQuote: string
      readonly differences: Differences
    }
  /** Its anchor is that of the revision in which it last had a place. */
  | { readonly state: Extract<CarriedState, 'orphan'> }
