import type { Span } from '@shared/briefing'
import type { Suggestion } from '@shared/carry'
import { commonSubsequence } from '../diff/common-subsequence'
import type { TokenRange } from '../guards/agreement'
import { createMatches } from '../diff/matches'
import { findDifferences } from '../guards/differences'
import type { Reading } from '../guards/reading'
import { at, byteAt, createRows, push } from '../text/columns'
import { name } from '../text/kinds'
import { hasTrait, tokenTraits } from '../text/tokens'
import { sentencesAround, spanOfTokens, tokensIn } from './sentence-range'

/** Passages of the new revision for an old stretch that lost its place, best first. */
export type Suggest = (span: Span, hint: Span | null) => readonly Suggestion[]

const longestPassage = 200
const wordsAsked = 12
const commonWord = 64
const sentencesTried = 8
const most = 5
const lowestScore = 0.35

/** Looks in the sentences that share rare words with the passage; nothing here is taken unasked. */
export function createSuggest(reading: Reading): Suggest {
  const { older, newer } = reading
  let index: SentenceIndex | null = null

  return (span, hint) => {
    index ??= indexSentences(reading)
    const passage = clip(tokensIn(older.tokens, span))
    const context = sentencesAround(older.tokens, span)
    const tried = new Set(rank(context, passage, index))
    if (hint) tried.add(sentencesAround(newer.tokens, hint))
    const found: Suggestion[] = []
    for (const sentence of tried) {
      const suggestion = match(passage, context, sentence)
      if (suggestion && found.every((other) => other.start !== suggestion.start))
        found.push(suggestion)
    }
    return found.toSorted((one, another) => another.score - one.score).slice(0, most)
  }

  /** Sentences by the rare words they share with the passage and, half as much, with its context. */
  function rank(context: TokenRange, passage: TokenRange, sentences: SentenceIndex) {
    const votes = new Map<number, number>()
    const asked = new Map<number, number>()
    for (let token = context.from; token < context.to; token += 1) {
      const id = at(older.tokens.id, token)
      const frequency = at(newer.frequency, id)
      if (frequency === 0 || frequency > commonWord) continue
      const inside = token >= passage.from && token < passage.to
      asked.set(id, Math.max(asked.get(id) ?? 0, (inside ? 1 : 0.5) / (1 + Math.log2(frequency))))
    }
    const rarest = [...asked].toSorted(([, one], [, another]) => another - one).slice(0, wordsAsked)
    for (const [id, weight] of rarest) {
      for (const place of sentences.places(id)) {
        votes.set(place, (votes.get(place) ?? 0) + weight)
      }
    }
    return [...votes]
      .toSorted(([, one], [, another]) => another - one)
      .slice(0, sentencesTried)
      .map(([place]) => sentences.rangeOf(place))
  }

  function match(
    passage: TokenRange,
    context: TokenRange,
    sentence: TokenRange,
  ): Suggestion | null {
    const range = clip(sentence)
    const pairs = createMatches()
    const words = passage.to - passage.from
    commonSubsequence(
      older.tokens.id,
      newer.tokens.id,
      { oldFrom: passage.from, oldTo: passage.to, newFrom: range.from, newTo: range.to },
      pairs,
    )
    const common = pairs.new.length
    if (common === 0) return null
    const first = at(pairs.new.data, 0)
    const last = at(pairs.new.data, common - 1)
    // What the passage has before its first and behind its last common word stands there too.
    const from = Math.max(range.from, Math.min(first, last + 1 - words))
    const to = Math.min(range.to, Math.max(last + 1, from + words))
    const inside = (2 * common) / (words + to - from)
    const around = sharedWords(context, sentence)
    const score = Math.round(1000 * (0.6 * inside + 0.4 * around)) / 1000
    if (score < lowestScore) return null
    const found = spanOfTokens(newer.tokens, { from, to })
    return {
      ...found,
      text: newer.tokens.text.slice(found.start, found.end),
      score,
      differences: findDifferences(reading, context, sentence),
    }
  }

  /** 0 to 1; names count four times, so that the right district comes first. */
  function sharedWords(context: TokenRange, sentence: TokenRange): number {
    const there = new Set<number>()
    for (let token = sentence.from; token < sentence.to; token += 1)
      there.add(at(newer.tokens.id, token))
    let total = 0
    let shared = 0
    for (let token = context.from; token < context.to; token += 1) {
      const weight = byteAt(older.kinds, token) === name ? 4 : 1
      total += weight
      if (there.has(at(older.tokens.id, token))) shared += weight
    }
    return shared / Math.max(1, total)
  }
}

const clip = ({ from, to }: TokenRange): TokenRange => ({
  from,
  to: Math.min(to, from + longestPassage),
})

interface SentenceIndex {
  readonly rangeOf: (place: number) => TokenRange
  /** The sentences that hold this word; none when it is common. */
  readonly places: (id: number) => Int32Array
}

function indexSentences({ newer: { tokens, frequency }, words }: Reading): SentenceIndex {
  const ends = createRows()
  const isRare = (id: number): boolean => at(frequency, id) <= commonWord
  // By word: where its sentences begin in `places`, counted first and filled then.
  const starts = new Int32Array(words + 2)
  for (let token = 0; token < tokens.count; token += 1) {
    const id = at(tokens.id, token)
    if (isRare(id)) starts[id + 2] = at(starts, id + 2) + 1
    if (token + 1 < tokens.count && !hasTrait(tokens, token + 1, tokenTraits.opensSentence))
      continue
    push(ends, token + 1)
  }
  for (let id = 0; id <= words; id += 1) starts[id + 1] = at(starts, id) + at(starts, id + 1)
  const places = new Int32Array(at(starts, words + 1))
  for (let place = 0, token = 0; place < ends.length; place += 1) {
    for (; token < at(ends.data, place); token += 1) {
      const id = at(tokens.id, token)
      if (!isRare(id)) continue
      places[at(starts, id + 1)] = place
      starts[id + 1] = at(starts, id + 1) + 1
    }
  }
  return {
    rangeOf: (place) => ({
      from: place === 0 ? 0 : at(ends.data, place - 1),
      to: at(ends.data, place),
    }),
    places: (id) => places.subarray(at(starts, id), at(starts, id + 1)),
  }
}
