import type { Lexicon } from '../lexicon'
import type { Sentence } from '../tokens/sentence'

/** Tokens that hold digits and are no figure, and why. */
export interface Trap {
  readonly from: number
  readonly to: number
  /** In words for the reader. */
  readonly reason: string
}

/** Looks at the number token `at`; null when it is no trap of this kind. */
export type TrapRule = (lexicon: Lexicon, sentence: Sentence, at: number) => Trap | null
