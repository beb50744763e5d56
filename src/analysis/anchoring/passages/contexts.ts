import type { Span } from '@shared/briefing'
import type { Differences } from '@shared/carry'
import { createCompare, type Agreement, type TokenRange } from '../guards/agreement'
import { findDifferences } from '../guards/differences'
import type { Reading } from '../guards/reading'
import type { RevisionMap } from '../pairing/revision-map'
import { at } from '../text/columns'
import type { Place, Placed } from './place'
import { sentencesAround, spanOfTokens, tokensIn } from './sentence-range'

/** Two stretches that are held against each other; what was found is kept, as notes share sentences. */
export interface Context {
  readonly older: TokenRange
  readonly newer: TokenRange
  readonly agreement: (noisy: boolean) => Agreement
  readonly differences: () => Differences
}

export interface Contexts {
  /** The sentences that a passage stands in, and what they are now. */
  readonly around: (span: Span, placed: Placed) => Context
  readonly of: (older: TokenRange, newer: TokenRange) => Context
}

export function createContexts(reading: Reading, { runs }: RevisionMap, place: Place): Contexts {
  const { older, newer } = reading
  const compare = createCompare(reading)
  // Of one block only, by its sentences: notes come in the order of the text.
  const known = new Map<number, { readonly now: Placed | null; context: Context | null }>()
  let block = -1

  function of(oldRange: TokenRange, newRange: TokenRange): Context {
    const found: Agreement[] = []
    let differences: Differences | null = null
    return {
      older: oldRange,
      newer: newRange,
      agreement: (noisy) =>
        (found[Number(noisy)] ??= compare(oldRange, newRange, {
          runs,
          from: 0,
          to: runs.old.length,
          noisy,
        })),
      differences: () => (differences ??= findDifferences(reading, oldRange, newRange)),
    }
  }

  function around(span: Span, placed: Placed): Context {
    const sentences = sentencesAround(older.tokens, span)
    if (at(older.tokens.block, sentences.from) !== block) {
      block = at(older.tokens.block, sentences.from)
      known.clear()
    }
    const key = sentences.from * (older.tokens.count + 1) + sentences.to
    let entry = known.get(key)
    if (!entry) {
      entry = { now: place(spanOfTokens(older.tokens, sentences)), context: null }
      known.set(key, entry)
    }
    const { now } = entry
    if (!now) return of(sentences, sentencesAround(newer.tokens, placed))
    if (now.start > placed.start || now.end < placed.end) {
      return of(sentences, tokensIn(newer.tokens, hull(now, placed)))
    }
    entry.context ??= of(sentences, tokensIn(newer.tokens, now))
    return entry.context
  }

  return { around, of }
}

const hull = (one: Span, another: Span): Span => ({
  start: Math.min(one.start, another.start),
  end: Math.max(one.end, another.end),
})
