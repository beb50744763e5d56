import type { FindQuery } from '@analysis/find'

/** A text under a key that names it for good. */
export interface KeyedText {
  readonly key: string
  readonly text: string
}

export interface FindRequest {
  readonly query: FindQuery
  /** The texts to look through; any other is forgotten. */
  readonly keys: readonly string[]
  /** Those of them that the worker does not have yet. */
  readonly added: readonly KeyedText[]
}

export interface FoundIn {
  readonly key: string
  /** Start and end of each hit in turn. */
  readonly edges: Uint32Array
  readonly more: boolean
}

export type FindReply =
  | { readonly ok: true; readonly found: readonly FoundIn[] }
  | { readonly ok: false; readonly message: string }
